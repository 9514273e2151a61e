import { sheetCellName } from '../../workbook/a1';
import { columnsOf } from '../../workbook/columnsOf';
import { HostError } from '../../workbook/hostError';
import type { ExpectedPlace, Precautions, TableAnchor } from '../../workbook/livePort';
import { sameName } from '../../workbook/sameName';
import type { Block, SheetPlan } from '../../workbook/sheetPlan';
import type { AfterSync } from './bookStructure';
import { rowBytes } from './byteLength';
import type { Batch } from './excelRunner';
import { cellsOn, requireTableThere } from './placesOn';
import { putBack } from './putBack';
import { suspendForMany } from './queueContents';
import { stillExpected } from './stillExpected';
import { WriteGuard } from './writeGuard';
import type { Verdict } from './writeGuard';

/** What is written is looked at twice, before and after, and comes each time as a value and as a formula. */
const TIMES_READ = 4;
/** However much comes along, this part of a request is for what is written. */
const LEAST_PART = 0.1;

/**
 * Requests that write with precautions: what must stand is looked at first, what changed last, all in one round trip.
 * Where one of them went wrong, those before it are taken back too.
 */
export class GuardedRequest {
  readonly #cells: number;
  /** Of the sheet of which the precautions speak. */
  readonly #sheet: string | undefined;
  readonly #blocks: readonly Block[];
  /** What else is written on that sheet. */
  readonly #looks: readonly Block[];
  /** Whether any request was carried out. */
  hasSent = false;
  readonly #alongBytes: number;
  #isFirst = true;
  #own: readonly Block[] = [];
  /** Sent, whatever came of it. */
  #tried: readonly Block[] = [];
  #well: readonly Verdict[] = [];
  #queueAfter: (() => AfterSync<Promise<Verdict>>) | null = null;

  /** @param looks plans that are applied in the first of these requests */
  constructor(
    private readonly batch: Batch,
    plans: readonly SheetPlan[],
    private readonly precautions: Precautions,
    looks: readonly SheetPlan[] = [],
  ) {
    const [plan] = plans;
    this.#sheet = plan?.sheet;
    this.#blocks = plans.flatMap(({ blocks }) => blocks);
    this.#looks = looks
      .filter(({ sheet }) => plan !== undefined && sameName(sheet, plan.sheet))
      .flatMap(({ blocks }) => blocks);
    // What is expected is read, and so is what tells the rows apart, which is most of it.
    this.#alongBytes = 2 * bytesOf(precautions.expected ?? []);
    this.#cells = this.#blocks.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
  }

  /** About how many bytes of the answer the looks at so many written ones take. */
  answerBytes(written: number): number {
    return this.precautions.expected === undefined ? 0 : TIMES_READ * written + this.#alongBytes;
  }

  /** How many bytes can be written in a request that takes, and whose answer takes, no more than this. */
  room(most: number): number {
    if (this.precautions.expected === undefined) return most;
    return Math.max((most - this.#alongBytes) / (TIMES_READ + 1), most * LEAST_PART);
  }

  /**
   * Before anything is queued for the next round trip.
   *
   * @param own what of the plans is written in it
   */
  open(own: readonly Block[]): void {
    const { context } = this.batch;
    const { table, expected, kept } = this.precautions;
    this.#own = own;
    suspendForMany(context, this.#cells);
    if (this.#sheet === undefined) return;
    const sheet = context.workbook.worksheets.getItem(this.#sheet);
    // Once the looks are made the table may be wider, and bear other headers.
    if (table !== undefined && (this.#isFirst || this.#looks.length === 0))
      requireTableThere(sheet, table, columnsIn([...this.#blocks, ...this.#looks]));
    this.#isFirst = false;
    if (expected === undefined && kept === undefined) return;
    this.#queueAfter = new WriteGuard(own, this.#precautionsNow()).queueBefore(cellsOn(sheet));
  }

  /** @throws HostError `moved`, `calculated` or `filtered` where the precautions show that it went wrong; the cells are then as before */
  async send(): Promise<void> {
    const verdict = this.#queueAfter?.();
    this.#queueAfter = null;
    this.#tried = [...this.#tried, ...this.#own];
    try {
      await this.batch.sync();
    } catch (error) {
      if (error instanceof HostError && error.code === 'gone') await this.#takeBack([]);
      throw error;
    }
    this.hasSent = true;
    const found = await verdict?.();
    if (found === undefined || this.#sheet === undefined) return;
    if (found.kind === 'well') {
      this.#well = [...this.#well, found];
      return;
    }
    await this.#takeBack([found]);
    const { kind, formula } = found;
    throw new HostError(
      kind,
      formula ? sheetCellName(this.#sheet, formula.row, formula.column) : this.#sheet,
    );
  }

  /** Of one request among several, what the others write says nothing. */
  #precautionsNow(): Precautions {
    const { expected } = this.precautions;
    const isAll = this.#tried.length === 0 && this.#own.reduce(cellsIn, 0) === this.#cells;
    if (expected === undefined || isAll) return this.precautions;
    return {
      ...this.precautions,
      expected: stillExpected(expected, this.#own, this.#blocks, this.#tried),
    };
  }

  /** The last one first. */
  async #takeBack(found: readonly Verdict[]): Promise<void> {
    const { table } = this.precautions;
    const verdicts = [...this.#well, ...found].reverse();
    this.#well = [];
    if (this.#sheet === undefined) return;
    const now = table === undefined ? {} : { table: withHeaders(table, this.#looks) };
    for (const verdict of verdicts)
      await putBack(this.batch, this.#sheet, { ...this.precautions, ...now }, verdict);
  }
}

function cellsIn(sum: number, { area }: Block): number {
  return sum + area.rows * area.columns;
}

function bytesOf(places: readonly ExpectedPlace[]): number {
  return places.flatMap(({ values }) => values).reduce((sum, cells) => sum + rowBytes(cells), 0);
}

/** Columns of a sheet, from 0. */
function columnsIn(blocks: readonly Block[]): ReadonlySet<number> {
  return new Set(blocks.flatMap(({ area }) => columnsOf(area)));
}

/** The table with the headers that these blocks have just given it. */
function withHeaders(table: TableAnchor, blocks: readonly Block[]): TableAnchor {
  const headers = [...table.headers];
  for (const { area, values } of blocks)
    if (area.row === table.area.row)
      values[0]?.forEach((content, at) => {
        headers[area.column + at - table.area.column] = typeof content === 'string' ? content : '';
      });
  return { ...table, headers };
}
