import { STAGE_ROWS } from '../../core/runStages';
import type { Stages } from '../../core/runStages';
import { SHEETS, REPORT_DATE } from '../../sheets/names';
import { cellText } from '../../sheets/cellText';
import { cellAt, gridOf } from '../../sheets/grid';
import { mayBeRefilled } from '../../sheets/isReportSheet';
import { annexe2Report } from '../../sheets/planAnnexe2';
import { droppedReport } from '../../sheets/planDropped';
import { reportBlocksInStages } from '../../sheets/planReport';
import { sheetNamed } from '../../sheets/sheetNamed';
import { diffPlan } from '../../workbook/diffPlan';
import type { Block } from '../../workbook/sheetPlan';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { View } from './sessionState';

/** `foreign`: somebody's own sheet has that name. `outdated`: it does not say what the scores say now. */
export type ReportState = 'absent' | 'current' | 'outdated' | 'foreign';

export type ReportKind = 'annexe2' | 'dropped';

/** What of a view the state of a report depends on. */
export type ReportView = Pick<View, 'evaluated' | 'snapshot'>;

/** What stands on the sheet of a report, against the scores as they are: thousands of pistes are compared. */
export function* reportState(
  { evaluated: { evaluation }, snapshot }: ReportView,
  kind: ReportKind,
): Stages<ReportState> {
  const sheet = sheetNamed(snapshot, SHEETS[kind]);
  if (sheet === undefined || gridOf(sheet).length === 0) return 'absent';
  if (!mayBeRefilled(sheet)) return 'foreign';
  const options = { date: writtenDate(sheet) };
  const report = kind === 'annexe2' ? annexe2Report(evaluation, options) : droppedReport(evaluation, options);
  yield;
  const blocks = yield* reportBlocksInStages(report);
  const lastRow = Math.max(0, ...blocks.map(({ area }) => area.row + area.rows));
  if (gridOf(sheet).length > lastRow) return 'outdated';
  for (const block of blocks) {
    for (let from = 0; from < block.values.length; from += STAGE_ROWS) {
      yield;
      const part = rowsOf(block, from, from + STAGE_ROWS);
      if (diffPlan(sheet, { sheet: sheet.name, blocks: [part] }) !== null) return 'outdated';
    }
  }
  return 'current';
}

function rowsOf({ area, values }: Block, from: number, to: number): Block {
  const part = values.slice(from, to);
  return { area: { ...area, row: area.row + from, rows: part.length }, values: part };
}

/** The day that the report bears: made on another day, it is not out of date for that. */
function writtenDate(sheet: SheetSnapshot): string {
  const line = cellText(cellAt(gridOf(sheet), 1, 0));
  return line.slice(REPORT_DATE.length + 1).split('.')[0] ?? '';
}
