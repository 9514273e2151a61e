import type { TableSelf } from './host';

/**
 * The id under which a column of a table is known at this seat. The workbook keeps none: a column is known again by
 * its header.
 */
export function columnId({ host, table }: TableSelf, header: string): number {
  const ids = host.columnIds.get(table) ?? new Map<string, number>();
  host.columnIds.set(table, ids);
  const id = ids.get(header.toLowerCase()) ?? Math.max(0, ...ids.values()) + 1;
  ids.set(header.toLowerCase(), id);
  return id;
}

/** Where the column of that id stands among the headers; -1 when it is gone. */
export function columnAt(self: TableSelf, headers: readonly string[], id: number): number {
  return headers.findIndex((header) => columnId(self, header) === id);
}

/** A column that gets another header stays the same column. */
export function keepColumnId({ host, table }: TableSelf, before: string, after: string): void {
  const ids = host.columnIds.get(table);
  const id = ids?.get(before.toLowerCase());
  if (!ids || id === undefined) return;
  ids.delete(before.toLowerCase());
  ids.set(after.toLowerCase(), id);
}
