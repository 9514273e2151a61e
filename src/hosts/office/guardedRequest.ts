import { HostError } from '../../workbook/hostError';
import type { Precautions, TableAnchor } from '../../workbook/livePort';
import { sameName } from '../../workbook/sameName';
import type { Block, SheetPlan } from '../../workbook/sheetPlan';
import type { AfterSync } from './bookStructure';
import type { Batch } from './excelRunner';
import { cellsOn, requireTableThere } from './placesOn';
import { putBack } from './putBack';
import { suspendForMany } from './queueContents';
import { WriteGuard } from './writeGuard';
import type { Verdict } from './writeGuard';

/** Requests that write with precautions: what must stand is looked at first, what changed last, all in one round trip. */
export class GuardedRequest {
  readonly #cells: number;
  /** Of the sheet of which the precautions speak. */
  readonly #sheet: string | undefined;
  readonly #blocks: readonly Block[];
  /** What else is written on that sheet. */
  readonly #looks: readonly Block[];
  #isFirst = true;
  #queueAfter: (() => AfterSync<Verdict>) | null = null;

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
    this.#cells = this.#blocks.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
  }

  /** Before anything is queued for the next round trip. */
  open(): void {
    const { context } = this.batch;
    const { table, expected, kept } = this.precautions;
    suspendForMany(context, this.#cells);
    if (this.#sheet === undefined) return;
    const sheet = context.workbook.worksheets.getItem(this.#sheet);
    // Once the looks are made the table may be wider, and bear other headers.
    if (table !== undefined && (this.#isFirst || this.#looks.length === 0))
      requireTableThere(sheet, table, columnsOf([...this.#blocks, ...this.#looks]));
    this.#isFirst = false;
    if (expected === undefined && kept === undefined) return;
    this.#queueAfter = new WriteGuard(this.#blocks, this.precautions).queueBefore(cellsOn(sheet));
  }

  /** @throws HostError `moved` or `filtered` where the precautions show that it went wrong; the cells are then as before */
  async send(): Promise<void> {
    const verdict = this.#queueAfter?.();
    this.#queueAfter = null;
    await this.batch.sync();
    const found = verdict?.();
    if (found === undefined || found.kind === 'well' || this.#sheet === undefined) return;
    const { table } = this.precautions;
    const now = table === undefined ? {} : { table: withHeaders(table, this.#looks) };
    await putBack(this.batch, this.#sheet, { ...this.precautions, ...now }, found);
    throw new HostError(found.kind, this.#sheet);
  }
}

/** Columns of a sheet, from 0. */
function columnsOf(blocks: readonly Block[]): ReadonlySet<number> {
  const columns = blocks.flatMap(({ area }) =>
    Array.from({ length: area.columns }, (_, at) => area.column + at),
  );
  return new Set(columns);
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
