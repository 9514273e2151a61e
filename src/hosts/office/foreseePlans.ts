import { sheetCellName } from '../../workbook/a1';
import type { Area } from '../../workbook/area';
import { intersection, sameArea } from '../../workbook/areas';
import { HostError } from '../../workbook/hostError';
import type { HostFeature } from '../../workbook/livePort';
import { sameName } from '../../workbook/sameName';
import type { SheetPlan } from '../../workbook/sheetPlan';
import { placeName, requirePlan } from './requirePlan';
import { requireHeaders } from './requireHeaders';
import { requireSheetName, requireTableName } from './requireNames';
import { requireMovable, requireRoom } from './requireTable';
import type { Standing } from './standing';
import type { Survey } from './survey';

export interface ForeseenPlan {
  readonly plan: SheetPlan;
  /** On its sheet, when its turn comes and what it releases is released. */
  readonly standing: Standing;
}

/**
 * What each plan will find on its sheet when its turn comes. Refuses, before anything is sent, plans that cannot be made
 * true.
 *
 * @throws HostError `unsupported`
 */
export function foreseePlans(
  plans: readonly SheetPlan[],
  survey: Survey,
  lacks: ReadonlySet<HostFeature>,
): readonly ForeseenPlan[] {
  const sheets = new Map<string, Standing>();
  return plans.map((plan, index) => {
    requirePlan(plan);
    requireSheetName(plan, survey);
    requireNoPivotTable(plan, survey);
    requireTableName(plan, survey, sheets);
    const key = plan.sheet.toLowerCase();
    const before = withoutReleased(sheets.get(key) ?? standingOf(plan.sheet, survey), plan);
    sheets.set(key, withPlan(before, plan, plans.slice(0, index + 1), survey, lacks));
    return { plan, standing: before };
  });
}

/** Clearing its cells would do away with it, and nobody could put it back. */
function requireNoPivotTable({ sheet, refill }: SheetPlan, survey: Survey): void {
  const pivots = survey.details.get(sheet.toLowerCase())?.pivotTables ?? 0;
  if (refill === true && pivots > 0)
    throw HostError.unsupported('sheet-content', sheet, { part: 'pivotTable' });
}

function standingOf(sheet: string, { tables, details }: Survey): Standing {
  const detail = details.get(sheet.toLowerCase());
  return {
    tables: tables.filter((table) => sameName(table.sheet, sheet)),
    filter: detail?.filter ?? null,
    merges: detail?.merges ?? [],
  };
}

/** Merges that the plan undoes are in nobody's way. */
function withoutReleased(standing: Standing, { released = [] }: SheetPlan): Standing {
  const stays = (merge: Area): boolean => released.every((area) => intersection(merge, area) === undefined);
  return { ...standing, merges: standing.merges.filter(stays) };
}

/** @param plans up to this one */
function withPlan(
  before: Standing,
  plan: SheetPlan,
  plans: readonly SheetPlan[],
  survey: Survey,
  lacks: ReadonlySet<HostFeature>,
): Standing {
  const cleared = plan.refill === true ? clearedFor(before, plan) : before;
  const merged = { ...cleared, merges: withMerges(cleared, plan) };
  const filtered = plan.filter === undefined ? merged : { ...merged, filter: plan.filter };
  if (plan.filter !== undefined) requireNoTable(merged, plan.sheet, plan.filter);
  if (plan.table === undefined) return filtered;
  requireRoom(filtered, plan.sheet, plan.table);
  const old = filtered.tables.find((table) => sameName(table.name, plan.table?.name ?? ''));
  if (old !== undefined && !sameArea(old.area, plan.table.area))
    requireMovable(old, plan.sheet, plan.table, lacks);
  requireHeaders(plan.sheet, plan.table.area, plans, survey);
  const table = { headerRow: true, totalsRow: old?.totalsRow ?? false, ...plan.table };
  return { ...filtered, tables: [...filtered.tables.filter((one) => one !== old), table] };
}

function clearedFor({ tables }: Standing, { sheet, table }: SheetPlan): Standing {
  if (tables.some(({ name }) => !sameName(name, table?.name ?? '')))
    throw HostError.unsupported('sheet-content', sheet, { part: 'table' });
  return { tables: [], filter: null, merges: [] };
}

function withMerges({ merges, tables }: Standing, plan: SheetPlan): readonly Area[] {
  return (plan.merges ?? []).reduce<readonly Area[]>((before, planned) => {
    if (before.some((merge) => sameArea(merge, planned))) return before;
    const overlapped = [...before, ...tables.map((table) => table.area)];
    if (overlapped.some((area) => intersection(area, planned) !== undefined))
      throw HostError.unsupported('merged-cells', sheetCellName(plan.sheet, planned.row, planned.column));
    return [...before, planned];
  }, merges);
}

function requireNoTable({ tables }: Standing, sheet: string, area: Area): void {
  if (tables.some((table) => intersection(table.area, area) !== undefined))
    throw HostError.unsupported('table-overlap', placeName(sheet, area));
}
