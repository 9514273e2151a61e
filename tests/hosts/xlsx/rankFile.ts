import { openWorkbook } from '../../../src/hosts/xlsx/openWorkbook';
import { gatherReports, readReportSheets } from '../../../src/session/gatherReports';
import { planPass, readEvaluation } from '../../../src/session/pass';
import type { Evaluation } from '../../../src/sheets/evaluation';

export interface RankedFile {
  readonly bytes: Uint8Array;
  /** Before anything was written. */
  readonly evaluation: Evaluation;
}

/** Ranks the pistes of a file, with its Annexe 2, as the command line does; null where it says that it cannot. */
export async function rankFile(bytes: Uint8Array): Promise<RankedFile | null> {
  const file = await openWorkbook(bytes, 'n.xlsx');
  const evaluated = await readEvaluation(file);
  if (!evaluated.ok) return null;
  const { evaluation } = evaluated.value;
  const standing = await readReportSheets(file, evaluation);
  const reports = gatherReports(standing, evaluation, [{ kind: 'annexe2' }]);
  const plans = reports.ok ? planPass(evaluated.value, reports.value, '1er mars 2026') : reports;
  if (!plans.ok) return null;
  await file.apply(plans.value);
  return { bytes: await file.save(), evaluation };
}
