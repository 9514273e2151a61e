import { cellAt, gridOf } from '../../../sheets/grid';
import { HostError } from '../../../workbook/hostError';
import type { CellValue } from '../../../workbook/cellValue';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import { placeAsRead } from '../rankPrecautions';
import type { Answer } from '../sessionState';
import { tableAnchor } from '../tableAnchor';
import type { Work } from '../work';

export interface Renaming {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly header: string;
}

/** How often the header is looked for where columns move meanwhile. */
const MOST_TRIES = 3;

/** Gives a column the header that is expected, because somebody said that it is the one, wherever it stands by now. */
export async function renameHeader(
  work: Work,
  { sheet: name, row, column, header }: Renaming,
): Promise<Answer> {
  const shown = sheetRead(work, name);
  if (shown === undefined) return { kind: 'declined', why: 'cell-changed', detail: '' };
  const { read } = work.store.get();
  if (read !== null && work.passes.isOutdated(read)) throw new HostError('outdated', '');
  const old = cellAt(gridOf(shown), row, column);
  let place = { row, column };
  for (let tries = 1; ; tries++) {
    const sheet = sheetRead(work, name);
    work.step('writing', false);
    try {
      if (sheet !== undefined) await writeHeader(work, sheet, place, header);
      break;
    } catch (error) {
      if (!isMoved(error) || tries === MOST_TRIES) throw error;
    }
    work.passes.doubt('all');
    await work.passes.look();
    const found = headerNow(sheetRead(work, name), old);
    if (found === null) return { kind: 'declined', why: 'cell-changed', detail: '' };
    place = found;
  }
  work.passes.doubt('all');
  await work.passes.settle();
  return { kind: 'done', count: 1 };
}

function sheetRead({ store }: Work, name: string): SheetSnapshot | undefined {
  return store.get().read?.sheets.find((sheet) => sheet.name === name);
}

async function writeHeader(
  { port }: Work,
  sheet: SheetSnapshot,
  { row, column }: Pick<Renaming, 'row' | 'column'>,
  header: string,
): Promise<void> {
  const area = { row, column, rows: 1, columns: 1 };
  const holds = sheet.tables.find(
    (table) =>
      table.headerRow &&
      table.area.row === row &&
      column >= table.area.column &&
      column < table.area.column + table.area.columns,
  );
  const table = holds && tableAnchor(sheet, { table: holds.name, headerRow: row });
  await port.write([{ sheet: sheet.name, blocks: [{ area, values: [[header]] }] }], [], {
    ...(table === undefined ? {} : { table }),
    expected: [placeAsRead(sheet, area)],
  });
}

/** The only cell that holds the header that was pointed at; null where there is none, or several. */
function headerNow(
  sheet: SheetSnapshot | undefined,
  old: CellValue,
): Pick<Renaming, 'row' | 'column'> | null {
  const found = (sheet === undefined ? [] : gridOf(sheet)).flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell !== null && cell === old ? [{ row, column }] : [])),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

function isMoved(error: unknown): boolean {
  return error instanceof HostError && (error.code === 'moved' || error.code === 'gone');
}
