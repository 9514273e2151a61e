import { sayUnreadable } from '../../files/sayUnreadable';
import { UnreadableBook } from '../../files/unreadableBook';
import type { Area, BookState, SheetState } from '../../model/book';
import { sheetNamed } from '../../model/cells';
import { emptyBook } from '../../model/emptyBook';
import type { SeatReplica } from '../../model/seatReplica';
import type { Bench } from '../benchWindow';
import { Store } from '../store';
import { texts } from '../texts';
import { readFile, writeFile } from './bookFiles';
import { saveFile } from './saveFile';
import { SharedBook } from './sharedBook';
import type { Example, WorkbenchState } from './workbenchState';
import { FIRST_STATE } from './workbenchState';

const EXAMPLES: Readonly<Record<Exclude<Example, 'empty'>, string>> = {
  report: '/exemples/grandangouleme-2016.xlsx',
  workshop: '/exemples/exemple-atelier.xlsx',
};

/** What somebody who tries the examples wants to see first; their first sheet is one to read. */
const FIRST_SHEET = 'Évaluation';

/** One workbook, open at one or two seats, and the files that it comes from and goes to. */
export class Workbench implements Bench {
  readonly store = new Store<WorkbenchState>(FIRST_STATE);
  readonly #book = new SharedBook(
    () => this.#halfWay(),
    () => {
      if (!this.store.get().edited) this.store.set({ edited: true });
    },
  );
  #firstSheet: string | null = null;

  async join(seat: number): Promise<SeatReplica> {
    const replica = await this.#book.join(seat);
    const first = this.#firstSheet === null ? undefined : sheetNamed(replica.book, this.#firstSheet);
    if (first !== undefined) replica.select(first.id, firstToFillIn(first), 'user');
    return replica;
  }

  /** Asks first where changes would be lost. */
  start(example: Example): void {
    this.#replace(() => void this.load(example));
  }

  /** Asks first where changes would be lost. */
  open(file: File): void {
    this.store.set({ dropping: false });
    this.#replace(() => void this.#read(file));
  }

  async load(example: Example): Promise<void> {
    if (example === 'empty') return this.#use(emptyBook('Feuil1'), texts.bookNames.empty, null);
    await this.#opening(
      () => texts.file.unavailable,
      async () => {
        const response = await fetch(EXAMPLES[example]);
        if (!response.ok) throw new Error(`${EXAMPLES[example]}: ${String(response.status)}`);
        const { book } = await readFile(new Uint8Array(await response.arrayBuffer()));
        this.#use(book, texts.bookNames[example], null);
        this.#firstSheet = FIRST_SHEET;
      },
    );
  }

  /** Hands over the workbook as the first seat sees it. */
  save(): void {
    void this.saveNow();
  }

  /** @returns whether it is saved */
  async saveNow(): Promise<boolean> {
    const book = this.#book.at(1);
    const { name, busy, opening } = this.store.get();
    if (book === undefined || busy !== null) return false;
    // What is changed from here on is not in the file.
    this.store.set({ busy: 'saving', edited: false });
    try {
      saveFile(`${name}.xlsx`, await writeFile(book));
      return true;
    } catch {
      const isSame = this.store.get().opening === opening;
      this.store.set({ alert: texts.file.unsaved, ...(isSame ? { edited: true } : {}) });
      return false;
    } finally {
      this.store.set({ busy: null });
    }
  }

  expectDrop(): void {
    if (!this.store.get().dropping) this.store.set({ dropping: true });
  }

  openSecondSeat(): void {
    this.store.set({ seats: 2 });
  }

  /** What was changed there still reaches the first. */
  closeSecondSeat(): void {
    this.#book.close(2);
    this.store.set({ seats: 1 });
  }

  #replace(proceed: () => void): void {
    if (this.store.get().edited) this.store.set({ replacing: proceed });
    else proceed();
  }

  async #read(file: File): Promise<void> {
    const say = (error: unknown): string =>
      error instanceof UnreadableBook
        ? sayUnreadable(error.reason, file.name)
        : texts.file.unreadable(file.name);
    await this.#opening(say, async () => {
      const { book, lost } = await readFile(new Uint8Array(await file.arrayBuffer()));
      this.#use(book, file.name.replace(/\.xlsx$/i, ''), lost);
    });
  }

  /** @param say what is told when it does not work */
  async #opening(say: (error: unknown) => string, work: () => Promise<void>): Promise<void> {
    this.store.set({ busy: 'opening', alert: null });
    try {
      await work();
    } catch (error) {
      this.store.set({ alert: say(error) });
      // Nothing was open yet: the page must hold something.
      if (!this.#book.isThere) this.#use(emptyBook('Feuil1'), texts.bookNames.empty, null);
    } finally {
      this.store.set({ busy: null });
    }
  }

  #use(book: BookState, name: string, notice: string | null): void {
    this.#firstSheet = null;
    this.#book.use(book);
    const { opening } = this.store.get();
    this.store.set({ name, notice, opening: opening + 1, edited: false });
  }

  /** An edit goes up to the hub, then down to the other seat. Alone, nobody has to wait. */
  #halfWay(): number {
    const { seats, latency } = this.store.get();
    return seats === 1 ? 0 : latency / 2;
  }
}

/** The first cell that offers a list: what there is to do on that sheet comes into view. */
function firstToFillIn({ validations }: SheetState): Area {
  const list = validations.find(({ rule }) => typeof rule === 'object' && rule !== null && 'list' in rule);
  const { row, column } = list?.areas[0] ?? { row: 0, column: 0 };
  return { row, column, rows: 1, columns: 1 };
}
