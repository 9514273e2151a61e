import type { Trouble } from '../../sheets/trouble';
import type { Evaluation } from '../../sheets/evaluation';
import type { HostFeature } from '../../workbook/livePort';
import type { Snapshot } from '../../workbook/snapshot';
import type { Clock } from './clock';
import { afterwards } from './later';
import type { PartialSortWatch } from './partialSortWatch';
import type { PassChanges } from './passChanges';
import { selectedPiste } from './selectedPiste';
import type { Selection } from './selectedPiste';
import type { Activity, View } from './sessionState';
import type { Seen } from './sight';
import { spread } from './spread';
import type { StateStore } from './stateStore';
import type { Suspicion } from './suspicion';

/** What a look brought to light, against what is shown. */
export interface News {
  readonly changes: PassChanges | null;
  readonly suspicion: Suspicion | null;
}

/** Puts what a pass saw in front of people, with what changed since the last time. */
export class Showing {
  /** What led to the next pass. */
  cause: View['cause'] = 'asked';
  /** Loads with the rest that comes after the first screen. */
  private watch: PartialSortWatch | null = null;
  /** What is selected in Excel; null as long as it has not told. */
  private selection: Selection | null = null;

  constructor(
    private readonly clock: Clock,
    private readonly store: StateStore,
  ) {}

  show(activity: Activity): void {
    this.store.change({ activity });
  }

  fail(trouble: Trouble, read: Snapshot): void {
    this.store.change({ trouble, read, activity: { kind: 'current', at: this.clock.now() } });
  }

  /**
   * Something else is selected in Excel; it may be told before anything was read.
   *
   * @returns what was selected before
   */
  select(selection: Selection): Selection | null {
    const before = this.selection;
    this.selection = selection;
    const { view } = this.store.get();
    const selected = view && selectedPiste(view.evaluated, selection);
    if (view && selected !== view.selected) this.store.change({ view: { ...view, selected } });
    return before;
  }

  /** The levels that changed places did so on purpose. */
  acceptChanges(): void {
    this.watch?.accept();
    this.store.change({ suspicion: null });
  }

  /** Must be known before anything is written: writing takes away what tells of a sort that went wrong. */
  async compare({ evaluated, planned, differing }: Seen): Promise<News> {
    const { view } = this.store.get();
    const isWritten = planned !== null && differing === null;
    if (view === null && isWritten) return { changes: null, suspicion: null };
    const { PartialSortWatch, comparePasses, movesSinceWritten } = await afterwards();
    const watch = (this.watch ??= new PartialSortWatch());
    const { evaluation } = evaluated;
    // Somebody without the pane may have sorted before it was opened.
    if (view === null)
      return { changes: null, suspicion: watch.look(null, evaluation, movesSinceWritten(evaluated), false) };
    const before = view.evaluated.evaluation;
    const { changes, moves } = await spread(comparePasses(before, evaluation, this.clock.now()), this.clock);
    return {
      // Nothing new leaves what changed before in sight, as long as it speaks of the same pistes.
      changes: changes ?? (hasSamePistes(before, evaluation) ? view.changes : null),
      suspicion: watch.look(before, evaluation, moves, isWritten),
    };
  }

  /** Some of what a host cannot do shows only once it is tried; and highlights may be told again. */
  noteLacks(lacks: ReadonlySet<HostFeature>): void {
    const known = this.store.get().lacks;
    if (known.has('highlights') === lacks.has('highlights')) return;
    const others = [...known].filter((one) => one !== 'highlights');
    this.store.change({ lacks: new Set([...others, ...lacks]) });
  }

  async publish(
    { evaluated, snapshot }: Seen,
    { changes, suspicion }: News,
    activity: () => Activity,
  ): Promise<void> {
    // What is shown is drawn in a task of its own.
    await this.clock.breathe();
    this.selection ??= snapshot.selected ?? null;
    const shown: View = {
      evaluated,
      snapshot,
      cause: this.cause,
      changes,
      // The selection stays on its row of the sheet, whichever piste stands there now.
      selected: this.selection && selectedPiste(evaluated, this.selection),
      at: this.clock.now(),
    };
    this.store.change({ view: shown, suspicion, trouble: null, read: snapshot, activity: activity() });
  }
}

function hasSamePistes({ pistes: before }: Evaluation, { pistes: after }: Evaluation): boolean {
  const stand = before.number.length === after.number.length;
  return stand && before.number.every((one, at) => one === after.number[at]);
}
