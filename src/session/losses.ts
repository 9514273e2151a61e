import { fold } from '../core/fold';
import { EMPTY, UNREADABLE } from '../core/scores';
import { shownText } from '../sheets/cellText';
import type { Evaluated } from '../sheets/evaluate';
import type { Evaluation } from '../sheets/evaluation';
import { movesSinceWritten } from '../sheets/movesSinceWritten';
import { cellAt, gridOf } from '../sheets/grid';
import { sayLevel } from '../sheets/phrases';
import type { Place } from '../sheets/place';
import type { Area } from '../workbook/area';
import { MAX_COLUMNS, MAX_ROWS } from '../workbook/area';
import { typedBesideReport } from '../sheets/typedBesideReport';
import { typedInOurColumns } from '../sheets/typedInOurColumns';
import { diffPlan } from '../workbook/diffPlan';
import type { SheetPlan } from '../workbook/sheetPlan';
import type { SheetSnapshot } from '../workbook/snapshot';
import { PartialSortWatch } from './live/partialSortWatch';
import type { SuspectLevel } from './live/suspicion';
import type { OverwrittenCell } from './overwrittenCell';

/** Cells that are calculated, by the name of their sheet; a host that does not tell them gives none. */
export type Formulas = ReadonlyMap<string, readonly Place[]>;

const UNKNOWN: Formulas = new Map();

/** Cells that somebody filled in under headers of ours, and that these plans would replace. */
export function lostInOurColumns(
  evaluated: Evaluated,
  columns: SheetPlan,
  formulas: Formulas = UNKNOWN,
): readonly OverwrittenCell[] {
  const { sheet } = columns;
  return typedInOurColumns(evaluated, columns, formulas.get(sheet)).map((cell) => ({ sheet, ...cell }));
}

/**
 * What somebody put on the sheet of a report, and would be gone once it is filled again.
 *
 * @param standing the report sheets that were read, with their cells
 */
export function lostOnReport(
  standing: readonly SheetSnapshot[],
  evaluation: Evaluation,
  name: string,
  formulas: Formulas = UNKNOWN,
): readonly OverwrittenCell[] {
  const sheet = standing.find((one) => fold(one.name) === fold(name));
  if (sheet === undefined) return [];
  const cells = typedBesideReport(sheet, evaluation, formulas.get(sheet.name));
  return cells.map((cell) => ({ sheet: sheet.name, ...cell }));
}

/** A level that came to its piste as if by a sort of some columns alone. */
export interface SortedCell extends OverwrittenCell {
  /** The level that the ranks were computed from; empty where there was none. */
  readonly before: string;
}

/**
 * Levels that seem to have been sorted without their pistes since the ranks were written (R17): ranks written now would
 * take away what tells of it.
 *
 * @param columns plan of our columns; null where they are not written
 */
export function sortedSinceWritten(evaluated: Evaluated, columns: SheetPlan | null): readonly SortedCell[] {
  if (columns === null || diffPlan(evaluated.sheet, columns) === null) return [];
  const moves = movesSinceWritten(evaluated);
  const suspicion = new PartialSortWatch().look(null, evaluated.evaluation, moves, false);
  return suspicion?.levels.map((level) => sortedCell(evaluated, level)) ?? [];
}

function sortedCell(
  { evaluation, sheet }: Evaluated,
  { piste, criterion: index, from }: SuspectLevel,
): SortedCell {
  const row = evaluation.pistes.row[piste] ?? 0;
  const column = evaluation.layout.criteria[index] ?? 0;
  const criterion = evaluation.record.method.criteria[index];
  const isLevel = from !== EMPTY && from !== UNREADABLE;
  return {
    sheet: sheet.name,
    row,
    column,
    text: shownText(cellAt(gridOf(sheet), row, column)),
    before: isLevel && criterion ? sayLevel(criterion, from) : '',
  };
}

/** All the cells of a sheet. */
export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
