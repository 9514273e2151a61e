import { HostError } from '../../workbook/hostError';
import type { Precautions } from '../../workbook/livePort';
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
  #queueAfter: (() => AfterSync<Verdict>) | null = null;

  /** @param tableFound the table was looked for before what is queued already */
  constructor(
    private readonly batch: Batch,
    private readonly plans: readonly SheetPlan[],
    private readonly precautions: Precautions,
    private readonly tableFound: boolean,
  ) {
    const blocks = plans.flatMap((plan) => plan.blocks);
    this.#cells = blocks.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
    this.#sheet = plans[0]?.sheet;
  }

  /** Before anything is queued for the next round trip. */
  open(): void {
    const { context } = this.batch;
    const { table, expected, kept } = this.precautions;
    suspendForMany(context, this.#cells);
    if (this.#sheet === undefined) return;
    const sheet = context.workbook.worksheets.getItem(this.#sheet);
    const blocks = this.plans.flatMap((plan) => plan.blocks);
    if (table !== undefined && !this.tableFound) requireTableThere(sheet, table, writtenColumns(blocks));
    if (expected === undefined && kept === undefined) return;
    this.#queueAfter = new WriteGuard(blocks, this.precautions).queueBefore(cellsOn(sheet));
  }

  /** @throws HostError `moved` or `filtered` where the precautions show that it went wrong; all is then as before */
  async send(): Promise<void> {
    const verdict = this.#queueAfter?.();
    this.#queueAfter = null;
    await this.batch.sync();
    const found = verdict?.();
    if (found === undefined || found.kind === 'well' || this.#sheet === undefined) return;
    await putBack(this.batch, this.#sheet, this.precautions, found);
    throw new HostError(found.kind, this.#sheet);
  }
}

/** Columns of a sheet, from 0. */
export function writtenColumns(blocks: readonly Block[]): ReadonlySet<number> {
  const columns = blocks.flatMap(({ area }) =>
    Array.from({ length: area.columns }, (_, at) => area.column + at),
  );
  return new Set(columns);
}
