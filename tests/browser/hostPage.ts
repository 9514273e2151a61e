import { areaNamed } from '../../src/workbench/model/a1';
import type { Value } from '../../src/workbench/model/book';
import { sheetNamed, usedArea, valueAt, valuesIn } from '../../src/workbench/model/cells';
import { emptyBook } from '../../src/workbench/model/emptyBook';
import { Hub } from '../../src/workbench/model/hub';
import { createWorkbook } from '../../src/workbench/model/objects/workbookObject';
import type { SeatReplica } from '../../src/workbench/model/seatReplica';
import { UserActions } from '../../src/workbench/model/userActions';
import { frameSeat } from '../../src/workbench/framedSeat';
import { Seat } from '../../src/workbench/seat';
import { unpackBook } from './packedBook';

declare global {
  interface Window {
    readonly hostPage: HostPage;
  }
}

/** How somebody opens the workbook. */
export interface DeskOptions {
  /** Of the frame, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly locale: string;
  /** Of the pane's page. */
  readonly url: string;
  /** Milliseconds that a round trip takes. */
  readonly latency: number;
  /** Milliseconds to and from the others: two numbers are the bounds of a random time. */
  readonly remoteLatency: readonly [least: number, most: number];
  readonly requirements: Readonly<Record<string, string | null>>;
  /** Views of a sheet that only their user sees. */
  readonly hasSheetViews: boolean;
}

/** One person's Excel: the workbook, the hands, and the frame in which the pane stands. */
export class HostDesk {
  readonly replica: SeatReplica;
  readonly user: UserActions;
  readonly frame = document.createElement('iframe');
  /** How the keyboard left the pane, as Office.js told it: by its end (1), by its beginning (-1). */
  readonly left: (1 | -1)[] = [];
  #seat: Seat;
  #closePane: () => void = () => undefined;

  constructor(
    hub: Hub,
    readonly id: string,
    private readonly options: DeskOptions,
  ) {
    const [least, most] = options.remoteLatency;
    this.replica = hub.join({ latency: () => least + Math.random() * (most - least) });
    this.user = new UserActions(this.replica, 'fr');
    this.#seat = this.#openPane();
  }

  get seat(): Seat {
    return this.#seat;
  }

  /** Closes the pane and opens it again, as somebody does who comes back the next day. */
  reopenPane(): void {
    this.#closePane();
    this.frame.remove();
    this.#seat = this.#openPane();
  }

  /** Values from A1 on; empty where there is no such sheet. */
  values(sheet: string): Value[][] {
    const found = sheetNamed(this.replica.book, sheet);
    const used = found && usedArea(found, true);
    if (!found || !used) return [];
    const { row, column, rows, columns } = used;
    return valuesIn(found, { row: 0, column: 0, rows: row + rows, columns: column + columns });
  }

  /** @param a1 of one cell */
  value(sheet: string, a1: string): Value {
    const found = sheetNamed(this.replica.book, sheet);
    const { row, column } = areaNamed(a1);
    return found ? valueAt(found, row, column) : '';
  }

  sheetNames(): string[] {
    return this.replica.book.sheets.map(({ name }) => name);
  }

  /** Rows of a sheet, from 1, that a filter hides. */
  filteredRows(sheet: string): number[] {
    const rows = sheetNamed(this.replica.book, sheet)?.rows ?? [];
    return rows.flatMap((row, index) => (row?.hidden === 'filter' ? [index + 1] : []));
  }

  /** The sheet, and the first cell from 1. */
  selection(): { readonly sheet: string; readonly row: number; readonly column: number } {
    const { sheet, area } = this.replica.selection;
    const name = this.replica.book.sheets.find(({ id }) => id === sheet)?.name ?? '';
    return { sheet: name, row: area.row + 1, column: area.column + 1 };
  }

  #openPane(): Seat {
    const { locale, latency, requirements, hasSheetViews, url, width, height } = this.options;
    const { replica, id } = this;
    const runtime = { enableEvents: true };
    const features: ReadonlySet<'sheetViews'> = new Set(hasSheetViews ? ['sheetViews'] : []);
    const workbook = createWorkbook(replica, { runtime, locale, features });
    const views: Readonly<Record<string, string>> = hasSheetViews ? { ExcelApiOnline: '1.1' } : {};
    const seat = new Seat({
      replica,
      workbook,
      runtime,
      locale,
      latency,
      id,
      requirements: { ...views, ...requirements },
    });
    seat.keyboardLeft = (step) => this.left.push(step);
    Object.assign(this.frame, { id, title: id, width: String(width), height: String(height) });
    this.#closePane = frameSeat(seat, this.frame, url);
    document.body.append(this.frame);
    return seat;
  }
}

/** The page that plays Excel: one workbook, and those who have it open. */
export class HostPage {
  #hub = new Hub(emptyBook('Feuil1'));
  readonly desks: HostDesk[] = [];

  /** @param book as `packBook` made it */
  useBook(book: string): void {
    this.#hub = new Hub(unpackBook(book));
  }

  join(options: DeskOptions): HostDesk {
    const desk = new HostDesk(this.#hub, `desk-${String(this.desks.length)}`, options);
    this.desks.push(desk);
    return desk;
  }

  /** Whether every change has reached everybody. */
  get isQuiet(): boolean {
    return this.#hub.isQuiet;
  }
}

Object.assign(window, { hostPage: new HostPage() });
