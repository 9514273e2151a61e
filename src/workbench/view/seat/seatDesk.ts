import type { SheetState } from '../../model/book';
import { findSheet } from '../../model/cells';
import { createWorkbook } from '../../model/objects/workbookObject';
import type { SeatReplica } from '../../model/seatReplica';
import { UserActions } from '../../model/userActions';
import { Seat } from '../../seat';
import type { Grid } from '../grid/grid';
import { Store } from '../store';

declare global {
  interface Window {
    /** In the frame of a seat: for tests, and for the curious at the console. */
    seatDesk?: SeatDesk;
  }
}

export interface DeskState {
  /** A cell of the spreadsheet is open. */
  readonly isTyping: boolean;
  /** The same, by the switch. */
  readonly isHeld: boolean;
  /** Each request takes longer. */
  readonly isSlow: boolean;
  /** The next request stays without an answer. */
  readonly isSilent: boolean;
  /** Whether the sheet that is looked at may be written on. */
  readonly isProtected: boolean;
  readonly isPaneShown: boolean;
  /** What Excel has just refused, or what did not work; `id` tells two of the same words apart. */
  readonly toast: { readonly id: number; readonly words: string } | null;
}

/** How much longer each request takes under « Hôte lent »: longer than the pane waits without a word. */
const SLOW = 5_000;

/** One person's Excel: the workbook, the hands, and what answers the pane. */
export class SeatDesk {
  readonly user: UserActions;
  readonly seat: Seat;
  /** The spreadsheet, while it is drawn. */
  grid: Grid | null = null;
  readonly store = new Store<DeskState>({
    isTyping: false,
    isHeld: false,
    isSlow: false,
    isSilent: false,
    isProtected: false,
    isPaneShown: true,
    toast: null,
  });
  #toasts = 0;
  #endSlowness: () => void = () => undefined;
  #endSilence: () => void = () => undefined;

  constructor(
    readonly replica: SeatReplica,
    readonly number: number,
    /** Told when somebody presses a command of the add-in. */
    readonly onCommand: () => void,
  ) {
    this.user = new UserActions(replica, 'fr');
    const runtime = { enableEvents: true };
    const workbook = createWorkbook(replica, { runtime, locale: 'fr-FR' });
    this.seat = new Seat({ replica, workbook, runtime, id: `poste-${String(number)}` });
    this.seat.paneShown = (isPaneShown) => this.store.set({ isPaneShown });
    replica.listenToOperations((_, origin) => {
      // What is counted apart is what this edit brings about.
      if (origin === 'user') this.seat.traffic.mark();
      this.#lookAtSheet();
    });
    replica.listen(({ kind }) => {
      if (kind === 'activated') this.#lookAtSheet();
    });
    this.#lookAtSheet();
  }

  setTyping(isTyping: boolean): void {
    this.store.set({ isTyping });
    this.#tellEditing();
  }

  hold(isHeld: boolean): void {
    this.store.set({ isHeld });
    this.#tellEditing();
  }

  slowDown(isSlow: boolean): void {
    this.#endSlowness();
    this.#endSlowness = isSlow
      ? this.seat.faults.inject(
          { kind: 'delay', milliseconds: SLOW },
          // A request meets one fault only: silence comes first.
          { times: Infinity, when: () => !this.store.get().isSilent },
        )
      : () => undefined;
    this.store.set({ isSlow });
  }

  silence(isSilent: boolean): void {
    this.#endSilence();
    this.#endSilence = isSilent
      ? this.seat.faults.inject({ kind: 'silence' }, { when: () => this.#meetSilence() })
      : () => undefined;
    this.store.set({ isSilent });
  }

  /** Protects the sheet that is looked at, as its user would, or lifts that. */
  protect(isProtected: boolean): void {
    const sheet = this.#activeSheet();
    if (sheet === undefined) return;
    if (isProtected) this.user.sheets.protect(sheet.name);
    else this.user.sheets.unprotect(sheet.name);
  }

  say(words: string): void {
    this.store.set({ toast: { id: ++this.#toasts, words } });
  }

  forgetTraffic(): void {
    this.seat.traffic.reset();
  }

  #activeSheet(): SheetState | undefined {
    const { book, activeSheet } = this.replica;
    return findSheet(book, activeSheet);
  }

  #lookAtSheet(): void {
    const isProtected = this.#activeSheet()?.protected === true;
    if (isProtected !== this.store.get().isProtected) this.store.set({ isProtected });
  }

  #meetSilence(): boolean {
    this.store.set({ isSilent: false });
    return true;
  }

  #tellEditing(): void {
    const { isTyping, isHeld } = this.store.get();
    this.seat.editing = isTyping || isHeld;
  }
}
