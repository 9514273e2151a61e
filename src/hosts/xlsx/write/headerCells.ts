import { CellCursor } from '../read/cellCursor';
import { storedText } from './cellXml';
import type { SharedStrings } from './cellXml';
import type { CellBlock } from './rowSegments';
import type { HeaderCells } from './tableEdit';

/**
 * Header cells of a sheet: what blocks put there, and what stood there before.
 *
 * @param bytes the worksheet part before the blocks are written, in UTF-8
 */
export function headerCells(
  bytes: Uint8Array,
  part: string,
  blocks: readonly CellBlock[],
  strings: SharedStrings,
): HeaderCells {
  const rows = new Map<number, ReadonlyMap<number, string>>();
  return {
    written: (row, column) => writtenText(blocks, row, column),
    stored: (row, column) => {
      const texts = rows.get(row) ?? rowTexts(bytes, part, row, strings);
      rows.set(row, texts);
      return texts.get(column);
    },
  };
}

/** Of overlapping blocks the last one counts. A number is no header: Excel wants text there. */
function writtenText(blocks: readonly CellBlock[], row: number, column: number): string | undefined {
  const block = blocks.findLast(
    ({ area }) =>
      area.row <= row &&
      row < area.row + area.rows &&
      area.column <= column &&
      column < area.column + area.columns,
  );
  if (block === undefined) return undefined;
  const content = block.values[row - block.area.row]?.[column - block.area.column];
  return typeof content === 'string' ? content : '';
}

function rowTexts(
  bytes: Uint8Array,
  part: string,
  row: number,
  strings: SharedStrings,
): ReadonlyMap<number, string> {
  const cursor = new CellCursor(bytes, part);
  const texts = new Map<number, string>();
  while (cursor.nextRow() && cursor.row <= row) {
    if (cursor.row < row) continue;
    while (cursor.nextCell()) {
      const text = storedText(bytes, part, cursor, strings);
      if (text !== undefined) texts.set(cursor.column, text);
    }
  }
  return texts;
}
