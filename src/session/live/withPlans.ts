import { fold } from '../../core/fold';
import { sheetWithPlan } from '../../sheets/sheetWithPlan';
import type { SheetPlan } from '../../workbook/sheetPlan';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot';

/** The workbook as it would be read once these plans are made true. The snapshot given is left unchanged. */
export function withPlans(snapshot: Snapshot, plans: readonly SheetPlan[]): Snapshot {
  return plans.reduce(withPlan, snapshot);
}

function withPlan(snapshot: Snapshot, plan: SheetPlan): Snapshot {
  const isPlanned = ({ name }: SheetSnapshot): boolean => fold(name) === fold(plan.sheet);
  const before = snapshot.sheets.find(isPlanned);
  const blank: SheetSnapshot = { name: plan.sheet, hidden: false, tables: [], values: [] };
  const given = before === undefined || plan.refill === true ? { ...blank, ...before, values: [] } : before;
  const after = sheetWithPlan(given, plan);
  if (before !== undefined) {
    return { ...snapshot, sheets: snapshot.sheets.map((sheet) => (sheet === before ? after : sheet)) };
  }
  const sheets = plan.position === 'start' ? [after, ...snapshot.sheets] : [...snapshot.sheets, after];
  return { ...snapshot, sheets };
}
