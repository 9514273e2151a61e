import type { Area } from '../../workbook/area';
import type { CellValue } from '../../workbook/cellValue';
import { HostError } from '../../workbook/hostError';
import type {
  ColumnFilters,
  ColumnInsertion,
  ColumnScope,
  HostFeature,
  LiveEvent,
  LivePort,
  Place,
  PlaceToCheck,
  Precautions,
  Renaming,
  RowFilter,
} from '../../workbook/livePort';
import type { SheetPlan } from '../../workbook/sheetPlan';
import type { Snapshot } from '../../workbook/snapshot';
import type { ReadScope } from '../../workbook/workbookPort';
import { cellsAt } from './cellsAt';
import type { MemoryWorkbook } from './memoryWorkbook';
import { movedSheet } from './movedSheet';
import { requireNoFormula } from './requireNoFormula';
import { readColumns } from './readColumns';
import { requireTable } from './requireTable';
import { SeatFilters } from './seatFilters';

/** What a seat asked of the workbook, one entry for each round trip. */
export type RoundTrip =
  'read' | 'readColumns' | 'write' | 'apply' | 'watch' | 'show' | 'rename' | 'insert' | 'filter';

export interface MemorySeatOptions {
  /** Waits as long as a round trip takes, or fails as it would. The work is done after it, or not at all. */
  readonly travel?: (trip: RoundTrip) => Promise<void>;
  readonly lacks?: readonly HostFeature[];
  /** What the user has selected when the pane opens. */
  readonly selected?: Place;
  /** Views of one's own are there, and cannot be entered. */
  readonly refusesViews?: boolean;
}

/** One seat at a workbook in memory: several may share one, each is told of what the others do. */
export class MemorySeat implements LivePort {
  readonly lacks: ReadonlySet<HostFeature>;
  readonly trips: RoundTrip[] = [];
  /** Of each `readColumns`. */
  readonly columnsRead: (readonly number[])[] = [];
  readonly filters: SeatFilters;
  shown: Place | null = null;
  private readonly listeners = new Set<(event: LiveEvent) => void>();
  private readonly travel: (trip: RoundTrip) => Promise<void>;
  private readonly selected: Place | undefined;

  /** @param seats all that share the workbook; this one joins them */
  constructor(
    private readonly workbook: MemoryWorkbook,
    private readonly seats: Set<MemorySeat> = new Set(),
    { travel = () => Promise.resolve(), lacks = [], refusesViews = false, selected }: MemorySeatOptions = {},
  ) {
    this.travel = travel;
    this.filters = new SeatFilters(refusesViews);
    this.selected = selected;
    this.lacks = new Set(lacks);
    seats.add(this);
  }

  async read(scope: ReadScope): Promise<Snapshot> {
    await this.leave('read');
    const read = await this.workbook.read(scope);
    return this.selected === undefined ? read : { ...read, selected: this.selected };
  }

  async readColumns(scope: ColumnScope): Promise<Snapshot> {
    await this.leave('readColumns');
    this.columnsRead.push(scope.columns);
    return readColumns(this.workbook, scope);
  }

  async write(
    plans: readonly SheetPlan[],
    check: readonly PlaceToCheck[],
    precautions: Precautions = {},
  ): Promise<readonly (readonly (readonly CellValue[])[])[]> {
    await this.leave('write');
    requireTable(this.workbook, plans, precautions);
    const moved = movedSheet(this.workbook, precautions);
    if (moved !== null) throw new HostError('moved', moved);
    requireNoFormula(this.workbook, plans, precautions);
    await this.put(plans, precautions);
    return check.map((place) => cellsAt(this.workbook, place));
  }

  async applyAndWrite(
    looks: readonly SheetPlan[],
    plans: readonly SheetPlan[],
    check: readonly PlaceToCheck[],
    precautions: Precautions = {},
  ): Promise<readonly (readonly (readonly CellValue[])[])[]> {
    await this.leave('apply');
    requireTable(this.workbook, plans, precautions);
    const moved = movedSheet(this.workbook, precautions);
    await this.workbook.apply(looks);
    this.tellChanges(looks);
    if (moved !== null) throw new HostError('moved', moved);
    requireNoFormula(this.workbook, plans, precautions);
    await this.put(plans, precautions);
    return check.map((place) => cellsAt(this.workbook, place));
  }

  hiddenRows(): Promise<readonly number[]> {
    return Promise.resolve([]);
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

  async show(place: Place, check: readonly Place[]): Promise<readonly (readonly (readonly CellValue[])[])[]> {
    await this.leave('show');
    this.shown = place;
    return check.map((one) => cellsAt(this.workbook, one));
  }

  async rename(renaming: Renaming): Promise<void> {
    await this.leave('rename');
    this.workbook.rename(renaming);
    for (const seat of this.seats) seat.tell({ kind: 'structure' });
  }

  async insertColumns(insertion: ColumnInsertion): Promise<void> {
    await this.leave('insert');
    this.workbook.insertColumns(insertion);
    for (const seat of this.seats) seat.tell({ kind: 'structure' });
  }

  async filter(filter: RowFilter, seenBy: 'own-view' | 'shared'): Promise<boolean> {
    await this.leave('filter');
    return this.filters.set(filter, seenBy);
  }

  async unfilter(filters: ColumnFilters): Promise<'own-view' | 'shared' | 'none'> {
    await this.leave('filter');
    return this.filters.takeOff(filters);
  }

  async filteredColumns(filters: ColumnFilters): Promise<readonly number[]> {
    await this.leave('filter');
    return this.filters.filteredAmong(filters);
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

  private async put(plans: readonly SheetPlan[], { version }: Precautions): Promise<void> {
    await this.workbook.apply(plans.map(({ sheet, blocks }) => ({ sheet, blocks })));
    if (version !== undefined) this.workbook.version = version;
    this.tellChanges(plans);
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
}
