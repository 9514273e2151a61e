import type { Stages } from '../../core/runStages';
import { evaluateInStages } from '../../sheets/evaluate';
import type { Evaluated } from '../../sheets/evaluate';
import { newEvaluationMemory } from '../../sheets/evaluationMemory';
import type { EvaluationMemory } from '../../sheets/evaluationMemory';
import { SHEETS } from '../../sheets/names';
import { planOurValuesInStages } from '../../sheets/planOurValues';
import type { Result } from '../../sheets/result';
import { ok } from '../../sheets/result';
import { standingColumns } from '../../sheets/standingColumns';
import { diffPlanInStages } from '../../workbook/diffPlan';
import type { LivePort } from '../../workbook/livePort';
import type { SheetPlan } from '../../workbook/sheetPlan';
import type { Snapshot } from '../../workbook/snapshot';
import type { Clock } from './clock';
import { spread } from './spread';
import { withPlans } from './withPlans';
import { WorkbookReader } from './workbookReader';
import type { Doubt } from './workbookReader';

/** What one reading gave, and what is left to do. */
export interface Seen {
  readonly evaluated: Evaluated;
  readonly snapshot: Snapshot;
  /** What our columns must hold; null where they are not all there. */
  readonly planned: SheetPlan | null;
  /** What of it is not there yet; null where nothing is. */
  readonly differing: SheetPlan | null;
}

/** What was read, and what could be made of it. */
export interface Sighting {
  readonly snapshot: Snapshot;
  readonly result: Result<Seen>;
}

/** Reads the workbook and understands it, as fast as what is remembered of earlier readings allows. */
export class Sight {
  private readonly reader: WorkbookReader;
  private readonly memory: EvaluationMemory = newEvaluationMemory();
  /** Sheets may have come or gone: reports are read too, and a table is looked for on every sheet. */
  private looksEverywhere = true;

  constructor(
    port: LivePort,
    private readonly clock: Clock,
  ) {
    this.reader = new WorkbookReader(port, clock);
  }

  /** The next look reads this again at least. With `all`, sheets may have come or gone too. */
  doubt(what: Doubt): void {
    this.reader.doubt(what);
    if (what === 'all') this.looksEverywhere = true;
  }

  /** @param reports other sheets whose cells are wanted */
  async look(reports: readonly string[]): Promise<Sighting> {
    const { looksEverywhere } = this;
    // What happens while this reading is under way is for the next one.
    this.looksEverywhere = false;
    try {
      const wanted = looksEverywhere ? [SHEETS.annexe2, SHEETS.dropped, ...reports] : reports;
      const usual = await this.understand(await this.reader.read(wanted));
      const trouble = usual.result.ok ? null : usual.result.trouble.kind;
      const isNowhere = trouble === 'no-scoring-table' || trouble === 'no-header-row';
      return isNowhere && looksEverywhere ? await this.understand(await this.reader.readAll()) : usual;
    } catch (error) {
      this.looksEverywhere ||= looksEverywhere;
      throw error;
    }
  }

  /** The workbook as it is once these plans, just applied to what was seen, are made true: one reading saved. */
  async assume(before: Snapshot, plans: readonly SheetPlan[]): Promise<Sighting> {
    const after = withPlans(before, plans);
    this.reader.assume(after);
    return this.understand(after);
  }

  /** These values were just written, and stand. */
  wrote(before: Snapshot, plan: SheetPlan): void {
    this.reader.assume(withPlans(before, [plan]));
  }

  private async understand(snapshot: Snapshot): Promise<Sighting> {
    const result = await spread(evaluateInStages(snapshot, this.memory), this.clock);
    if (!result.ok) {
      this.reader.doubt('all');
      return { snapshot, result };
    }
    const evaluated = result.value;
    this.reader.understood(evaluated.evaluation.layout, evaluated.sheet);
    const left = await spread(whatIsLeft(evaluated), this.clock);
    return { snapshot, result: ok({ snapshot, evaluated, ...left }) };
  }
}

/** Whether all our columns are there. */
export function isRanked({ evaluation }: Evaluated): boolean {
  return standingColumns(evaluation.layout) !== null;
}

function* whatIsLeft(evaluated: Evaluated): Stages<Pick<Seen, 'planned' | 'differing'>> {
  const { evaluation, sheet } = evaluated;
  const columns = standingColumns(evaluation.layout);
  if (columns === null) return { planned: null, differing: null };
  const blocks = yield* planOurValuesInStages(evaluation, { columns, created: [] });
  yield;
  const planned = { sheet: evaluation.layout.sheet, blocks };
  return { planned, differing: yield* diffPlanInStages(sheet, planned) };
}
