import type { Stages } from '../../core/runStages';
import { evaluateInStages } from '../../sheets/evaluate';
import type { Evaluated } from '../../sheets/evaluate';
import type { EvaluationMemory } from '../../sheets/evaluationMemory';
import { newEvaluationMemory } from '../../sheets/evaluationMemory';
import { OUR_COLUMNS, SHEETS } from '../../sheets/names';
import { planOurPlaces } from '../../sheets/planOurPlaces';
import { planOurValuesInStages } from '../../sheets/planOurValues';
import type { Result } from '../../sheets/result';
import type { Trouble } from '../../sheets/trouble';
import { diffPlan } from '../../workbook/diffPlan';
import type { LivePort } from '../../workbook/livePort';
import type { SheetPlan } from '../../workbook/sheetPlan';
import type { Snapshot } from '../../workbook/snapshot';
import type { Clock } from './clock';
import { Insistence } from './insistence';
import { afterwards } from './later';
import { lockOf } from './lockOf';
import type { PassChanges } from './passChanges';
import type { Activity, View } from './sessionState';
import { spread } from './spread';
import type { StateStore } from './stateStore';
import { withPlans } from './withPlans';
import { WorkbookReader } from './workbookReader';

/** What one reading gave, and what is left to do. */
export interface Seen {
  readonly evaluated: Evaluated;
  readonly snapshot: Snapshot;
  /** What our columns must hold; null where they are not all there. */
  readonly planned: SheetPlan | null;
  /** What of it is not there yet; null where nothing is. */
  readonly differing: SheetPlan | null;
}

/** `differs`: the workbook's ranks are not those that are shown. */
export type Left = 'nothing' | 'differs';

/** How often rows may move under a pass before it gives up. */
const MOST_ROUNDS = 4;

/** Reads, understands, shows; writes what differs. One pass at a time: whoever calls sees to it. */
export class Passes {
  private readonly reader: WorkbookReader;
  private readonly memory: EvaluationMemory = newEvaluationMemory();
  private readonly insistence = new Insistence();
  /** What led to the next look. */
  cause: View['cause'] = 'asked';
  private isRefused = false;
  /** A table may stand on any sheet: they are all read once, then again when sheets come or go. */
  private searchesEverywhere = true;
  private readsReports = true;
  /** The method for which the highlights of the sheet were made, as text. */
  private highlighted: string | null = null;

  constructor(
    private readonly port: LivePort,
    private readonly clock: Clock,
    private readonly store: StateStore,
  ) {
    this.reader = new WorkbookReader(port, clock);
  }

  /** As far as is known. */
  get mayWrite(): boolean {
    const { activity } = this.store.get();
    return activity.kind !== 'read-only' && activity.kind !== 'starting' && this.hasColumns();
  }

  /** Texts, rows or sheets may have changed: the next pass reads everything again. */
  forget(): void {
    this.reader.forget();
    this.searchesEverywhere = true;
    this.readsReports = true;
  }

  /** The host refused to write: no more by itself, until somebody asks. */
  refuse(): void {
    this.isRefused = true;
    this.show({ kind: 'read-only', why: 'sheet' });
  }

  /** Somebody asks: what was given up is tried again. */
  insist(): void {
    this.isRefused = false;
    this.insistence.forget();
  }

  /** Looks without writing. */
  async look(): Promise<Left> {
    const seen = await this.see();
    if (seen === null) return 'nothing';
    await this.publish(seen, this.restingActivity(seen));
    return this.isHeldBack(seen) || seen.differing === null ? 'nothing' : 'differs';
  }

