import { SHEETS, REPORT_DATE } from '../../sheets/names';
import { cellText } from '../../sheets/cellText';
import { cellAt, gridOf } from '../../sheets/grid';
import { mayBeRefilled } from '../../sheets/isReportSheet';
import { planAnnexe2 } from '../../sheets/planAnnexe2';
import { planDropped } from '../../sheets/planDropped';
import { sheetNamed } from '../../sheets/sheetNamed';
import { diffPlan } from '../../workbook/diffPlan';
import type { SheetPlan } from '../../workbook/sheetPlan';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { View } from './sessionState';

/** `foreign`: somebody's own sheet has that name. `outdated`: it does not say what the scores say now. */
export type ReportState = 'absent' | 'current' | 'outdated' | 'foreign';

/** What stands on the sheet of a report, against the scores as they are. */
export function reportState(view: View, kind: 'annexe2' | 'dropped'): ReportState {
  const sheet = sheetNamed(view.snapshot, SHEETS[kind]);
  if (sheet === undefined || gridOf(sheet).length === 0) return 'absent';
  if (!mayBeRefilled(sheet)) return 'foreign';
  const { evaluation } = view.evaluated;
  const options = { date: writtenDate(sheet) };
  const plan = kind === 'annexe2' ? planAnnexe2(evaluation, options) : planDropped(evaluation, options);
  return holdsAll(sheet, plan) ? 'current' : 'outdated';
}

/** The day that the report bears: made on another day, it is not out of date for that. */
function writtenDate(sheet: SheetSnapshot): string {
  const line = cellText(cellAt(gridOf(sheet), 1, 0));
  return line.slice(REPORT_DATE.length + 1).split('.')[0] ?? '';
}

function holdsAll(sheet: SheetSnapshot, plan: SheetPlan): boolean {
  const lastRow = Math.max(0, ...plan.blocks.map(({ area }) => area.row + area.rows));
  return gridOf(sheet).length <= lastRow && diffPlan(sheet, plan) === null;
}
