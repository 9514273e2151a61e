import { OfficeWorkbook } from '../../../src/hosts/office/officeWorkbook';
import type { OfficeOptions } from '../../../src/hosts/office/officeWorkbook';
import { Hub } from '../../../src/workbench/model/hub';
import { emptyBook } from '../../../src/workbench/model/emptyBook';
import type { Cell, Format } from '../../../src/workbench/model/book';
import type { WorkbookOptions } from '../../../src/workbench/model/objects/host';
import { createWorkbook } from '../../../src/workbench/model/objects/workbookObject';
import type { Operation } from '../../../src/workbench/model/operation';
import type { SeatReplica } from '../../../src/workbench/model/seatReplica';
import { Seat } from '../../../src/workbench/seat';
import type { SeatOptions } from '../../../src/workbench/seatOptions';
import type { CellValue } from '../../../src/workbook/cellValue';
import { openPane } from '../../office/openPane';
import type { Pane } from '../../office/openPane';
import type { GivenSheet } from '../contract';

/** One user's Excel, with the host that is tested in its pane. */
export interface OfficeBook {
  readonly hub: Hub;
  readonly replica: SeatReplica;
  readonly seat: Seat;
  readonly pane: Pane;
  readonly port: OfficeWorkbook;
}

export interface BookOptions {
  readonly seat?: Partial<SeatOptions>;
  readonly workbook?: WorkbookOptions;
  readonly port?: OfficeOptions;
}

/** Opens a workbook with these sheets, in a window of its own. */
export async function openBook(
  sheets: readonly GivenSheet[],
  options: BookOptions = {},
): Promise<OfficeBook> {
  const hub = new Hub(emptyBook('vide'));
  const book = await joinBook(hub, options);
  giveSheets(book.replica, sheets);
  hub.settle();
  return book;
}

/** One more user of the workbook. */
export async function joinBook(hub: Hub, options: BookOptions = {}): Promise<OfficeBook> {
  const replica = hub.join({ latency: 0 });
  const workbook = createWorkbook(replica, options.workbook);
  const seat = new Seat({ replica, workbook, ...options.seat });
  const pane = await openPane(seat);
  return { hub, replica, seat, pane, port: portOf(pane, options.port) };
}

export function portOf({ Excel, Office }: Pane, options: OfficeOptions = {}): OfficeWorkbook {
  return new OfficeWorkbook({ excel: Excel, office: Office, ...options });
}

/** Puts these sheets in the place of all that there are. */
export function giveSheets(replica: SeatReplica, sheets: readonly GivenSheet[]): void {
  const old = replica.book.sheets.map((sheet) => sheet.id);
  const named = sheets.map((sheet) => ({ ...sheet, id: replica.freshId('sheet') }));
  replica.perform(
    old.map((sheet, at) => ({ kind: 'renameSheet', sheet, name: `ancienne ${at}` })),
    'user',
  );
  const added = named.flatMap(({ id, name, values }, index) => [
    { kind: 'addSheet', id, name, at: old.length + index } as const,
    ...cellsOf(id, values),
  ]);
  replica.perform(added, 'user');
  replica.perform(
    old.map((sheet) => ({ kind: 'deleteSheet', sheet })),
    'user',
  );
}

function cellsOf(sheet: string, values: GivenSheet['values']): readonly Operation[] {
  return values.flatMap((row, at) => [
    { kind: 'cells', sheet, row: at, column: 0, cells: [row.map(cellOf)] } as const,
    { kind: 'formats', sheet, row: at, column: 0, formats: [row.map(formatOf)] } as const,
  ]);
}

function cellOf(value: CellValue): Cell | null {
  if (value === null) return null;
  if (typeof value !== 'object') return { value };
  switch (value.kind) {
    case 'error':
      return { value: value.text };
    case 'date':
      return { value: value.serial };
    case 'uncomputed':
      throw new RangeError('Excel computes every formula');
  }
}

function formatOf(value: CellValue): Format | null {
  const isDate = typeof value === 'object' && value?.kind === 'date';
  return isDate ? { numberFormat: 'dd/mm/yyyy' } : null;
}
