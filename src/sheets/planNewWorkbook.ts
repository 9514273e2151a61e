import type { SheetPlan } from '../workbook/sheetPlan';
import type { MethodRecord } from './methodRecord';
import type { CommuneRow } from './planCommunesSheet';
import { planCommunesSheet } from './planCommunesSheet';
import { planMethodSheet } from './planMethodSheet';
import type { NewWorkbook } from './planReadmeSheet';
import { planReadmeSheet } from './planReadmeSheet';
import type { ScoringRow } from './planScoringSheet';
import { planScoringSheet } from './planScoringSheet';

/** What a new workbook will hold. */
export interface NewWorkbookContent {
  /** What `Lisez-moi` says of it. */
  readonly holds: NewWorkbook;
  /** None: numbered rows are ready to be filled in. */
  readonly rows: readonly ScoringRow[];
  readonly communes: readonly CommuneRow[];
}

/** The sheets of a new workbook, in tab order: `Lisez-moi`, `Évaluation`, `Méthode`, `Communes`. */
export function planNewWorkbook(
  { holds, rows, communes }: NewWorkbookContent,
  record: MethodRecord,
): readonly SheetPlan[] {
  return [
    planReadmeSheet(holds),
    planScoringSheet(record.method, rows),
    planMethodSheet(record),
    planCommunesSheet(communes),
  ];
}
