import type { LivePort } from '../../workbook/livePort';
import type { SheetPlan } from '../../workbook/sheetPlan';
import type { Evaluated } from '../../sheets/evaluate';
import type { Clock } from './clock';
import { Insistence } from './insistence';
import { afterwards } from './later';
import { lockOf } from './lockOf';
import type { Activity, View } from './sessionState';
import { Showing } from './showing';
import { Sight, isRanked } from './sight';
import type { Seen, Sighting } from './sight';
import type { StateStore } from './stateStore';
import type { Doubt } from './workbookReader';

/** `differs`: the workbook's ranks are not those that are shown. */
export type Left = 'nothing' | 'differs';

/** How often rows may move under a pass before it gives up. */
const MOST_ROUNDS = 4;

/** Reads, understands, shows; writes what differs. One pass at a time: whoever calls sees to it. */
export class Passes {
  private readonly sight: Sight;
  private readonly showing: Showing;
  private readonly insistence = new Insistence();
  private isRefused = false;
  /** The method for which the highlights of the sheet were made, as text. */
  private highlighted: string | null = null;

  constructor(
    private readonly port: LivePort,
    private readonly clock: Clock,
    private readonly store: StateStore,
  ) {
    this.sight = new Sight(port, clock);
    this.showing = new Showing(clock, store);
  }

  /** What led to the next look. */
  set cause(cause: View['cause']) {
    this.showing.cause = cause;
  }

  /** As far as is known. */
  get mayWrite(): boolean {
    const { activity } = this.store.get();
    return activity.kind !== 'read-only' && activity.kind !== 'starting' && this.hasColumns();
  }

  /** The next pass reads this again at least; with `all`, everything: texts, rows or sheets may have changed. */
  doubt(what: Doubt): void {
    this.sight.doubt(what);
  }

  /** The host refused to write: no more by itself, until somebody asks. */
  refuse(): void {
    this.isRefused = true;
    this.showing.show({ kind: 'read-only', why: 'sheet' });
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
    await this.showing.publish(seen, this.restingActivity(seen));
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
        await this.showing.publish(seen, this.restingActivity(seen));
        return 'nothing';
      }
      await this.showing.publish(seen, { kind: 'working' });
      await this.renewHighlights(seen);
      const { checkedWrite } = await afterwards();
      await this.clock.breathe();
      if (await checkedWrite(this.port, this.clock, seen.evaluated, planned, differing)) {
        await this.clock.breathe();
        this.insistence.wrote(planned);
        this.sight.wrote(seen.snapshot, differing);
        this.showing.show({ kind: 'current', at: this.clock.now() });
        return 'nothing';
      }
      this.doubt('all');
    }
    this.showing.show({ kind: 'stale', why: 'contested' });
    return 'nothing';
  }

  /**
   * Shows the workbook as it is once these plans, just applied to what was seen, are made true: one reading saved. What
   * others did meanwhile was told, and is looked at by the next pass.
   */
  async assume({ snapshot }: Seen, plans: readonly SheetPlan[]): Promise<void> {
    const sighting = await this.sight.assume(snapshot, plans);
    const seen = this.usable(sighting);
    if (seen === null) return;
    this.highlighted = methodText(seen.evaluated);
    await this.showing.publish(seen, this.restingActivity(seen));
  }

  /**
   * Reads and understands; null where the workbook cannot be used: the state says why.
   *
   * @param reports other sheets whose cells are wanted
   */
  async see(reports: readonly string[] = []): Promise<Seen | null> {
    const seen = this.usable(await this.sight.look(reports));
    if (seen !== null) this.highlighted ??= methodText(seen.evaluated);
    return seen;
  }

  private usable({ snapshot, result }: Sighting): Seen | null {
    if (result.ok) return result.value;
    this.showing.fail(result.trouble, snapshot);
    return null;
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
}

function methodText({ evaluation }: Evaluated): string {
  return JSON.stringify(evaluation.record.method);
}
