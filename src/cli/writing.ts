import type { OverwrittenCell } from '../session/overwrittenCell';
import type { Evaluated } from '../sheets/evaluate';
import type { SheetPlan } from '../workbook/sheetPlan';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { WorkbookFile } from './world';

/** What a command is about to do to a file. */
export interface Writing {
  readonly file: WorkbookFile;
  readonly evaluated: Evaluated;
  readonly plans: readonly SheetPlan[];
  /** The report sheets of the file, with their cells. */
  readonly standing: readonly SheetSnapshot[];
  /** Cells of `Méthode` that somebody filled in and that are replaced. */
  readonly overwritten: readonly OverwrittenCell[];
}
