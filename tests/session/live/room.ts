import { DEFAULT_METHOD } from '../../../src/core/defaultMethod';
import { MemorySeat } from '../../../src/hosts/memory/memorySeat';
import type { MemorySeatOptions } from '../../../src/hosts/memory/memorySeat';
import { MemoryWorkbook } from '../../../src/hosts/memory/memoryWorkbook';
import { LiveSession } from '../../../src/session/live/liveSession';
import { planPass, readEvaluation } from '../../../src/session/pass';
import { exampleContent } from '../../../src/sheets/example/exampleContent';
import { planNewWorkbook } from '../../../src/sheets/planNewWorkbook';
import { readMethod } from '../../../src/sheets/readMethod';
import type { CellValue } from '../../../src/workbook/cellValue';
import { FakeClock } from './fakeClock';

/** Columns of the scoring sheet that `nouveau` makes. */
export const COLUMN = {
  number: 0,
  title: 1,
  parent: 4,
  communes: 5,
  potential: 6,
  stake: 7,
  feasibility: 8,
  status: 9,
  priority: 10,
  rank: 11,
  reason: 12,
  basis: 13,
} as const;

/** The workbook of the report, ranked or not yet. */
export async function reportWorkbook({ ranked = true } = {}): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  const record = readMethod(undefined);
  if (!record.ok) throw new Error(record.trouble.kind);
  await workbook.apply(planNewWorkbook({ holds: 'report', ...exampleContent('report') }, record.value));
  if (ranked) await rankWhole(workbook);
  return workbook;
}

async function rankWhole(workbook: MemoryWorkbook): Promise<void> {
  const evaluated = await readEvaluation(workbook);
  if (!evaluated.ok) throw new Error(evaluated.trouble.kind);
  const plans = planPass(evaluated.value, [], 'x');
  if (!plans.ok) throw new Error(plans.trouble.kind);
  await workbook.apply(plans.value);
}

/** What our columns must hold, computed from scratch from what the sheet holds now. */
export async function expectedRows(workbook: MemoryWorkbook): Promise<readonly (readonly CellValue[])[]> {
  const copy = new MemoryWorkbook(workbook.sheets);
  await rankWhole(copy);
  return copy.valuesOn('Évaluation');
}

export interface Pane {
  readonly seat: MemorySeat;
  readonly session: LiveSession;
}

/** People around one workbook, and the time that passes there. */
export class Room {
  readonly seats = new Set<MemorySeat>();

  constructor(
    readonly workbook: MemoryWorkbook,
    readonly clock = new FakeClock(),
  ) {}

  static async withReport(options: { ranked?: boolean } = {}): Promise<Room> {
    return new Room(await reportWorkbook(options));
  }

  /** A pane that has started and come to rest. */
  async open(options: MemorySeatOptions = {}): Promise<Pane> {
    const seat = new MemorySeat(this.workbook, this.seats, options);
    const session = new LiveSession(seat, this.clock);
    void session.start();
    await this.clock.pass(0);
    seat.trips.length = 0;
    return { seat, session };
  }

  rows(): readonly (readonly CellValue[])[] {
    return this.workbook.valuesOn('Évaluation');
  }

  cell(row: number, column: number): CellValue {
    return this.rows()[row]?.[column] ?? null;
  }

  /** Somebody types one cell of the scoring sheet. */
  type({ seat }: Pick<Pane, 'seat'>, row: number, column: number, value: CellValue): Promise<void> {
    return seat.type('Évaluation', { row, column, rows: 1, columns: 1 }, [[value]]);
  }

  isRight(): Promise<boolean> {
    return expectedRows(this.workbook).then((rows) => JSON.stringify(rows) === JSON.stringify(this.rows()));
  }
}

export const METHOD = DEFAULT_METHOD;
