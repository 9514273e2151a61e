import { planNewWorkbook } from '../../src/sheets/planNewWorkbook';
import type { ScoringRow } from '../../src/sheets/planScoringSheet';
import { readMethod } from '../../src/sheets/readMethod';
import type { SheetPlan } from '../../src/workbook/sheetPlan';

/**
 * A workbook of many pistes, as plans: every ninth follows the one before, the last is retained last of all. Row heights
 * are left out: they would be most of the work.
 */
export function manyPistes(count: number): readonly SheetPlan[] {
  const record = readMethod(undefined);
  if (!record.ok) throw new Error(record.trouble.kind);
  const rows = Array.from({ length: count }, (_, index) => rowOf(index, count));
  const plans = planNewWorkbook(
    { holds: 'empty', rows, communes: [{ name: 'Touvre', spellings: [] }] },
    record.value,
  );
  return plans.map((plan) => ({ ...plan, rowHeights: [] }));
}

function rowOf(index: number, count: number): ScoringRow {
  const follows = index % 9 === 8;
  const isLast = index === count - 1;
  return {
    number: index + 1,
    title: `Piste ${String(index + 1)} : mise en commun de moyens`,
    objective: 'Réaliser des économies',
    breakdown: 'Optimiser l’usage',
    parent: follows ? index : null,
    communes: 'Touvre',
    levels: isLast ? [2, 2, 3] : [1 + (index % 2), 1 + (index % 2), 1 + (index % 3)],
  };
}
