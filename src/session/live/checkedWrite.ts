import type { Evaluated } from '../../sheets/evaluate';
import { planRuns } from '../../sheets/planRuns';
import type { CellContent, CellValue } from '../../workbook/cellValue';
import { isSameContent } from '../../workbook/diffPlan';
import type { LivePort, Place } from '../../workbook/livePort';
import type { Block, SheetPlan } from '../../workbook/sheetPlan';
import { decidingColumns } from './workbookReader';

/**
 * Writes the cells that differ, and looks at the rows written in the same round trip: N°, parents, levels, our columns.
 *
 * @param planned what our columns must hold, all rows
 * @param differing what of it is not there yet
 * @returns false where a row does not hold what it should: somebody inserted, sorted or typed meanwhile, or the host put
 *   cells elsewhere. Everything must then be read again.
 */
export async function checkedWrite(
  port: LivePort,
  { evaluation, sheet }: Evaluated,
  planned: SheetPlan,
  differing: SheetPlan,
): Promise<boolean> {
  const blocks = joinNear(planned.blocks, differing.blocks);
  const places = placesToCheck(evaluation.layout.sheet, blocks, decidingColumns(evaluation.layout));
  const back = await port.write([{ sheet: differing.sheet, blocks }], places);
  const expected = expectation(planned.blocks, sheet.values ?? []);
  return places.every(({ area }, index) =>
    (back[index] ?? []).every((cells, row) =>
      cells.every((cell, column) => isExpected(cell, expected(area.row + row, area.column + column))),
    ),
  );
}

/** A block costs a host about as much as this many rows that stand already. */
const NEAR = 12;

/**
 * Blocks of the same columns that stand close are written as one: thousands of small ones would take a host far longer
 * than the few cells between them. Those already hold what is written.
 */
function joinNear(planned: readonly Block[], differing: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const whole of planned) {
    for (const block of differing) {
      if (!isWithin(block, whole)) continue;
      const last = joined.at(-1);
      if (last && isWithin(last, whole) && block.area.row - endOf(last) <= NEAR) {
        joined[joined.length - 1] = cut(whole, last, block);
      } else joined.push(block);
    }
  }
  return joined;
}

function endOf({ area }: Pick<Block, 'area'>): number {
  return area.row + area.rows;
}

function isWithin({ area }: Block, whole: Block): boolean {
  return (
    area.row >= whole.area.row &&
    endOf({ area }) <= endOf(whole) &&
    area.column >= whole.area.column &&
    area.column + area.columns <= whole.area.column + whole.area.columns
  );
}

/** The part of a block that covers two of its parts. */
function cut(whole: Block, a: Block, b: Block): Block {
  const column = Math.min(a.area.column, b.area.column);
  const columns = Math.max(a.area.column + a.area.columns, b.area.column + b.area.columns) - column;
  const row = Math.min(a.area.row, b.area.row);
  const rows = Math.max(endOf(a), endOf(b)) - row;
  const from = row - whole.area.row;
  const left = column - whole.area.column;
  const values = whole.values.slice(from, from + rows).map((cells) => cells.slice(left, left + columns));
  return { area: { row, column, rows, columns }, values };
}

/** The deciding columns of every row that is written, in as few rectangles as possible. */
function placesToCheck(sheet: string, blocks: readonly Block[], columns: readonly number[]): Place[] {
  const rows = rowRuns(blocks);
  return planRuns(columns).flatMap((run) =>
    rows.map(({ row, count }) => ({
      sheet,
      area: { row, column: run.column, rows: count, columns: run.columns },
    })),
  );
}

function rowRuns(blocks: readonly Block[]): { row: number; count: number }[] {
  const runs: { row: number; count: number }[] = [];
  for (const { area } of [...blocks].sort((a, b) => a.area.row - b.area.row)) {
    const last = runs.at(-1);
    if (last && area.row <= last.row + last.count) {
      last.count = Math.max(last.count, area.row + area.rows - last.row);
    } else runs.push({ row: area.row, count: area.rows });
  }
  return runs;
}

type Expected = CellContent | CellValue;

/** What a cell must hold after writing: what is planned there, else what was read there. */
function expectation(
  planned: readonly Block[],
  held: readonly (readonly CellValue[])[],
): (row: number, column: number) => Expected {
  return (row, column) => {
    for (const { area, values } of planned) {
      const content = values[row - area.row]?.[column - area.column];
      if (content !== undefined) return content;
    }
    return held[row]?.[column] ?? null;
  };
}

function isExpected(cell: CellValue, expected: Expected): boolean {
  if (expected !== null && typeof expected === 'object' && expected.kind !== 'formula') {
    return JSON.stringify(cell) === JSON.stringify(expected);
  }
  return isSameContent(cell, expected);
}
