import type { HostErrorCode } from '../../workbook/hostError';
import { HostError } from '../../workbook/hostError';
import type { LivePort } from '../../workbook/livePort';
import type { SheetPlan } from '../../workbook/sheetPlan';
import type { Snapshot } from '../../workbook/snapshot';
import type { Agenda } from './agenda';
import type { Clock } from './clock';
import { Highlighter } from './highlighter';
import { afterwards } from './later';
import type { Activity, View } from './sessionState';
import type { Standing } from './rankWrite';
import type { RankWriter } from './rankWriter';
import { Restraint } from './restraint';
import type { Selection } from './selectedPiste';
import { Showing } from './showing';
import type { News } from './showing';
import { Sight, isRanked } from './sight';
import type { Seen, Sighting } from './sight';
import type { StateStore } from './stateStore';
import type { Doubt } from './workbookReader';

/**
 * `differs`: the workbook's ranks are not those that are shown. `calculating`: some are not known yet, and nothing is
 * written.
 */
export type Left = 'nothing' | 'differs' | 'calculating';

/** How often rows may move under a pass before it gives up. */
const MOST_ROUNDS = 4;

/** Reads, understands, shows; writes what differs. One pass at a time: whoever calls sees to it. */
export class Passes {
  private readonly sight: Sight;
  private readonly showing: Showing;
  private readonly restraint: Restraint;
  private writer: RankWriter | null = null;
  private readonly highlighter: Highlighter;

  /** @param version of the core that ranks */
  constructor(
    private readonly port: LivePort,
    private readonly clock: Clock,
    private readonly store: StateStore,
    private readonly agenda: Pick<Agenda, 'awaitsWriting' | 'foundRight'>,
    private readonly version: number,
  ) {
    this.sight = new Sight(port, clock);
    this.showing = new Showing(clock, store);
    this.restraint = new Restraint(clock, version);
    this.highlighter = new Highlighter(port);
  }

  /** What led to the next look. */
  set cause(cause: View['cause']) {
    this.showing.cause = cause;
  }

  /** Something else is selected in Excel. @returns what was before */
  select(selection: Selection): Selection | null {
    return this.showing.select(selection);
  }

  /** The levels that changed places did so on purpose: ranks may follow. */
  acceptChanges(): void {
    this.showing.acceptChanges();
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

  /**
   * The host refused to write: no more by itself, until somebody asks. Nothing changes where no ranking is shown yet.
   *
   * @param sheet where it says which; a report that is protected is in nobody's way but its own
   */
  refuse(sheet?: string): void {
    const { view } = this.store.get();
    if (view === null || (sheet !== undefined && sheet !== view.evaluated.evaluation.layout.sheet)) return;
    this.restraint.refuse();
    this.showing.show({ kind: 'read-only', why: 'sheet' });
  }

  /** Somebody asks: what was given up is tried again. */
  insist(): void {
    this.restraint.insist();
  }

  /** Looks without writing. */
  async look(): Promise<Left> {
    const seen = await this.see();
    if (seen === null) return 'nothing';
    if (seen.differing === null) this.agenda.foundRight();
    const news = await this.showing.compare(seen);
    await this.rest(seen, news);
    if (this.restraint.awaitsCells) return 'calculating';
    return seen.differing === null || this.waits(seen, news) ? 'nothing' : 'differs';
  }

  /**
   * Looks, writes what differs and looks at it, until all is right.
   *
   * @param onWrite called before each writing; what it throws stops all
   */
  async settle(onWrite: () => void = () => undefined): Promise<Left> {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const seen = await this.see();
      if (seen === null) return 'nothing';
      const { planned, differing } = seen;
      const news = await this.showing.compare(seen);
      if (planned === null || differing === null || this.waits(seen, news)) {
        if (!this.restraint.holdsBack(seen)) await this.highlighter.renew(seen.evaluated, onWrite);
        this.showing.noteLacks(this.port.lacks);
        await this.rest(seen, news);
        return this.restraint.awaitsCells ? 'calculating' : 'nothing';
      }
      await this.showing.publish(seen, news, () => ({ kind: 'working' }));
      await this.highlighter.renew(seen.evaluated, onWrite);
      const isLast = round === MOST_ROUNDS - 1;
      if ((await this.writeOnce(isLast, seen, planned, differing, onWrite)) === 'right') {
        await this.clock.breathe();
        this.restraint.wrote(planned, (await afterwards()).Insistence);
        this.sight.wrote(seen.snapshot, differing);
        this.showing.show(this.right());
        return 'nothing';
      }
      this.doubt('all');
    }
    this.showing.show({ kind: 'stale', why: 'contested' });
    return 'nothing';
  }