  /** Looks, writes what differs and looks at it, until all is right. */
  async settle(): Promise<Left> {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const seen = await this.see();
      if (seen === null) return 'nothing';
      const { planned, differing } = seen;
      if (planned === null || differing === null || this.isHeldBack(seen)) {
        await this.renewHighlights(seen);
        await this.publish(seen, this.restingActivity(seen));
        return 'nothing';
      }
      await this.publish(seen, { kind: 'working' });
      await this.renewHighlights(seen);
      const { checkedWrite } = await afterwards();
      await this.clock.breathe();
      if (await checkedWrite(this.port, this.clock, seen.evaluated, planned, differing)) {
        this.insistence.wrote(planned);
        this.show({ kind: 'current', at: this.clock.now() });
        return 'nothing';
      }
      this.reader.forget();
    }
    this.show({ kind: 'stale', why: 'contested' });
    return 'nothing';
  }

  /**
   * Shows the workbook as it is once these plans, just applied to what was seen, are made true: one reading saved. What
   * others did meanwhile was told, and is looked at by the next pass.
   */
  async assume({ snapshot }: Seen, plans: readonly SheetPlan[]): Promise<void> {
    const after = withPlans(snapshot, plans);
    const result = await this.understand(after);
    this.reader.assume(after);
    if (!result.ok) {
      this.fail(result.trouble, after);
      return;
    }
    this.reader.understood(result.value.evaluation.layout, result.value.sheet);
    this.highlighted = methodText(result.value);
    const left = await spread(whatIsLeft(result.value), this.clock);
    const seen = { snapshot: after, evaluated: result.value, ...left };
    await this.publish(seen, this.restingActivity(seen));
  }

  /**
   * Reads and understands; null where the workbook cannot be used: the state says why.
   *
   * @param reports other sheets whose cells are wanted
   */
  async see(reports: readonly string[] = []): Promise<Seen | null> {
    const wanted = this.readsReports ? [SHEETS.annexe2, SHEETS.dropped, ...reports] : reports;
    const first = await this.reader.read(wanted);
    let snapshot = first;
    let result = await this.understand(first);
    if (!result.ok && result.trouble.kind === 'no-scoring-table' && this.searchesEverywhere) {
      snapshot = await this.reader.readAll();
      result = await this.understand(snapshot);
    }
    this.searchesEverywhere = false;
    this.readsReports = false;
    if (!result.ok) {
      this.fail(result.trouble, snapshot);
      return null;
    }
    this.reader.understood(result.value.evaluation.layout, result.value.sheet);
    this.highlighted ??= methodText(result.value);
    const left = await spread(whatIsLeft(result.value), this.clock);
    return { snapshot, evaluated: result.value, ...left };
  }

  private fail(trouble: Trouble, read: Snapshot): void {
    this.reader.forget();
    this.store.change({ trouble, read, activity: { kind: 'current', at: this.clock.now() } });
  }

  private understand(snapshot: Snapshot): Promise<Result<Evaluated>> {
    return spread(evaluateInStages(snapshot, this.memory), this.clock);
  }

  private hasColumns(): boolean {
    const { view } = this.store.get();
    return view !== null && isRanked(view.evaluated);
  }

  private isHeldBack({ snapshot, evaluated, planned }: Seen): boolean {
    if (planned === null || this.isRefused || lockOf(snapshot, evaluated) !== null) return true;
    return this.insistence.isContested(planned);
  }

  private restingActivity({ snapshot, evaluated, planned, differing }: Seen): Activity {
    const lock = lockOf(snapshot, evaluated);
    if (lock !== null || this.isRefused) return { kind: 'read-only', why: lock ?? 'sheet' };
    if (planned === null) return { kind: 'stale', why: 'never-ranked' };
    if (differing === null) return { kind: 'current', at: this.clock.now() };
    return { kind: 'stale', why: this.insistence.isContested(planned) ? 'contested' : 'differs' };
  }

  /** A cell that can no longer be read, or can be again, is shown by rules that name the levels. */
  private async renewHighlights(seen: Seen): Promise<void> {
    const text = methodText(seen.evaluated);
    if (text === this.highlighted || this.isHeldBack(seen)) return;
    const { planOurColumns } = await afterwards();
    const plan = planOurColumns(seen.evaluated.evaluation, seen.evaluated.sheet);
    if (!plan.ok || plan.value.highlights === undefined) return;
    const { sheet, highlights } = plan.value;
    await this.port.apply([{ sheet, blocks: [], highlights }]);
    this.highlighted = text;
  }

  private async publish({ evaluated, snapshot }: Seen, activity: Activity): Promise<void> {
    const before = this.store.get().view;
    const at = this.clock.now();
    const changes = before && (await this.changesSince(before, evaluated, at));
    // Somebody may have selected another row meanwhile.
    const { view } = this.store.get();
    const shown: View = {
      evaluated,
      snapshot,
      cause: this.cause,
      changes,
      selected: view === null ? null : sameRow(view, evaluated),
      at,
    };
    this.store.change({ view: shown, trouble: null, read: snapshot, activity });
  }

  /** Nothing new leaves what changed before in sight, as long as it speaks of the same pistes. */
  private async changesSince(view: View, { evaluation }: Evaluated, at: number): Promise<PassChanges | null> {
    const before = view.evaluated.evaluation;
    const { comparePasses } = await afterwards();
    const changes = await spread(comparePasses(before, evaluation, at), this.clock);
    if (changes !== null) return changes;
    const { number } = before.pistes;
    const stand = number.length === evaluation.pistes.number.length;
    return stand && number.every((one, at) => one === evaluation.pistes.number[at]) ? view.changes : null;
  }

  private show(activity: Activity): void {
    this.store.change({ activity });
  }
}

/** Whether all our columns are there. */
export function isRanked({ evaluation }: Evaluated): boolean {
  return OUR_COLUMNS.every((column) => evaluation.layout.ours[column] !== null);
}

function* whatIsLeft(evaluated: Evaluated): Stages<Pick<Seen, 'planned' | 'differing'>> {
  if (!isRanked(evaluated)) return { planned: null, differing: null };
  const { evaluation, sheet } = evaluated;
  const places = planOurPlaces(evaluation.layout, sheet);
  if (!places.ok) return { planned: null, differing: null };
  const blocks = yield* planOurValuesInStages(evaluation, places.value);
  yield;
  const planned = { sheet: evaluation.layout.sheet, blocks };
  return { planned, differing: diffPlan(sheet, planned) };
}

function methodText({ evaluation }: Evaluated): string {
  return JSON.stringify(evaluation.record.method);
}

/** The selection stays on its row of the sheet, whichever piste stands there now. */
function sameRow({ selected, evaluated: before }: View, { evaluation }: Evaluated): number | null {
  if (selected === null) return null;
  const row = before.evaluation.pistes.row[selected];
  const piste = row === undefined ? -1 : evaluation.pistes.row.indexOf(row);
  return piste < 0 ? null : piste;
}
