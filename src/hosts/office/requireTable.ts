import type { Area } from '../../workbook/area';
import { intersection } from '../../workbook/areas';
import { HostError } from '../../workbook/hostError';
import type { HostFeature } from '../../workbook/livePort';
import { sameName } from '../../workbook/sameName';
import type { TablePlan } from '../../workbook/sheetPlan';
import { placeName } from './requirePlan';
import type { Standing } from './standing';

/** @throws HostError where something else stands on the area of a table */
export function requireRoom(
  { tables, filter, merges }: Standing,
  sheet: string,
  { name, area }: TablePlan,
): void {
  const where = placeName(sheet, area);
  if (area.rows < 2) throw HostError.unsupported('table-headers', name);
  const others = tables.filter((table) => !sameName(table.name, name)).map((table) => table.area);
  const taken = filter === null ? others : [...others, filter];
  if (taken.some((other) => intersection(other, area) !== undefined))
    throw HostError.unsupported('table-overlap', where);
  if (merges.some((merge) => intersection(merge, area) !== undefined))
    throw HostError.unsupported('merged-cells', where);
}

/** Headers and totals stay where they are, no column is left out: the rest would change what people wrote. */
export function requireMovable(
  old: Standing['tables'][number],
  sheet: string,
  { area }: TablePlan,
  lacks: ReadonlySet<HostFeature>,
): void {
  const end = ({ row, rows }: Area): number => row + rows;
  const right = ({ column, columns }: Area): number => column + columns;
  const otherTotals = old.totalsRow && end(old.area) !== end(area);
  const narrower = area.column > old.area.column || right(area) < right(old.area);
  if (area.row !== old.area.row || otherTotals || narrower || !old.headerRow)
    throw HostError.unsupported('table-shape', placeName(sheet, area));
  if (lacks.has('table-resize')) throw HostError.unsupported('host-function', 'Table.resize');
}
