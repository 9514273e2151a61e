import { fold } from '../core/fold';
import { cellText } from '../sheets/cellText';
import type { Evaluation } from '../sheets/evaluation';
import { cellAt, gridOf } from '../sheets/grid';
import { mayBeRefilled } from '../sheets/isReportSheet';
import { COMMUNE_REPORT_TITLE, SHEETS } from '../sheets/names';
import { communeSheetName } from '../sheets/planCommuneSheetName';
import type { Result } from '../sheets/result';
import { no, ok } from '../sheets/result';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { WorkbookPort } from '../workbook/workbookPort';
import { findCommune, knownCommunes } from './findCommune';
import type { Report, WantedReport } from './report';

/**
 * The reports that are asked for, and those that the workbook already holds: brought up to date together, or they
 * would contradict each other. A sheet that has the name of a report but was typed by somebody is never taken.
 *
 * @param standing the sheets whose names our reports have, with their cells: see `readReportSheets`
 * @returns trouble `foreign-report` where such a sheet has the name of one that is asked for
 */
export function gatherReports(
  standing: readonly SheetSnapshot[],
  evaluation: Evaluation,
  wanted: readonly WantedReport[],
): Result<readonly Report[]> {
  const foreign = standing.filter((sheet) => !mayBeRefilled(sheet)).map(({ name }) => name);
  const asked = wanted.map((report): Report => ({ ...report, sheet: sheetOf(report, foreign) }));
  const taken = foreign.find((name) => asked.some(({ sheet }) => fold(name) === fold(sheet)));
  if (taken !== undefined) return no({ kind: 'foreign-report', sheet: taken });
  const others = standing
    .filter(({ name }) => !isCopy(name, standing, foreign))
    .flatMap((sheet) => standingReport(evaluation, sheet));
  const isNew = (report: Report): boolean => asked.every(({ sheet }) => fold(sheet) !== fold(report.sheet));
  return ok([...asked, ...others.filter(isNew)]);
}

/** The sheets whose names our reports have, or would have, with their cells. */
export async function readReportSheets(
  port: WorkbookPort,
  evaluation: Evaluation,
): Promise<readonly SheetSnapshot[]> {
  const { sheets } = await port.read({ kind: 'some', sheets: [], tables: [] });
  const names = reportNames(sheets, evaluation);
  if (names.length === 0) return [];
  const snapshot = await port.read({ kind: 'some', sheets: names, tables: [] });
  return snapshot.sheets.filter(({ name }) => names.includes(name));
}

/** Which of these sheets have a name that our reports have, or would have. */
export function reportNames(sheets: readonly SheetSnapshot[], evaluation: Evaluation): readonly string[] {
  const communes = knownCommunes(evaluation).names.map((name) => communeSheetName(name));
  const ours = new Set([SHEETS.annexe2, SHEETS.dropped, ...communes].map(fold));
  return sheets.map(({ name }) => name).filter((name) => ours.has(fold(name.replace(COPY_NUMBER, ''))));
}

/** What a second sheet of the same name has at its end. */
const COPY_NUMBER = / \(\d+\)$/;

/** Excel numbers the copies that people make; ours has a number only where its plain name is somebody's sheet. */
function isCopy(name: string, standing: readonly SheetSnapshot[], foreign: readonly string[]): boolean {
  const plain = fold(name.replace(COPY_NUMBER, ''));
  if (plain === fold(name)) return false;
  const isPlain = (other: string): boolean => fold(other) === plain;
  return standing.some((sheet) => isPlain(sheet.name)) && !foreign.some(isPlain);
}

function sheetOf(report: WantedReport, foreign: readonly string[]): string {
  switch (report.kind) {
    case 'annexe2':
      return SHEETS.annexe2;
    case 'dropped':
      return SHEETS.dropped;
    case 'commune':
      return communeSheetName(report.commune, foreign);
  }
}

/** The report that a sheet holds; none where it holds nothing, somebody's own content, or a commune no longer listed. */
function standingReport(evaluation: Evaluation, sheet: SheetSnapshot): Report[] {
  const title = cellText(cellAt(gridOf(sheet), 0, 0));
  if (title === '' || !mayBeRefilled(sheet)) return [];
  if (fold(sheet.name) === fold(SHEETS.annexe2)) return [{ kind: 'annexe2', sheet: sheet.name }];
  if (fold(sheet.name) === fold(SHEETS.dropped)) return [{ kind: 'dropped', sheet: sheet.name }];
  const found = findCommune(evaluation, title.slice(COMMUNE_REPORT_TITLE.length));
  return found.ok
    ? [{ kind: 'commune', commune: found.name, concern: found.concern, sheet: sheet.name }]
    : [];
}
