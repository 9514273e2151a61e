import type { BookState, SheetState, TableState } from '../book';
import type { Locale } from '../locale';
import type { Operation } from '../operation';
import type { Replica } from '../replica';
import { accessDenied, itemNotFound } from './faults';
import type { Misplacing } from './misplaced';

export interface WorkbookOptions {
  /** With its extension. */
  readonly name?: string;
  /** `fr-FR` (usual) or another tag: names that Excel gives, separators. */
  readonly locale?: string;
  readonly autoSave?: boolean;
  /** `sheetViews`: Excel on the web. */
  readonly features?: ReadonlySet<'sheetViews'>;
  /** Asked at each write over rows that a filter hides; `never` unless said. */
  readonly misplace?: () => Misplacing;
  /** `context.runtime`: whoever delivers events reads it. */
  readonly runtime?: { enableEvents: boolean };
}

/** What all the objects of one seat share. */
export interface Host {
  readonly replica: Replica;
  readonly options: WorkbookOptions;
  readonly runtime: { enableEvents: boolean };
  /** Ids of table columns that were given out: by table, then by header. */
  readonly columnIds: Map<string, Map<string, number>>;
  /** Of this seat alone: names of the sheet views by sheet, and the one it looks through. */
  readonly views: Map<string, { names: readonly string[]; active: string | null }>;
  calculationMode: string;
}

export interface SheetSelf {
  readonly host: Host;
  /** Id. */
  readonly sheet: string;
}

export function isFrench(host: Host): boolean {
  return (host.options.locale ?? 'fr-FR').toLowerCase().startsWith('fr');
}

/** The language in which this seat sees numbers and dates. */
export function localeOf(host: Host): Locale {
  return isFrench(host) ? 'fr' : 'en';
}

export function bookOf(host: Host): BookState {
  return host.replica.book;
}

/** @throws HostFault `ItemNotFound` when somebody deleted the sheet */
export function sheetOf({ host, sheet }: SheetSelf): SheetState {
  const found = bookOf(host).sheets.find(({ id }) => id === sheet);
  if (found) return found;
  throw itemNotFound('Worksheet');
}

export interface TableSelf {
  readonly host: Host;
  /** Id. */
  readonly table: string;
}

/** @throws HostFault `ItemNotFound` when somebody deleted the table */
export function tableOf({ host, table }: TableSelf): {
  readonly sheet: SheetState;
  readonly table: TableState;
} {
  for (const sheet of bookOf(host).sheets) {
    const found = sheet.tables.find(({ id }) => id === table);
    if (found) return { sheet, table: found };
  }
  throw itemNotFound('Table');
}

/** @throws HostFault `AccessDenied` on a read-only workbook */
export function changeBook(host: Host, operations: readonly Operation[], location: string): void {
  if (bookOf(host).readOnly) throw accessDenied(location);
  if (operations.length > 0) host.replica.perform(operations, 'add-in');
}

/** @throws HostFault `AccessDenied` on a read-only workbook or a protected sheet */
export function changeSheet(self: SheetSelf, operations: readonly Operation[], location: string): void {
  if (sheetOf(self).protected) throw accessDenied(location);
  changeBook(self.host, operations, location);
}
