import { fold } from '../core/fold';
import type { Evaluated } from '../sheets/evaluate';
import type { Evaluation } from '../sheets/evaluation';
import { movesSinceWritten } from '../sheets/movesSinceWritten';
import type { Place } from '../sheets/place';
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

/**
 * Levels that seem to have been sorted without their pistes since the ranks were written (R17): ranks written now would
 * take away what tells of it.
 *
 * @param columns plan of our columns; null where they are not written
 */
export function sortedSinceWritten(evaluated: Evaluated, columns: SheetPlan | null): readonly SuspectLevel[] {
  if (columns === null || diffPlan(evaluated.sheet, columns) === null) return [];
  const moves = movesSinceWritten(evaluated);
  return new PartialSortWatch().look(null, evaluated.evaluation, moves, false)?.levels ?? [];
}
