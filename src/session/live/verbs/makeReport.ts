import { findCommune } from '../../findCommune';
import { gatherReports, readReportSheets, reportNames } from '../../gatherReports';
import { lostOnReport } from '../../losses';
import { planReports } from '../../pass';
import type { Report, WantedReport } from '../../report';
import type { Evaluation } from '../../../sheets/evaluation';
import { SHEETS } from '../../../sheets/names';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import type { SheetPlan } from '../../../workbook/sheetPlan';
import { isRanked } from '../sight';
import type { Seen } from '../sight';
import type { Answer, AskedReport } from '../sessionState';
import type { Work } from '../work';
import { applyRanks } from './applyRanks';
import { PARTIAL_SORT } from './rank';
import { readNow } from './readNow';
import { today } from './today';

/**
 * Makes or refreshes a report, and with it those that the workbook holds already, or they would contradict each other.
 * The report asked for comes to the front. Others on which somebody typed cells of their own are left as they are.
 *
 * @param overwrite true once the user has seen which cells of the sheet would be lost
 */
export async function makeReport(work: Work, asked: AskedReport, overwrite: boolean): Promise<Answer> {
  const known = work.store.get().view?.snapshot.sheets ?? [];
  const { view } = work.store.get();
  // Of a heavy sheet the texts are read again: some edits raise no event, and a report is made to be kept.
  work.passes.doubt('all');
  const names = view ? reportNames(known, view.evaluated.evaluation) : [SHEETS.annexe2, SHEETS.dropped];
  const read = await readNow(work, names);
  if (!read.ok) return { kind: 'impossible', trouble: read.trouble };
  if (await work.passes.isSuspect(read.seen)) return PARTIAL_SORT;
  const { evaluated } = read.seen;
  work.step('ranking', true);
  const wanted = wantedReport(evaluated.evaluation, asked);
  if (wanted === null) return { kind: 'declined', why: 'unknown-commune', detail: communeOf(asked) };
  const standing = await standingSheets(work, read.seen);
  const reports = gatherReports(standing, evaluated.evaluation, [wanted]);
  if (!reports.ok) return { kind: 'impossible', trouble: reports.trouble };
  const [first, ...others] = reports.value;
  const sheet = first?.sheet ?? '';
  const lost = lostOnReport(standing, evaluated.evaluation, sheet);
  if (lost.length > 0 && !overwrite) return { kind: 'confirm', cells: lost, asked };
  const isWhole = (other: Report): boolean =>
    lostOnReport(standing, evaluated.evaluation, other.sheet).length === 0;
  const made = [...(first ? [first] : []), ...others.filter(isWhole)];
  const plans = planReports(evaluated, made, today(work.clock));
  if (!plans.ok) return { kind: 'impossible', trouble: plans.trouble };
  work.step('writing', false);
  const applied = plans.value.map((plan) => (plan.sheet === sheet ? { ...plan, active: true } : plan));
  await applyAll(work, read.seen, applied);
  return { kind: 'done', sheet };
}

/** The first plan is that of our columns, where they stand. */
async function applyAll(work: Work, seen: Seen, plans: readonly SheetPlan[]): Promise<void> {
  const [columns, ...reports] = plans;
  if (columns !== undefined && isRanked(seen.evaluated)) return applyRanks(work, seen, columns, reports);
  await work.port.apply(plans);
  await work.passes.assume(seen, plans);
}

function wantedReport(evaluation: Evaluation, asked: AskedReport): WantedReport | null {
  if (asked.kind !== 'commune') return asked;
  const found = findCommune(evaluation, asked.commune);
  return found.ok ? { kind: 'commune', commune: found.name, concern: found.concern } : null;
}

function communeOf(asked: AskedReport): string {
  return asked.kind === 'commune' ? asked.commune : '';
}

/** The report sheets with their cells; read now where one was not known before. */
async function standingSheets(work: Work, { snapshot, evaluated }: Seen): Promise<readonly SheetSnapshot[]> {
  const names = reportNames(snapshot.sheets, evaluated.evaluation);
  const standing = snapshot.sheets.filter(({ name }) => names.includes(name));
  return standing.every(({ values }) => values !== null)
    ? standing
    : readReportSheets(work.port, evaluated.evaluation);
}