  /** Writes our columns once: see `RankWriter`. */
  async writeRanks(
    seen: Seen,
    planned: SheetPlan,
    differing: SheetPlan,
    onWrite: () => void,
    looks: readonly SheetPlan[] = [],
  ): Promise<Standing> {
    try {
      return await (await this.writing()).write(seen, planned, differing, onWrite, looks);
    } catch (error) {
      if (isOf(error, 'filtered')) this.restraint.isFiltered = true;
      throw error;
    }
  }

  /**
   * Shows the workbook as it is once these plans, just applied to what was seen, are made true: one reading saved. What
   * others did meanwhile was told, and is looked at by the next pass.
   */
  async assume({ snapshot }: Seen, plans: readonly SheetPlan[]): Promise<void> {
    const sighting = await this.sight.assume(snapshot, plans);
    const seen = this.usable(sighting);
    if (seen === null) return;
    this.highlighter.madeFor(seen.evaluated);
    this.showing.noteLacks(this.port.lacks);
    await this.rest(seen, await this.showing.compare(seen));
  }

  /**
   * Reads and understands; null where the workbook cannot be used: the state says why.
   *
   * @param reports other sheets whose cells are wanted
   */
  async see(reports: readonly string[] = []): Promise<Seen | null> {
    const seen = this.usable(await this.sight.look(reports));
    if (seen === null) return null;
    this.highlighter.notice(seen.evaluated);
    this.restraint.notice(seen);
    if (this.restraint.isFiltered)
      this.restraint.isFiltered = (await (await this.writing()).hiddenRows(seen)).length > 0;
    return seen;
  }

  /**
   * Whether levels seem to have been sorted without their pistes. It is then shown, and ranks written now would take away
   * what tells of it.
   */
  async isSuspect(seen: Seen): Promise<boolean> {
    const news = await this.showing.compare(seen);
    if (news.suspicion === null) return false;
    await this.rest(seen, news);
    return true;
  }

  /** Whether a newer version of this program wrote here: this one must not. */
  isOutdated(snapshot: Snapshot): boolean {
    return this.restraint.isOutdated(snapshot);
  }

  /** @param isLast then it is told that rows or columns keep moving */
  private async writeOnce(isLast: boolean, ...given: Parameters<Passes['writeRanks']>): Promise<Standing> {
    try {
      return await this.writeRanks(...given);
    } catch (error) {
      if (!isLast && (isOf(error, 'moved') || isOf(error, 'gone'))) return 'moved';
      throw error;
    }
  }

  /** Writing comes after the first screen. */
  private async writing(): Promise<RankWriter> {
    const { RankWriter } = await afterwards();
    return (this.writer ??= new RankWriter(this.port, this.clock, this.version));
  }

  private usable({ snapshot, result }: Sighting): Seen | null {
    if (result.ok) return result.value;
    this.showing.fail(result.trouble, snapshot);
    return null;
  }

  private rest(seen: Seen, news: News): Promise<void> {
    return this.showing.publish(seen, news, () => this.restingActivity(seen, news));
  }

  private hasColumns(): boolean {
    const { view } = this.store.get();
    return view !== null && isRanked(view.evaluated);
  }

  /** Levels that were sorted alone can still be told from those before: ranks written now would take that away. */
  private waits(seen: Seen, { suspicion }: News): boolean {
    return suspicion !== null || this.restraint.holdsBack(seen);
  }

  private restingActivity(seen: Seen, { suspicion }: News): Activity {
    const held = this.restraint.activity(seen);
    if (held !== null) return held;
    if (seen.differing === null) return this.right();
    return { kind: 'stale', why: suspicion === null ? 'differs' : 'partial-sort' };
  }

  /** What stands is right, unless somebody edited meanwhile: that is still to be looked at. */
  private right(): Activity {
    return this.agenda.awaitsWriting ? { kind: 'working' } : { kind: 'current', at: this.clock.now() };
  }
}

function isOf(error: unknown, code: HostErrorCode): boolean {
  return error instanceof HostError && error.code === code;
}
