import type { CellValue } from '../../workbook/cellValue';
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
import { BookReading } from './bookReading';
import type { Wanted } from './bookReading';
import type { CHANGES } from './changes';
import { ExcelRunner } from './excelRunner';
import type { Schedule } from './excelRunner';
import { missingFeatures } from './features';
import { KnownBook } from './knownBook';
import { isOfSelection } from './queueSelection';

export interface OfficeOptions {
  /** The two global objects of Office.js, once `Office.onReady` has answered. */
  readonly excel?: typeof Excel;
  readonly office?: typeof Office;
  /** Milliseconds that a round trip may take. */
  readonly answerWithin?: number;
  readonly schedule?: Schedule;
}

/** Long calculations do take so long. */
const ANSWER_WITHIN = 30_000;

/**
 * The workbook that is open in Excel. Every method asks Excel in a constant number of round trips, and throws HostError
 * for whatever Excel refuses; trying again is the caller's business.
 */
export class OfficeWorkbook implements LivePort {
  readonly #missing: ReadonlySet<HostFeature>;
  readonly #runner: ExcelRunner;
  readonly #office: typeof Office;
  readonly #known = new KnownBook();

  constructor(options: OfficeOptions = {}) {
    const { excel = Excel, office = Office, answerWithin = ANSWER_WITHIN, schedule = later } = options;
    this.#office = office;
    this.#runner = new ExcelRunner(excel, schedule, answerWithin);
    this.#missing = missingFeatures(office);
  }

  get lacks(): ReadonlySet<HostFeature> {
    return this.#known.hidesHighlights ? new Set([...this.#missing, 'highlights']) : this.#missing;
  }

  /** One round trip for sheets read before or not large; a second one for what only the first one brought to light. */
  read(scope: ReadScope): Promise<Snapshot> {
    switch (scope.kind) {
      case 'all':
        return this.#read({ sheets: null, tables: [], columns: null });
      case 'some':
        return this.#read({ sheets: scope.sheets, tables: scope.tables, columns: null });
    }
  }

  readColumns({ sheets, ...columns }: ColumnScope): Promise<Snapshot> {
    return this.#read({ sheets, tables: [], columns });
  }

  /** Two round trips, whatever the number of plans. */
  async apply(plans: readonly SheetPlan[]): Promise<void> {
    if (plans.length === 0) return;
    const { applyPlans } = await changes();
    await this.#runner.run((batch) => applyPlans(batch, this.#known, plans, this.lacks));
  }

  async prepare(): Promise<void> {
    await changes();
  }

  async write(
    plans: readonly SheetPlan[],
    check: readonly PlaceToCheck[],
    precautions: Precautions = {},
  ): Promise<readonly (readonly (readonly CellValue[])[])[]> {
    const { writeAndCheck } = await changes();
    return this.#runner.run((batch) => writeAndCheck(batch, this.#known, { plans, check, precautions }));
  }

  async applyAndWrite(
    looks: readonly SheetPlan[],
    plans: readonly SheetPlan[],
    check: readonly PlaceToCheck[],
    precautions: Precautions = {},
  ): Promise<readonly (readonly (readonly CellValue[])[])[]> {
    const { applyPlans } = await changes();
    const writing = { plans, check, precautions };
    return this.#runner.run((batch) => applyPlans(batch, this.#known, looks, this.lacks, writing));
  }

  async hiddenRows(place: Place): Promise<readonly number[]> {
    const { readHiddenRows } = await changes();
    return this.#runner.run((batch) => readHiddenRows(batch, place));
  }

  async watch(listener: (event: LiveEvent) => void): Promise<() => Promise<void>> {
    const { watchBook } = await changes();
    const later = { protection: this.#has('1.14'), names: this.#has('1.17') };
    return watchBook(this.#runner, this.#known, later, listener);
  }

  async show(
    place: Place,
    check: readonly PlaceToCheck[],
  ): Promise<readonly (readonly (readonly CellValue[])[])[]> {
    const { showPlace } = await changes();
    return this.#runner.run((batch) => showPlace(batch, this.#known, place, check));
  }

  async rename(renaming: Renaming): Promise<void> {
    const { rename } = await changes();
    await this.#runner.run((batch) => rename(batch, renaming));
  }

  async insertColumns(insertion: ColumnInsertion): Promise<void> {
    const { insertColumns } = await changes();
    await this.#runner.run((batch) => insertColumns(batch, insertion));
  }

  async filter(filter: RowFilter, seenBy: 'own-view' | 'shared'): Promise<boolean> {
    const { filterRows } = await changes();
    return this.#runner.run((batch) => filterRows(batch, filter, seenBy));
  }

  async unfilter(filters: ColumnFilters): Promise<'own-view' | 'shared' | 'unsure' | 'none'> {
    const { unfilterRows } = await changes();
    return this.#runner.run((batch) => unfilterRows(batch, filters, this.lacks, this.#has('1.14')));
  }

  async filteredColumns(filters: ColumnFilters): Promise<readonly number[]> {
    const { filteredColumns } = await changes();
    return this.#runner.run((batch) => filteredColumns(batch, filters));
  }

  /** The first reading asks what is selected, too: afterwards it is told. Where no cell is, it is done without. */
  async #read(wanted: Wanted): Promise<Snapshot> {
    const isFirst = this.#known.sheetNames.length === 0;
    const read = (asksSelection: boolean): Promise<Snapshot> =>
      this.#runner.run((batch) => new BookReading(this.#known, wanted, asksSelection).read(batch));
    try {
      return await read(isFirst);
    } catch (error) {
      if (!isFirst || !isOfSelection(error)) throw error;
      return read(false);
    }
  }

  #has(version: string): boolean {
    return this.#office.context.requirements.isSetSupported('ExcelApi', version);
  }
}

function later(task: () => void, ms: number): () => void {
  const timer = setTimeout(task, ms);
  return () => {
    clearTimeout(timer);
  };
}

/** Looking comes first. */
async function changes(): Promise<typeof CHANGES> {
  return (await import('./changes')).CHANGES;
}
