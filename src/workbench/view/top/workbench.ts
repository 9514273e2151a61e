import { sheetNamed } from '../../model/cells';
import type { SeatReplica } from '../../model/seatReplica';
import type { AreaStep } from '../areaStep';
import type { Bench, SeatHands } from '../benchWindow';
import { focusFirst } from '../focusFirst';
import { Store } from '../store';
import { texts } from '../texts';
import type { BookFiles } from './bookFiles';
import { bookFiles } from './bookFiles';
import type { BookSource, Opened } from './bookSource';
import { exampleSource, fileSource } from './bookSource';
import { firstToFillIn } from './firstToFillIn';
import { SharedBook } from './sharedBook';
import type { Example, WorkbenchState } from './workbenchState';
import { FIRST_STATE } from './workbenchState';

/** One workbook, open at one or two seats, and the files that it comes from and goes to. */
export class Workbench implements Bench {
  readonly store = new Store<WorkbenchState>(FIRST_STATE);
  readonly #book = new SharedBook(
    () => this.#halfWay(),
    () => {
      if (!this.store.get().edited) this.store.set({ edited: true });
    },
  );
  readonly #hands = new Map<number, SeatHands>();
  #firstSheet: string | null = null;
  /** Of several that are asked for at once, the last is what somebody wants. */
  #lastOpening = 0;
  #lastSaving: Promise<unknown> = Promise.resolve();

  constructor(private readonly files: BookFiles = bookFiles()) {}

  async join(seat: number, hands: SeatHands): Promise<SeatReplica> {
    const replica = await this.#book.join(seat);
    this.#hands.set(seat, hands);
    const first = this.#firstSheet === null ? undefined : sheetNamed(replica.book, this.#firstSheet);
    if (first !== undefined) replica.select(first.id, firstToFillIn(first), 'user');
    return replica;
  }

  touch(): void {
    this.#book.touch();
  }

  /** From the bar above: 0. */
  leaveSeat(seat: number, step: AreaStep): void {
    const { seats } = this.store.get();
    const next = (seat + step + seats + 1) % (seats + 1);
    if (next === 0) focusFirst(document.querySelector('.title-bar'));
    else this.#hands.get(next)?.enter(step);
  }

  /** Asks first where changes would be lost. */
  start(example: Example): void {
    void this.replace(() => void this.load(example));
  }

  /** Asks first where changes would be lost. */
  open(file: File): void {
    this.store.set({ dropping: false });
    void this.replace(() => void this.#openFrom(fileSource(file)));
  }

  async load(example: Example): Promise<void> {
    await this.#openFrom(exampleSource(example));
  }

  /** Hands over the workbook as the first seat sees it. */
  save(): void {
    // A key that is held down asks again and again.
    if (!this.store.get().isSaving) void this.saveNow();
  }

  /** @returns whether it is saved, with all that was changed until now */
  saveNow(): Promise<boolean> {
    this.store.set({ isSaving: true });
    const saving = this.#lastSaving.then(() => this.#saveOnce());
    this.#lastSaving = saving;
    return saving;
  }

  expectDrop(): void {
    if (!this.store.get().dropping) this.store.set({ dropping: true });
  }

  openSecondSeat(): void {
    this.store.set({ seats: 2 });
  }

  /** What was changed there still reaches the first. */
  closeSecondSeat(): void {
    this.#hands.delete(2);
    this.#book.close(2);
    this.store.set({ seats: 1 });
  }

  /** Goes on with what puts another workbook in the place; asks first where changes would be lost. */
  async replace(proceed: () => void): Promise<void> {
    await this.#finishTyping();
    if (this.store.get().edited) this.store.set({ replacing: proceed });
    else proceed();
  }

  /** Saves, then goes on, unless it is called off meanwhile, or cannot be saved. */
  async saveAndReplace(proceed: () => void): Promise<void> {
    const isSaved = await this.saveNow();
    if (this.store.get().replacing !== proceed) return;
    this.store.set({ replacing: null });
    if (isSaved) await this.replace(proceed);
  }

  async #openFrom(source: BookSource): Promise<void> {
    const turn = ++this.#lastOpening;
    const isOver = (): boolean => turn !== this.#lastOpening;
    // What becomes of these is decided already.
    const known = this.#book.changes;
    this.store.set({ isOpening: true, alert: null });
    try {
      const opened = await source.read(this.files);
      if (isOver()) return;
      await this.#finishTyping();
      const isChanged = this.store.get().edited && this.#book.changes > known;
      if (isChanged) this.store.set({ replacing: () => this.#use(opened) });
      else this.#use(opened);
    } catch (error) {
      if (isOver()) return;
      this.store.set({ alert: source.say(error) });
      // Nothing was open yet: the page must hold something.
      if (!this.#book.isThere) await this.load('empty');
    } finally {
      if (!isOver()) this.store.set({ isOpening: false });
    }
  }

  #use({ book, name, notice, firstSheet }: Opened): void {
    this.#firstSheet = firstSheet;
    this.#hands.clear();
    this.#book.use(book);
    const { opening } = this.store.get();
    this.store.set({ name, notice, opening: opening + 1, edited: false });
  }

  async #saveOnce(): Promise<boolean> {
    await this.#finishTyping();
    const book = this.#book.settledAt(1);
    const { name, opening } = this.store.get();
    // What is changed from here on is not in the file.
    this.store.set({ isSaving: true, edited: false });
    try {
      if (book === undefined) return false;
      this.files.handOver(`${name}.xlsx`, await this.files.write(book));
      return true;
    } catch {
      const isSame = this.store.get().opening === opening;
      this.store.set({ alert: texts.file.unsaved, ...(isSame ? { edited: true } : {}) });
      return false;
    } finally {
      this.store.set({ isSaving: false });
    }
  }

  async #finishTyping(): Promise<void> {
    const wereOpen = [...this.#hands.values()].map((hands) => hands.finishTyping());
    // What was typed while another sheet was looked for arrives a moment later.
    if (wereOpen.includes(true)) await new Promise((resolve) => setTimeout(resolve));
  }

  /** An edit goes up to the hub, then down to the other seat. Alone, nobody has to wait. */
  #halfWay(): number {
    const { seats, latency } = this.store.get();
    return seats === 1 ? 0 : latency / 2;
  }
}
