import type { Trouble } from '../../sheets/trouble';
import type { Evaluated } from '../../sheets/evaluate';
import type { Snapshot } from '../../workbook/snapshot';
import type { Clock } from './clock';
import { afterwards } from './later';
import type { PassChanges } from './passChanges';
import type { Activity, View } from './sessionState';
import type { Seen } from './sight';
import { spread } from './spread';
import type { StateStore } from './stateStore';

/** Puts what a pass saw in front of people, with what changed since the last time. */
export class Showing {
  /** What led to the next pass. */
  cause: View['cause'] = 'asked';

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

  async publish({ evaluated, snapshot }: Seen, activity: Activity): Promise<void> {
    const before = this.store.get().view;
    const at = this.clock.now();
    const changes = before && (await this.changesSince(before, evaluated, at));
    // What is shown is drawn in a task of its own.
    await this.clock.breathe();
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
}

/** The selection stays on its row of the sheet, whichever piste stands there now. */
function sameRow({ selected, evaluated: before }: View, { evaluation }: Evaluated): number | null {
  if (selected === null) return null;
  const row = before.evaluation.pistes.row[selected];
  const piste = row === undefined ? -1 : evaluation.pistes.row.indexOf(row);
  return piste < 0 ? null : piste;
}
