import type { Formulas, SortedCell } from '../session/losses';
import { WHOLE_SHEET, lostInOurColumns, lostOnReport, sortedSinceWritten } from '../session/losses';
import type { OverwrittenCell } from '../session/overwrittenCell';
import type { Evaluated } from '../sheets/evaluate';
import type { Place } from '../sheets/place';
import { ourAreas } from '../sheets/typedInOurColumns';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { WorkbookFile } from './world';
import type { Writing } from './writing';

/** What a writing would take away, and that the pane asks about. */
export interface Losses {
  /** Under headers of ours. */
  readonly columns: readonly OverwrittenCell[];
  /** On sheets of reports and on `Méthode`. */
  readonly reports: readonly OverwrittenCell[];
  /** Levels that came to their pistes as if by a sort of some columns alone. */
  readonly sorted: readonly SortedCell[];
}

/** Looks for what a writing would take away from somebody; null where there is nothing. */
export async function gatherLosses(writing: Writing): Promise<Losses | null> {
  const { file, evaluated, plans, standing, overwritten } = writing;
  const { evaluation } = evaluated;
  const ours = plans.find(({ sheet }) => sheet === evaluation.layout.sheet) ?? null;
  const refilled = plans.filter(({ refill }) => refill === true);
  const formulas = await formulasOf(file, evaluated, standing);
  const columns = ours === null ? [] : lostInOurColumns(evaluated, ours, formulas);
  const refills = refilled.flatMap(({ sheet }) => lostOnReport(standing, evaluation, sheet, formulas));
  const reports = [...overwritten, ...refills];
  const sorted = sortedSinceWritten(evaluated, ours);
  return columns.length + reports.length + sorted.length === 0 ? null : { columns, reports, sorted };
}

async function formulasOf(
  file: WorkbookFile,
  evaluated: Evaluated,
  standing: readonly SheetSnapshot[],
): Promise<Formulas> {
  const { sheet } = evaluated.evaluation.layout;
  const found = new Map<string, readonly Place[]>();
  found.set(sheet, await file.formulas(sheet, ourAreas(evaluated)));
  for (const { name } of standing) found.set(name, await file.formulas(name, [WHOLE_SHEET]));
  return found;
}
