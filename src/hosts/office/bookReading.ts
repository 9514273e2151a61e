import { HostError } from '../../workbook/hostError';
import type { ColumnScope, Place } from '../../workbook/livePort';
import { sameName } from '../../workbook/sameName';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot';
import { queueStructure } from './bookStructure';
import type { AfterSync, BookStructure } from './bookStructure';
import { PAYLOAD_BYTES } from './byteLength';
import type { Batch } from './excelRunner';
import type { KnownBook, KnownTable } from './knownBook';
import { queueSelection } from './queueSelection';
import { SheetReading } from './sheetReading';
import type { SheetQuestion } from './sheetQuestion';
import { snapshotOf } from './snapshotOf';
import { queueTable } from './tableAreas';

/** What is to be read. Names compare without case. */
export interface Wanted {
  /** Sheets to be read whole; null: all that there are. */
  readonly sheets: readonly string[] | null;
  /** Tables whose sheet is to be read whole. */
  readonly tables: readonly string[];
  /** A sheet of which these columns alone are read. */
  readonly columns: Pick<ColumnScope, 'sheet' | 'columns' | 'plain'> | null;
}

interface Asked {
  readonly reading: SheetReading;
  readonly question: SheetQuestion;
}

/**
 * One reading of the workbook: everything in the first round trip as far as earlier ones tell what there is to ask,
 * then what was learnt on the way.
 */
export class BookReading {
  #structure: BookStructure | null = null;
  readonly #readings: SheetReading[] = [];
  readonly #tables = new Map<string, KnownTable>();
  /** Ids or names of the tables to look for. */
  #lookFor: readonly string[];
  readonly #lookedFor = new Set<string>();
  #selected: Place | null = null;
  /** Questions in one round trip. */
  #most = Infinity;

  constructor(
    private readonly known: KnownBook,
    private readonly wanted: Wanted,
    /** Excel refuses the whole reading where no cell is selected. */
    private readonly asksSelection = false,
  ) {
    const news = wanted.tables.filter((name) => !known.tables.some((table) => sameName(table.name, name)));
    this.#lookFor = [...known.tables.map((table) => table.id), ...news];
    if (wanted.columns !== null) {
      const { sheet, columns, plain } = wanted.columns;
      this.#open(sheet, columns, plain);
    }
    for (const name of wanted.sheets ?? known.sheetNames) this.#open(name, null);
    this.#openSheetsOf(known.tables);
  }

  /** @throws HostError */
  async read({ context, sync }: Batch): Promise<Snapshot> {
    for (;;) {
      const asked = this.#take();
      if (this.#structure !== null && asked.length === 0 && this.#lookFor.length === 0) break;
      const collect = this.#queue(context, asked);
      try {
        await sync();
        collect();
      } catch (error) {
        this.#cut(error, asked);
      }
    }
    return this.#snapshot(this.#structure);
  }

  /** As many questions as one answer can hold. */
  #take(): readonly Asked[] {
    const asked: Asked[] = [];
    let left = PAYLOAD_BYTES;
    for (const reading of this.#readings) {
      let question = asked.length < this.#most ? reading.next(left) : null;
      while (question !== null) {
        asked.push({ reading, question });
        left -= question.bytes;
        question = asked.length < this.#most ? reading.next(left) : null;
      }
    }
    return asked;
  }

  #queue(context: Excel.RequestContext, asked: readonly Asked[]): AfterSync<void> {
    const structure = this.#structure === null ? queueStructure(context) : null;
    const selection = this.asksSelection && structure !== null ? queueSelection(context) : null;
    const tables = this.#lookFor.map((key) => queueTable(context, key));
    const answers = asked.map(({ reading, question }) => reading.queue(context, question));
    return () => {
      for (const answer of answers) answer();
      if (selection !== null) this.#selected = selection();
      for (const table of tables) this.#addTable(table());
      for (const key of this.#lookFor) this.#lookedFor.add(key);
      if (structure !== null) this.#remember(structure());
      this.#learn();
    };
  }

  #addTable(table: KnownTable | null): void {
    if (table !== null) this.#tables.set(table.id, table);
  }

  #remember(structure: BookStructure): void {
    this.#structure = structure;
    this.known.rememberSheets(structure.sheets);
    this.known.version = structure.version;
  }

  /** What the answers show that there is still to be read. */
  #learn(): void {
    const { sheets, tables } = this.#structure ?? { sheets: [], tables: [] };
    this.#lookFor = tables
      .map((table) => table.id)
      .filter((id) => !this.#tables.has(id) && !this.#lookedFor.has(id));
    if (this.wanted.sheets === null) for (const { name } of sheets) this.#open(name, null);
    this.#openSheetsOf([...this.#tables.values()]);
  }

  #openSheetsOf(tables: readonly KnownTable[]): void {
    for (const name of this.wanted.tables) {
      const table = tables.find((one) => sameName(one.name, name));
      if (table !== undefined) this.#open(table.sheet, null);
    }
  }

  #open(name: string, columns: readonly number[] | null, plain: readonly number[] = []): void {
    if (this.#readingOf(name) !== undefined) return;
    this.#readings.push(new SheetReading(name, columns, this.known, plain));
  }

  /** @throws the error itself where asking for less is no remedy */
  #cut(error: unknown, asked: readonly Asked[]): void {
    if (!(error instanceof HostError) || error.code !== 'too-large') throw error;
    const cuttable = asked.map(({ reading, question }) => reading.cut(question)).some(Boolean);
    if (asked.length > 1) this.#most = Math.ceil(asked.length / 2);
    else if (!cuttable) throw error;
  }

  #snapshot(structure: BookStructure | null): Snapshot {
    if (structure === null) throw new RangeError('a reading without any answer');
    for (const { name, learnt, edited } of this.#readings) {
      this.known.rememberSize(name, learnt);
      this.known.forgetEdited(name, edited);
    }
    this.known.rememberTables([...this.#tables.values()]);
    const valuesOf = (name: string): SheetSnapshot['values'] => this.#readingOf(name)?.grid.values ?? null;
    const snapshot = snapshotOf(structure, this.known.tables, valuesOf);
    return this.#selected === null ? snapshot : { ...snapshot, selected: this.#selected };
  }

  #readingOf(name: string): SheetReading | undefined {
    return this.#readings.find((reading) => sameName(reading.name, name));
  }
}
