import type { Replica } from './model/replica';
import type { AppContextOptions } from './protocol/appContext';
import type { HostObject } from './protocol/hostObject';
import type { Schedule } from './schedule';

export interface SeatOptions {
  readonly replica: Replica;
  /** The workbook as Office.js sees it: `createWorkbook(replica)`. */
  readonly workbook: HostObject;
  /** Of the interface and of the data; `fr-FR` unless said. */
  readonly locale?: string;
  /** Milliseconds that a round trip takes; 0 unless said. */
  readonly latency?: number;
  /** What differs from the usual: `{ ExcelApi: '1.9' }`; null takes a set away. */
  readonly requirements?: Readonly<Record<string, string | null>>;
  /** What the pane is told; the book's own `readOnly` unless said. Writes are refused by the book alone. */
  readonly readOnly?: boolean;
  /** Ribbon and pane in one runtime; true unless said. */
  readonly sharedRuntime?: boolean;
  /** Of the page that holds the workbook; https, and of the pane's own host name. */
  readonly hostOrigin?: string;
  readonly documentUrl?: string;
  /** Tells panes apart that share a browser's session. */
  readonly id?: string;
  /** Shared with `createWorkbook`: no event goes out while `enableEvents` is false. */
  readonly runtime?: { readonly enableEvents: boolean };
  readonly schedule?: Schedule;
}

/** Sets that the frozen npm build of Office.js knows; `null` in the options takes one away. */
const USUAL: Readonly<Record<string, string>> = {
  ExcelApi: '1.15',
  RichApiRuntime: '1.1',
  DelayForCellEdit: '1.1',
  AddinCommands: '1.3',
  DialogApi: '1.2',
  IdentityApi: '1.3',
};

export function localeOf(options: SeatOptions): string {
  return options.locale ?? 'fr-FR';
}

export function contextOf(options: SeatOptions, id: string): AppContextOptions {
  return {
    id,
    locale: localeOf(options),
    requirements: requirementsOf(options),
    readOnly: options.readOnly ?? options.replica.book.readOnly,
    documentUrl: options.documentUrl ?? 'https://localhost/classeur.xlsx',
  };
}

/** Whether this Excel says of a change what triggered it, which came with ExcelApi 1.14. */
export function tellsTrigger(options: SeatOptions): boolean {
  const [major = 0, minor = 0] = (requirementsOf(options)['ExcelApi'] ?? '0').split('.').map(Number);
  return major > 1 || minor >= 14;
}

function requirementsOf(options: SeatOptions): Readonly<Record<string, string>> {
  const shared = options.sharedRuntime === false ? {} : { SharedRuntime: '1.1' };
  const sets = { ...USUAL, ...shared, ...options.requirements };
  return Object.fromEntries(
    Object.entries(sets).flatMap(([set, version]) => (version === null ? [] : [[set, version]])),
  );
}
