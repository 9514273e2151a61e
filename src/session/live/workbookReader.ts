import { SHEETS } from '../../sheets/names';
import { sheetNamed } from '../../sheets/sheetNamed';
import type { ScoringLayout } from '../../sheets/scoringLayout';
import type { LivePort } from '../../workbook/livePort';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot';
import { readUsual } from '../readUsual';
import type { Clock } from './clock';
import { afterwards } from './later';
import { decidingColumns, plainColumns, shortColumns } from './scoringColumns';

/** From this many characters of text on, a pass no longer reads them all each time. */
const HEAVY = 200_000;

/**
 * What may no longer be as it was read or written: levels, parents and N°, or our columns too, or anything. Each includes
 * those before it.
 */
export type Doubt = 'inputs' | 'ours' | 'all';

const DOUBTS: readonly Doubt[] = ['inputs', 'ours', 'all'];

/**
 * Reads the workbook for each pass. Of a heavy scoring sheet the texts are read once, then only what decides a ranking
 * (N°, parents, levels, our columns), as long as the rows stand where they stood.
 */
export class WorkbookReader {
  private whole: Snapshot | null = null;
  private layout: ScoringLayout | null = null;
  private heavy = false;
  private doubted: Doubt = 'all';
  /** The sheet on which the pistes stood last: it may bear any name. */
  private lastSheet: string | null = null;

  constructor(
    private readonly port: LivePort,
    private readonly clock: Clock,
  ) {}

  /** The next reading looks at this at least. */
  doubt(what: Doubt): void {
    if (DOUBTS.indexOf(what) > DOUBTS.indexOf(this.doubted)) this.doubted = what;
  }

  /** @param reports report sheets whose cells are wanted too; those read before are kept as they were read */
  async read(reports: readonly string[]): Promise<Snapshot> {
    const doubted = this.doubted;
    // What becomes doubtful while this reading is under way is for the next one.
    this.doubted = 'inputs';
    try {
      const isLight = doubted !== 'all' && this.heavy && reports.length === 0;
      const light = isLight ? await this.readLight(doubted) : null;
      this.whole = light ?? this.withKept(await readUsual(this.port, this.withLast(reports)));
      return this.whole;
    } catch (error) {
      this.doubt(doubted);
      throw error;
    }
  }

  /** Reads every sheet: somebody's table may stand anywhere. */
  async readAll(): Promise<Snapshot> {
    this.whole = await this.port.read({ kind: 'all' });
    return this.whole;
  }

  /** The workbook is known to be this, without a reading. */
  assume(snapshot: Snapshot): void {
    this.whole = snapshot;
  }

  /** What was understood of the last reading: where the next one has to look. */
  understood(layout: ScoringLayout, sheet: SheetSnapshot): void {
    this.layout = layout;
    this.lastSheet = layout.sheet;
    if (sheet.values !== null) this.heavy = isHeavy(sheet.values);
  }

  private withLast(names: readonly string[]): readonly string[] {
    return this.lastSheet === null ? names : [...names, this.lastSheet];
  }

  /** null: rows, headers or tables are not where they were. */
  private async readLight(doubted: 'inputs' | 'ours'): Promise<Snapshot | null> {
    const { whole: before, layout } = this;
    if (before === null || layout === null) return null;
    const others = [SHEETS.method, SHEETS.communes]
      .map((name) => sheetNamed(before, name)?.name)
      .filter((name) => name !== undefined);
    const columns = doubted === 'inputs' ? shortColumns(layout) : decidingColumns(layout);
    const plain = plainColumns(sheetNamed(before, layout.sheet)?.values ?? [], layout);
    const seen = await this.port.readColumns({ sheet: layout.sheet, columns, plain, sheets: others });
    const { overlay } = await afterwards();
    await this.clock.breathe();
    return overlay(before, seen, layout, columns);
  }

  /** Cells of report sheets that were read before and not now. */
  private withKept(snapshot: Snapshot): Snapshot {
    const before = this.whole;
    if (before === null) return snapshot;
    const kept = (sheet: SheetSnapshot): SheetSnapshot => {
      const old = before.sheets.find(({ name }) => name === sheet.name);
      return sheet.values === null && old ? { ...sheet, values: old.values } : sheet;
    };
    return { ...snapshot, sheets: snapshot.sheets.map(kept) };
  }
}

function isHeavy(values: NonNullable<SheetSnapshot['values']>): boolean {
  let characters = 0;
  for (const row of values) {
    for (const cell of row) if (typeof cell === 'string') characters += cell.length;
    if (characters > HEAVY) return true;
  }
  return false;
}
