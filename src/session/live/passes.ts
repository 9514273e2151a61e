import type { HostErrorCode } from '../../workbook/hostError';
import { HostError } from '../../workbook/hostError';
import type { LivePort } from '../../workbook/livePort';
import type { SheetPlan } from '../../workbook/sheetPlan';
import type { Snapshot } from '../../workbook/snapshot';
import type { Evaluated } from '../../sheets/evaluate';
import type { Agenda } from './agenda';
import type { Clock } from './clock';
import { Insistence } from './insistence';
import { afterwards } from './later';
import { lockOf } from './lockOf';
import type { Activity, View } from './sessionState';
import type { Standing } from './rankWrite';
import type { Selection } from './selectedPiste';
import { Showing } from './showing';
import type { News } from './showing';
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
  private lock: ReturnType<typeof lockOf> = null;
  /** This host puts cells elsewhere where rows are hidden. */
  private misplaces = false;
  /** The same, even with blocks that hold no hidden row beside others: nothing can be written as long as rows are hidden. */
  private isFiltered = false;
  /** The method for which the highlights of the sheet were made, as text. */
  private highlighted: string | null = null;

  constructor(
    private readonly port: LivePort,
    private readonly clock: Clock,
    private readonly store: StateStore,
    private readonly agenda: Pick<Agenda, 'awaitsPass' | 'foundRight'>,
    /** Of the core that ranks. */
    private readonly version: number,
  ) {
    this.sight = new Sight(port, clock);
    this.showing = new Showing(clock, store);
  }

  /** What led to the next look. */
  set cause(cause: View['cause']) {
    this.showing.cause = cause;
  }

  /** Something else is selected in Excel. */
  select(selection: Selection): void {
    this.showing.select(selection);
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
   * The host refused to write: no more by itself, until somebody asks.
   *
   * @param sheet where it says which; a report that is protected is in nobody's way but its own
   */
  refuse(sheet?: string): void {
    const scoring = this.store.get().view?.evaluated.evaluation.layout.sheet;
    if (sheet !== undefined && scoring !== undefined && sheet !== scoring) return;
    this.isRefused = true;
    this.showing.show({ kind: 'read-only', why: 'sheet' });
  }

  /** Somebody asks: what was given up is tried again. */
  insist(): void {
    this.isRefused = false;
    this.isFiltered = false;
    this.insistence.forget();
  }

  /** Looks without writing. */
  async look(): Promise<Left> {
    const seen = await this.see();
    if (seen === null) return 'nothing';
    if (seen.differing === null) this.agenda.foundRight();
    const news = await this.showing.compare(seen);
    await this.rest(seen, news);
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
        await this.renewHighlights(seen, onWrite);
        await this.rest(seen, news);
        return 'nothing';
      }
      await this.showing.publish(seen, news, () => ({ kind: 'working' }));
      await this.renewHighlights(seen, onWrite);
      const isLast = round === MOST_ROUNDS - 1;
      if ((await this.writeOnce(isLast, seen, planned, differing, onWrite)) === 'right') {
        await this.clock.breathe();
        this.insistence.wrote(planned);
        this.sight.wrote(seen.snapshot, differing);
        this.showing.show(this.right());
        return 'nothing';
      }
      this.doubt('all');
    }
    this.showing.show({ kind: 'stale', why: 'contested' });
    return 'nothing';
  }

  /**
   * Writes our columns once.
   *
   * @param looks what else is to be made of the workbook, in the same round trips
   * @throws HostError `moved` or `gone` where nothing was done because rows or columns moved; `filtered` where this host
   *   cannot write over rows that a filter hides
   */
  async writeRanks(
    seen: Seen,
    planned: SheetPlan,
    differing: SheetPlan,
    onWrite: () => void,
    looks: readonly SheetPlan[] = [],
  ): Promise<Standing> {
    const hidden = this.misplaces ? await this.hiddenRows(seen) : [];
    const { checkedWrite, planRankWrite } = await afterwards();
    await this.clock.breathe();
    onWrite();
    const version = seen.snapshot.version === this.version ? null : this.version;
    const write = planRankWrite(seen.evaluated, planned, differing, { hidden, version });
    const found = await checkedWrite(this.port, this.clock, write, looks).catch(
      (error: unknown): Standing => {
        // What was overwritten beside the blocks is put back already.
        if (isOf(error, 'filtered')) return 'misplaced';
        throw error;
      },
    );
    // Tried once more with blocks that hold no hidden row beside others; after that, it is for somebody to see.
    this.isFiltered = found === 'misplaced' && hidden.length > 0;
    if (this.isFiltered) throw new HostError('filtered', differing.sheet);
    this.misplaces = hidden.length > 0 || found === 'misplaced';
    return found;
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
    this.highlighted ??= methodText(seen.evaluated);
    const lock = lockOf(seen.snapshot, seen.evaluated);
    // Not every host tells that a protection is lifted.
    if (this.lock !== null && lock === null) this.isRefused = false;
    this.lock = lock;
    this.isFiltered &&= (await this.hiddenRows(seen)).length > 0;
    return seen;
  }

  /** Whether a newer version of this program wrote here: this one must not. */
  isOutdated({ version = 0 }: Snapshot): boolean {
    return version > this.version;
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

  private hiddenRows({ evaluated: { evaluation } }: Seen): Promise<readonly number[]> {
    const { sheet, headerRow, endRow, firstColumn } = evaluation.layout;
    const area = { row: headerRow + 1, rows: endRow - headerRow - 1, column: firstColumn, columns: 1 };
    return area.rows < 1 ? Promise.resolve([]) : this.port.hiddenRows({ sheet, area });
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

  private isHeldBack({ snapshot, evaluated, planned }: Seen): boolean {
    if (planned === null || this.isRefused || lockOf(snapshot, evaluated) !== null) return true;
    if (this.isFiltered || this.isOutdated(snapshot)) return true;
    return this.insistence.isContested(planned);
  }

  /** Levels that were sorted alone can still be told from those before: ranks written now would take that away. */
  private waits(seen: Seen, { suspicion }: News): boolean {
    return suspicion !== null || this.isHeldBack(seen);
  }

  private restingActivity({ snapshot, evaluated, planned, differing }: Seen, { suspicion }: News): Activity {
    const lock = lockOf(snapshot, evaluated);
    if (lock !== null || this.isRefused) return { kind: 'read-only', why: lock ?? 'sheet' };
    if (this.isOutdated(snapshot)) return stopped('outdated');
    if (planned === null) return { kind: 'stale', why: 'never-ranked' };
    if (differing === null) return this.right();
    if (this.isFiltered) return stopped('filtered');
    if (suspicion !== null) return { kind: 'stale', why: 'partial-sort' };
    return { kind: 'stale', why: this.insistence.isContested(planned) ? 'contested' : 'differs' };
  }

  /** What stands is right, unless somebody edited meanwhile: that is still to be looked at. */
  private right(): Activity {
    return this.agenda.awaitsPass ? { kind: 'working' } : { kind: 'current', at: this.clock.now() };
  }

  /** A cell that can no longer be read, or can be again, is shown by rules that name the levels. */
  private async renewHighlights(seen: Seen, onWrite: () => void): Promise<void> {
    const text = methodText(seen.evaluated);
    if (text === this.highlighted || this.isHeldBack(seen)) return;
    const { planOurColumns } = await afterwards();
    const plan = planOurColumns(seen.evaluated.evaluation, seen.evaluated.sheet);
    if (!plan.ok || plan.value.highlights === undefined) return;
    const { sheet, highlights } = plan.value;
    onWrite();
    await this.port.apply([{ sheet, blocks: [], highlights }]);
    this.highlighted = text;
  }
}

function stopped(code: 'outdated' | 'filtered'): Activity {
  return { kind: 'stopped', failure: { code, feature: null, detail: '' } };
}

function isOf(error: unknown, code: HostErrorCode): boolean {
  return error instanceof HostError && error.code === code;
}

function methodText({ evaluation }: Evaluated): string {
  return JSON.stringify(evaluation.record.method);
}
