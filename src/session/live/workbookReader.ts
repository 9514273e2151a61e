import { SHEETS } from '../../sheets/names';
import { sheetNamed } from '../../sheets/sheetNamed';
import type { ScoringLayout } from '../../sheets/scoringLayout';
import type { LivePort } from '../../workbook/livePort';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot';
import { readUsual } from '../readUsual';
import type { Clock } from './clock';
import { afterwards } from './later';

/** From this many characters of text on, a pass no longer reads them all each time. */
const HEAVY = 200_000;

/**
 * Reads the workbook for each pass. Of a heavy scoring sheet the texts are read once, then only what decides a ranking
 * (N°, parents, levels, our columns), as long as the rows stand where they stood.
 */
export class WorkbookReader {
  private whole: Snapshot | null = null;
  private layout: ScoringLayout | null = null;
  private heavy = false;
  /** The sheet on which the pistes stood last: it may bear any name. */
  private lastSheet: string | null = null;

  constructor(
    private readonly port: LivePort,
    private readonly clock: Clock,
  ) {}

  /** Everything will be read again: a text may have changed, or rows may have moved. */
  forget(): void {
    this.layout = null;
  }

  /** @param reports report sheets whose cells are wanted too; those read before are kept as they were read */
  async read(reports: readonly string[]): Promise<Snapshot> {
    const light =
      this.layout && this.heavy && reports.length === 0 ? await this.readLight(this.layout) : null;
    this.whole = light ?? this.withKept(await readUsual(this.port, this.withLast(reports)));
    return this.whole;
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
  private async readLight(layout: ScoringLayout): Promise<Snapshot | null> {
    const before = this.whole;
    if (before === null) return null;
    const others = [SHEETS.method, SHEETS.communes]
      .map((name) => sheetNamed(before, name)?.name)
      .filter((name) => name !== undefined);
    const columns = decidingColumns(layout);
    const seen = await this.port.readColumns({ sheet: layout.sheet, columns, sheets: others });
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

/** Columns that decide a ranking, and ours. Without N°, the title tells the rows apart. Ascending. */
export function decidingColumns({ inputs, criteria, ours }: ScoringLayout): readonly number[] {
  const columns = [inputs.number ?? inputs.title, inputs.parent, ...criteria, ...Object.values(ours)];
  return [...new Set(columns.filter((column) => column !== null))].sort((a, b) => a - b);
}

function isHeavy(values: NonNullable<SheetSnapshot['values']>): boolean {
  let characters = 0;
  for (const row of values) {
    for (const cell of row) if (typeof cell === 'string') characters += cell.length;
    if (characters > HEAVY) return true;
  }
  return false;
}
