import type { Stages } from '../../core/runStages';
import { STAGE_ROWS } from '../../core/runStages';
import type { Evaluated } from '../../sheets/evaluate';
import type { CellContent, CellValue } from '../../workbook/cellValue';
import { columnsOf } from '../../workbook/columnsOf';
import { isSameContent } from '../../workbook/diffPlan';
import type { PlaceToCheck, Precautions } from '../../workbook/livePort';
import type { Block, SheetPlan } from '../../workbook/sheetPlan';
import { blocksToWrite } from './blocksToWrite';
import { rankPrecautions } from './rankPrecautions';
import { placesToCheck } from './placesToCheck';
import { inputColumns, plainColumns } from './scoringColumns';

/** What was read back: `moved` where somebody inserted, sorted or typed meanwhile; `misplaced` where the host put cells elsewhere. */
export type Standing = 'right' | 'moved' | 'misplaced';

type Values = readonly (readonly CellValue[])[];

/** Cells of our columns that are to be written, and what tells that they stand. */
export interface RankWrite {
  readonly plans: readonly SheetPlan[];
  /** What was written, and beside it N°, parents and levels of the same rows. */
  readonly check: readonly PlaceToCheck[];
  readonly precautions: Precautions;
  judge(back: readonly Values[]): Stages<Standing>;
}

/**
 * @param planned what our columns must hold, all rows
 * @param differing what of it is not there yet
 * @param hidden rows that are out of sight, where this host is known to misplace what is written over them
 * @param version to be kept with the workbook; null: it is there already
 */
export function planRankWrite(
  { evaluation, sheet }: Evaluated,
  planned: SheetPlan,
  differing: SheetPlan,
  { hidden, version }: { readonly hidden: readonly number[]; readonly version: number | null },
): RankWrite {
  const { layout } = evaluation;
  const held = sheet.values ?? [];
  const blocks = blocksToWrite(planned.blocks, differing.blocks, hidden);
  const plain = plainColumns(held, layout);
  const inputs = new Set(inputColumns(layout));
  const looked = new Set([...inputs, ...blocks.flatMap(({ area }) => columnsOf(area))]);
  const check = placesToCheck(blocks, layout.sheet, inputs).map((place) => {
    // Of what is read along and not looked at, nothing more is asked.
    const others = columnsOf(place.area).filter((column) => !looked.has(column));
    return { ...place, plain: [...plain, ...others] };
  });
  const coming = planned.blocks.filter(({ area }) => area.row === layout.headerRow);
  const precautions = rankPrecautions(layout, sheet, blocks, coming);
  return {
    plans: [{ sheet: layout.sheet, blocks }],
    check,
    precautions: version === null ? precautions : { ...precautions, version },
    judge: (back) => judge(check, back, expectation(planned.blocks, held), { inputs, looked }),
  };
}

function* judge(
  places: readonly PlaceToCheck[],
  back: readonly Values[],
  expected: (row: number, column: number) => Expected,
  { inputs, looked }: { readonly inputs: ReadonlySet<number>; readonly looked: ReadonlySet<number> },
): Stages<Standing> {
  let rows = 0;
  let found: Standing = 'right';
  for (const [index, { area }] of places.entries()) {
    for (const [row, cells] of (back[index] ?? []).entries()) {
      for (const [at, cell] of cells.entries()) {
        const column = area.column + at;
        if (!looked.has(column) || isExpected(cell, expected(area.row + row, column))) continue;
        if (inputs.has(column)) return 'moved';
        found = 'misplaced';
      }
      if (++rows % STAGE_ROWS === 0) yield;
    }
  }
  return found;
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
