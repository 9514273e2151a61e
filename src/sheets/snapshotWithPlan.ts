import type { SheetPlan } from '../workbook/sheetPlan';
import type { Snapshot } from '../workbook/snapshot';
import { sheetNamed } from './sheetNamed';
import { sheetWithPlan } from './sheetWithPlan';

/** A workbook as it would be read once a plan is made true, on a sheet that stands or on a new one, the last. */
export function snapshotWithPlan(snapshot: Snapshot, plan: SheetPlan): Snapshot {
  const standing = sheetNamed(snapshot, plan.sheet);
  const blank = { name: plan.sheet, hidden: false, tables: [], values: [] };
  const planned = sheetWithPlan(standing ?? blank, plan);
  const sheets = snapshot.sheets.map((sheet) => (sheet === standing ? planned : sheet));
  return { ...snapshot, sheets: standing ? sheets : [...sheets, planned] };
}
