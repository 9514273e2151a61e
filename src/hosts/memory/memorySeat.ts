import type { Area } from '../../workbook/area';
import type { CellValue } from '../../workbook/cellValue';
import type {
  ColumnScope,
  HostFeature,
  LiveEvent,
  LivePort,
  Place,
  RowFilter,
} from '../../workbook/livePort';
import type { SheetPlan } from '../../workbook/sheetPlan';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot';
import type { ReadScope } from '../../workbook/workbookPort';
import { sameName } from './applyToSheet';
import type { MemoryWorkbook } from './memoryWorkbook';

/** What a seat asked of the workbook, one entry for each round trip. */
export type RoundTrip = 'read' | 'readColumns' | 'write' | 'apply' | 'watch' | 'show' | 'filter';

export interface MemorySeatOptions {
  /** Waits as long as a round trip takes, or fails as it would. The work is done after it, or not at all. */
  readonly travel?: (trip: RoundTrip) => Promise<void>;
  readonly lacks?: readonly HostFeature[];
}

/** One seat at a workbook in memory: several may share one, each is told of what the others do. */
export class MemorySeat implements LivePort {
  readonly lacks: ReadonlySet<HostFeature>;
  readonly trips: RoundTrip[] = [];
  /** Of each `readColumns`. */
  readonly columnsRead: (readonly number[])[] = [];
  /** The filter that everybody sees. */
  filtered: RowFilter | null = null;
  shown: Place | null = null;
  private readonly listeners = new Set<(event: LiveEvent) => void>();
  private readonly travel: (trip: RoundTrip) => Promise<void>;

  /** @param seats all that share the workbook; this one joins them */
  constructor(
    private readonly workbook: MemoryWorkbook,
    private readonly seats: Set<MemorySeat> = new Set(),
    { travel = () => Promise.resolve(), lacks = [] }: MemorySeatOptions = {},
  ) {
    this.travel = travel;
    this.lacks = new Set(lacks);
    seats.add(this);
  }

  async read(scope: ReadScope): Promise<Snapshot> {
    await this.leave('read');
    return this.workbook.read(scope);
  }

  async readColumns({ sheet, columns, sheets }: ColumnScope): Promise<Snapshot> {
    await this.leave('readColumns');
    this.columnsRead.push(columns);
    const whole = await this.workbook.read({ kind: 'some', sheets: [sheet, ...sheets], tables: [] });
    const asked = (found: SheetSnapshot): boolean =>
      [sheet, ...sheets].some((name) => sameName(name, found.name));
    return {
      ...whole,
      sheets: whole.sheets.map((found) => {
        if (!asked(found)) return { ...found, values: null };
        return sameName(found.name, sheet) ? onlyColumns(found, columns) : found;
      }),
    };
  }

  async write(
    plans: readonly SheetPlan[],
    check: readonly Place[],
  ): Promise<readonly (readonly (readonly CellValue[])[])[]> {
    await this.leave('write');
    await this.workbook.apply(plans.map(({ sheet, blocks }) => ({ sheet, blocks })));
    this.tellChanges(plans);
    return check.map((place) => this.cellsOf(place));
  }

  async apply(plans: readonly SheetPlan[]): Promise<void> {
    await this.leave('apply');
    await this.workbook.apply(plans);
    this.tellChanges(plans);
  }

  prepare(): Promise<void> {
    return Promise.resolve();
  }

  async watch(listener: (event: LiveEvent) => void): Promise<() => Promise<void>> {
    await this.leave('watch');
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
      return Promise.resolve();
    };
  }

  async show(place: Place): Promise<void> {
    await this.leave('show');
    this.shown = place;
  }

  async filter(filter: RowFilter): Promise<'own-view' | 'shared'> {
    await this.leave('filter');
    this.filtered = filter;
    return this.lacks.has('sheet-views') ? 'shared' : 'own-view';
  }

  async unfilter({ sheet, column }: Omit<RowFilter, 'texts'>): Promise<void> {
    await this.leave('filter');
    if (this.filtered?.sheet === sheet && this.filtered.column === column) this.filtered = null;
  }

  /** Somebody at this seat types: done at once, told to all. */
  async type(sheet: string, area: Area, values: readonly (readonly CellValue[])[]): Promise<void> {
    const contents = values.map((row) => row.map((cell) => (typeof cell === 'object' ? null : cell)));
    await this.workbook.apply([{ sheet, blocks: [{ area, values: contents }] }]);
    this.tell({ kind: 'changed', sheet, area, source: 'local' });
    for (const seat of this.others()) seat.tell({ kind: 'changed', sheet, area, source: 'remote' });
  }

  /** What this seat is told, true or not. */
  tell(event: LiveEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  private leave(trip: RoundTrip): Promise<void> {
    this.trips.push(trip);
    return this.travel(trip);
  }

  private others(): readonly MemorySeat[] {
    return [...this.seats].filter((seat) => seat !== this);
  }

  private tellChanges(plans: readonly SheetPlan[]): void {
    for (const { sheet, blocks } of plans) {
      for (const { area } of blocks) {
        this.tell({ kind: 'changed', sheet, area, source: 'own' });
        for (const seat of this.others()) seat.tell({ kind: 'changed', sheet, area, source: 'remote' });
      }
    }
  }

  private cellsOf({ sheet, area }: Place): readonly (readonly CellValue[])[] {
    const values = this.workbook.valuesOn(sheet);
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from(
        { length: area.columns },
        (__, column) => values[area.row + row]?.[area.column + column] ?? null,
      ),
    );
  }
}

function onlyColumns(sheet: SheetSnapshot, columns: readonly number[]): SheetSnapshot {
  const values = sheet.values?.map((row) =>
    row.map((cell, column) => (columns.includes(column) ? cell : null)),
  );
  return { ...sheet, values: values ?? null };
}
