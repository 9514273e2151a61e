import { levelReader } from '../core/readLevel';
import { EMPTY, UNREADABLE } from '../core/scores';
import type { Area } from '../workbook/area';
import { isSameContent } from '../workbook/diffPlan';
import type { SheetPlan } from '../workbook/sheetPlan';
import { isBlank, shownText } from './cellText';
import type { Evaluated } from './evaluate';
import { cellAt, gridOf } from './grid';
import { OUR_COLUMNS } from './names';
import type { Place } from './place';
import { placeKey } from './place';
import type { OverwrittenCell } from './planMethodEdit';
import { BASIS_SEPARATOR } from './readPistes';

/**
 * Columns under headers of ours that may be somebody's: « Statut » or « Rang » are words that anybody uses. Where
 * « Calculé sur » stands and holds what we write there, or nothing, all are ours.
 */
function doubtfulColumns(evaluated: Evaluated): readonly number[] {
  const { ours } = evaluated.evaluation.layout;
  if (ours.basis !== null && holdsBases(evaluated, ours.basis)) return [];
  return OUR_COLUMNS.map((name) => ours[name]).filter((column) => column !== null);
}

/** Whether a column holds levels as they were read, on one row at least, or nothing at all. */
function holdsBases({ evaluation, sheet }: Evaluated, column: number): boolean {
  const readers = evaluation.record.method.criteria.map(levelReader);
  const isBasis = (text: string): boolean =>
    text.includes(BASIS_SEPARATOR) || readers.some((read) => ![EMPTY, UNREADABLE].includes(read(text)));
  const { headerRow, endRow } = evaluation.layout;
  const held = gridOf(sheet)
    .slice(headerRow + 1, endRow)
    .map((cells) => cells[column])
    .filter((value) => !isBlank(value));
  return held.length === 0 || held.some((value) => isBasis(shownText(value)));
}

/**
 * Cells that somebody filled in under a header of ours and that a ranking would replace by something else.
 *
 * @param plan of our columns
 * @param formulas cells of the sheet that are calculated, as far as the host tells: we write none, so each is somebody's,
 *   wherever it shows nothing or something else than what is planned
 */
export function typedInOurColumns(
  evaluated: Evaluated,
  plan: SheetPlan,
  formulas: readonly Place[] = [],
): readonly OverwrittenCell[] {
  const doubtful = new Set(doubtfulColumns(evaluated));
  const calculated = new Set(formulas.map(placeKey));
  const grid = gridOf(evaluated.sheet);
  const { headerRow } = evaluated.evaluation.layout;
  return plan.blocks.flatMap(({ area, values }) =>
    values.flatMap((contents, down) =>
      contents.flatMap((content, across) => {
        const place = { row: area.row + down, column: area.column + across };
        const held = cellAt(grid, place.row, place.column);
        const isFormula = calculated.size > 0 && calculated.has(placeKey(place));
        const isTheirs = isFormula || (doubtful.has(place.column) && !isBlank(held));
        if (place.row <= headerRow || !isTheirs) return [];
        if (!isBlank(held) && isSameContent(held, content)) return [];
        return [{ ...place, text: shownText(held) }];
      }),
    ),
  );
}

/** Those columns below their headers: a formula there may give nothing, or what we would write. */
export function doubtfulAreas(evaluated: Evaluated): readonly Area[] {
  return dataAreas(evaluated, doubtfulColumns(evaluated));
}

/** Our columns as far as they stand, below their headers. */
export function ourAreas(evaluated: Evaluated): readonly Area[] {
  const { ours } = evaluated.evaluation.layout;
  return dataAreas(
    evaluated,
    OUR_COLUMNS.map((name) => ours[name]).filter((column) => column !== null),
  );
}

function dataAreas({ evaluation }: Evaluated, columns: readonly number[]): readonly Area[] {
  const { headerRow, endRow } = evaluation.layout;
  const rows = endRow - headerRow - 1;
  if (rows < 1) return [];
  return columns.map((column) => ({ row: headerRow + 1, rows, column, columns: 1 }));
}
