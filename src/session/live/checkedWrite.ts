import type { Evaluated } from '../../sheets/evaluate';
import type { ScoringLayout } from '../../sheets/scoringLayout';
import type { Stages } from '../../core/runStages';
import { STAGE_ROWS } from '../../core/runStages';
import type { Area } from '../../workbook/area';
import { union } from '../../workbook/areas';
import type { CellContent, CellValue } from '../../workbook/cellValue';
import { columnRuns } from '../../workbook/columnRuns';
import { isSameContent } from '../../workbook/diffPlan';
import type { LivePort, Place } from '../../workbook/livePort';
import type { Block, SheetPlan } from '../../workbook/sheetPlan';
import type { Clock } from './clock';
import { spread } from './spread';
import { inputColumns, plainColumns } from './scoringColumns';

/**
 * Writes the cells that differ, and looks at the rows written in the same round trip: N°, parents, levels, and what was
 * written.
 *
 * @param planned what our columns must hold, all rows
 * @param differing what of it is not there yet
 * @returns false where a row does not hold what it should: somebody inserted, sorted or typed meanwhile, or the host put
 *   cells elsewhere. Everything must then be read again.
 */
export async function checkedWrite(
  port: LivePort,
  clock: Clock,
  { evaluation, sheet }: Evaluated,
  planned: SheetPlan,
  differing: SheetPlan,
): Promise<boolean> {
  const blocks = joinNear(planned.blocks, differing.blocks);
  const plain = plainColumns(sheet.values ?? [], evaluation.layout);
  const places = placesToCheck(blocks, evaluation.layout).map((place) => ({ ...place, plain }));
  const back = await port.write([{ sheet: differing.sheet, blocks }], places);
  return spread(areAsExpected(places, back, expectation(planned.blocks, sheet.values ?? [])), clock);
}

function* areAsExpected(
  places: readonly Place[],
  back: readonly (readonly (readonly CellValue[])[])[],
  expected: (row: number, column: number) => Expected,
): Stages<boolean> {
  let rows = 0;
  for (const [index, { area }] of places.entries()) {
    for (const [row, cells] of (back[index] ?? []).entries()) {
      for (const [column, cell] of cells.entries()) {
        if (!isExpected(cell, expected(area.row + row, area.column + column))) return false;
      }
      if (++rows % STAGE_ROWS === 0) yield;
    }
  }
  return true;
}

/** A block costs a host about as much as this many rows that stand already. */
const NEAR = 12;

/**
 * Blocks of the same columns that stand close are written as one: thousands of small ones would take a host far longer
 * than the few cells between them. Those already hold what is written.
 */
function joinNear(planned: readonly Block[], differing: readonly Block[]): readonly Block[] {
  return planned.flatMap((whole) => {
    const joined: Area[] = [];
    for (const { area } of differing) {
      if (!isWithin(area, whole.area)) continue;
      const last = joined.at(-1);
      if (last && area.row - endOf(last) <= NEAR) joined[joined.length - 1] = union(last, area);
      else joined.push(area);
    }
    return joined.map((area) => cut(whole, area));
  });
}

function endOf({ row, rows }: Area): number {
  return row + rows;
}

function isWithin(area: Area, whole: Area): boolean {
  return (
    area.row >= whole.row &&
    endOf(area) <= endOf(whole) &&
    area.column >= whole.column &&
    area.column + area.columns <= whole.column + whole.columns
  );
}

function cut(whole: Block, area: Area): Block {
  const from = area.row - whole.area.row;
  const left = area.column - whole.area.column;
  const rows = whole.values.slice(from, from + area.rows);
  const isAll = area.columns === whole.area.columns;
  return { area, values: isAll ? rows : rows.map((cells) => cells.slice(left, left + area.columns)) };
}

/** Of every row that is written, what people typed and the columns written, in as few rectangles as possible. */
function placesToCheck(blocks: readonly Block[], layout: ScoringLayout): Place[] {
  const { sheet } = layout;
  const rows = rowRuns(blocks);
  const inputs = inputColumns(layout);
  const written = blocks.flatMap(({ area }) => columnsOf(area));
  return columnRuns([...inputs, ...written]).flatMap((run) =>
    rows.map(({ row, count }) => ({
      sheet,
      area: { row, column: run.column, rows: count, columns: run.columns },
    })),
  );
}

function columnsOf({ column, columns }: Area): readonly number[] {
  return Array.from({ length: columns }, (_, at) => column + at);
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
