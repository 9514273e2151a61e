import type { Area } from '../../workbook/area';

/** What an earlier reading taught of a sheet: it decides how much is asked for at once, never what is true. */
export interface SheetSize {
  /** Row after the last one that holds a value. */
  readonly rows: number;
  /** Mean bytes of a cell, by column; a column that was never read is absent. */
  readonly bytes: ReadonlyMap<number, number>;
  /** Columns that held numbers: their formats are read along, to tell dates. */
  readonly numbers: ReadonlySet<number>;
  /** Columns that held what reads like an error: their types are read along. */
  readonly errors: ReadonlySet<number>;
}

export interface KnownTable {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
}

const MOST_EDITED_CELLS = 200;
const MOST_EDITED_AREAS = 10;

/** What is remembered of the workbook from one round trip to the next, to spare the following ones. */
export class KnownBook {
  readonly #sheets = new Map<string, string>();
  readonly #sizes = new Map<string, SheetSize>();
  readonly #edited = new Map<string, readonly Area[]>();
  #tables: readonly KnownTable[] = [];
  /** As last read or kept: see `Snapshot.version`. */
  version: number | undefined;
  /** Excel failed to say which conditional formats there are. */
  hidesHighlights = false;

  get tables(): readonly KnownTable[] {
    return this.#tables;
  }

  get sheetNames(): readonly string[] {
    return [...this.#sheets.values()];
  }

  /** Name of a sheet as it was last seen; null where its id is not known. */
  sheetName(id: string | undefined): string | null {
    return id === undefined ? null : (this.#sheets.get(id) ?? null);
  }

  /** Every sheet of the workbook, and no other. */
  rememberSheets(sheets: Iterable<{ readonly id: string; readonly name: string }>): void {
    this.#sheets.clear();
    for (const { id, name } of sheets) this.#sheets.set(id, name);
  }

  renameSheet(id: string, name: string): void {
    this.#sheets.set(id, name);
  }

  rememberTables(tables: readonly KnownTable[]): void {
    this.#tables = tables;
  }

  size(sheet: string): SheetSize | undefined {
    return this.#sizes.get(sheet.toLowerCase());
  }

  /**
   * Cells that were edited since the sheet was last read: they may hold something of another kind than their column did,
   * which only their details tell.
   */
  edited(sheet: string): readonly Area[] {
    return this.#edited.get(sheet.toLowerCase()) ?? [];
  }

  /** Of many cells at once, one more round trip tells as much. */
  rememberEdited(sheet: string, area: Area): void {
    if (area.rows * area.columns > MOST_EDITED_CELLS) return;
    this.#edited.set(sheet.toLowerCase(), [...this.edited(sheet), area].slice(-MOST_EDITED_AREAS));
  }

  /** These were read. */
  forgetEdited(sheet: string, areas: readonly Area[]): void {
    const left = this.edited(sheet).filter((area) => !areas.includes(area));
    this.#edited.set(sheet.toLowerCase(), left);
  }

  /** Numbers were just written there: the next reading asks for their formats at once. */
  rememberNumbers(sheet: string, columns: Iterable<number>): void {
    const old = this.size(sheet);
    if (old) this.#sizes.set(sheet.toLowerCase(), { ...old, numbers: new Set([...old.numbers, ...columns]) });
  }

  /** Columns that are not spoken of keep what was known of them. An empty sheet teaches nothing. */
  rememberSize(sheet: string, size: SheetSize): void {
    if (size.rows === 0) return;
    const old = this.size(sheet);
    this.#sizes.set(sheet.toLowerCase(), {
      rows: size.rows,
      bytes: new Map([...(old?.bytes ?? []), ...size.bytes]),
      numbers: new Set([...(old?.numbers ?? []), ...size.numbers]),
      errors: new Set([...(old?.errors ?? []), ...size.errors]),
    });
  }
}
