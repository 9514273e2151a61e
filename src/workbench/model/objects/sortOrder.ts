import type { Area, SheetState, Value } from '../book';
import { cellAt } from '../cells';
import { asFlag, asWhole, isRecord, orElse } from './arguments';
import { invalidArgument, notEmulated } from './faults';

/** One key of a sort; `key` counts columns of the area from 0. */
export interface SortKey {
  readonly key: number;
  readonly ascending: boolean;
}

/** @throws HostFault `InvalidArgument`, or `NotImplemented` for a sort by colour or icon */
export function sortKeys(fields: unknown, { columns }: Area, location: string): readonly SortKey[] {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument(location);
  return fields.map((field: unknown) => {
    if (!isRecord(field)) throw invalidArgument(location);
    if ((field['sortOn'] ?? 'Value') !== 'Value') throw notEmulated(`${location} by colour or icon`);
    const key = asWhole(field['key'], location);
    if (key < 0 || key >= columns) throw invalidArgument(location);
    return { key, ascending: orElse(field['ascending'], true, (given) => asFlag(given, location)) };
  });
}

/**
 * Where each row of the area comes from: row `order[i]` before is row i after. Rows equal on every key keep their
 * order; empty cells are last in both directions.
 */
export function sortOrder(sheet: SheetState, area: Area, keys: readonly SortKey[]): readonly number[] {
  const valueOf = (row: number, key: number): Value =>
    cellAt(sheet, area.row + row, area.column + key)?.value ?? '';
  return Array.from({ length: area.rows }, (_, row) => row).sort((one, other) => {
    for (const { key, ascending } of keys) {
      const order = compare(valueOf(one, key), valueOf(other, key), ascending);
      if (order !== 0) return order;
    }
    return one - other;
  });
}

function compare(one: Value, other: Value, ascending: boolean): number {
  if (one === '' || other === '') return Number(one === '') - Number(other === '');
  const order = rankOf(one) - rankOf(other) || compareSame(one, other);
  return ascending ? order : -order;
}

/** Numbers, then texts, then booleans, then errors. */
function rankOf(value: Value): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'boolean') return 2;
  return value.startsWith('#') ? 3 : 1;
}

function compareSame(one: Value, other: Value): number {
  if (typeof one === 'string' && typeof other === 'string') {
    return one.localeCompare(other, 'fr', { sensitivity: 'accent' });
  }
  return Number(one) - Number(other);
}
