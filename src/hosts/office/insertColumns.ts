import { columnLetters } from '../../workbook/a1';
import type { ColumnInsertion } from '../../workbook/livePort';
import { PAYLOAD_BYTES } from './byteLength';
import { contentPieces, formatRuns, neededFormat } from './contentPieces';
import type { Batch } from './excelRunner';
import { cellsOn, requireTableThere } from './placesOn';
import { queueContents } from './queueContents';

/**
 * Puts columns in between those of a table, under their headers: Excel makes them like the one on their left, follows in
 * every formula, and refuses where it would have to cut something in two. One round trip, all of it or nothing.
 */
export async function insertColumns(
  { context, sync }: Batch,
  { sheet: name, table, column, headers }: ColumnInsertion,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  requireTableThere(sheet, table, [column - 1, column]);
  const address = `${columnLetters(column)}:${columnLetters(column + headers.length - 1)}`;
  sheet.getRange(address).insert('Right');
  // The column on their left may be hidden.
  sheet.getRange(address).columnHidden = false;
  const area = { row: table.area.row, column, rows: 1, columns: headers.length };
  for (const piece of contentPieces({ area, values: [headers] }, PAYLOAD_BYTES))
    queueContents(cellsOn(sheet), piece, formatRuns(piece, neededFormat));
  await sync();
}
