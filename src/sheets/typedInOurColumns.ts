import { levelReader } from '../core/readLevel';
import { EMPTY, UNREADABLE } from '../core/scores';
import type { Area } from '../workbook/area';
import { isSameContent } from '../workbook/diffPlan';
import type { CellValue } from '../workbook/cellValue';
import type { SheetPlan } from '../workbook/sheetPlan';
import { isBlank, shownText } from './cellText';
import type { Evaluated } from './evaluate';
import type { Evaluation } from './evaluation';
import { cellAt, gridOf } from './grid';
import { OUR_COLUMNS, STATUS_LABELS } from './names';
import type { Place } from './place';
import { placeKey } from './place';
import type { OverwrittenCell } from './planMethodEdit';
import { SAID_IN_REASONS } from './phrases';
import { readNumber } from './readNumber';
import { BASIS_SEPARATOR } from './readPistes';

/**
 * Columns under headers of ours that may be somebody's: « Statut » or « Rang » are words that anybody uses. Where
 * « Calculé sur » stands and holds what we write there, or nothing, all are ours.
 */
function doubtfulColumns(evaluated: Evaluated): readonly number[] {
  const { basis } = evaluated.evaluation.layout.ours;
  return basis !== null && holdsBases(evaluated, basis) ? [] : ourColumns(evaluated);
}

/** As far as they stand. */
function ourColumns({ evaluation }: Evaluated): readonly number[] {
  const { ours } = evaluation.layout;
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
  const { headerRow } = evaluated.evaluation.layout;
  const calculated = new Set(formulas.map(placeKey));
  const grid = gridOf(evaluated.sheet);
  return plan.blocks.flatMap(({ area, values }) =>
    values.flatMap((contents, down) =>
      contents.flatMap((content, across) => {
        const place = { row: area.row + down, column: area.column + across };
        const held = cellAt(grid, place.row, place.column);
        const isFormula = calculated.size > 0 && calculated.has(placeKey(place));
        const isDoubtful =
          doubtful.has(place.column) || isNeverOurs(evaluated.evaluation, place.column, held);
        const isTheirs = isFormula || (isDoubtful && !isBlank(held));
        if (place.row <= headerRow || !isTheirs) return [];
        if (!isBlank(held) && isSameContent(held, content)) return [];
        return [{ ...place, text: shownText(held) }];
      }),
    ),
  );
}

/** Whether a column of ours holds what we never write in it: « à voir » for a rank, say. A rank typed by hand may be a former one. */
function isNeverOurs({ layout, record }: Evaluation, column: number, held: CellValue): boolean {
  if (typeof held !== 'string') return false;
  const { status, priority, rank, reason, basis } = layout.ours;
  if (column === status) return !STATUSES.has(held.trim());
  if (column === reason) return !SAID_IN_REASONS.test(held);
  if (column === basis) return record.method.criteria.length > 1 && !held.includes(BASIS_SEPARATOR);
  return (column === priority || column === rank) && readNumber(held) === Infinity;
}

const STATUSES: ReadonlySet<string> = new Set(Object.values(STATUS_LABELS));

/** Those columns below their headers: a formula there may give nothing, or what we would write. */
export function doubtfulAreas(evaluated: Evaluated): readonly Area[] {
  return dataAreas(evaluated, doubtfulColumns(evaluated));
}

/** Our columns as far as they stand, below their headers. */
export function ourAreas(evaluated: Evaluated): readonly Area[] {
  return dataAreas(evaluated, ourColumns(evaluated));
}

function dataAreas({ evaluation }: Evaluated, columns: readonly number[]): readonly Area[] {
  const { headerRow, endRow } = evaluation.layout;
  const rows = endRow - headerRow - 1;
  if (rows < 1) return [];
  return columns.map((column) => ({ row: headerRow + 1, rows, column, columns: 1 }));
}
