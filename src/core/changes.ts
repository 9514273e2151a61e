import { fold } from './fold';
import type { Method } from './method';
import { NEW_ROW, pairRows } from './pairRows';
import type { Ranking } from './ranking';
import type { Stages } from './runStages';
import { runStages } from './runStages';
import type { Scores } from './scores';
import { STATUSES } from './status';
import type { Status } from './status';

/** One ranking, with what tells a piste from one ranking to the next. */
export interface KeyedRanking {
  readonly method: Method;
  readonly scores: Scores;
  readonly ranking: Ranking;
  /** One per row: the N°, else the title… Where several rows share a key, the first goes with the first, and so on. */
  readonly keys: readonly string[];
}

/** A level that is no longer what it was; EMPTY and UNREADABLE count as levels here. */
export interface LevelChange {
  readonly key: string;
  /** Row of the later ranking. */
  readonly row: number;
  /** Index in the later method. */
  readonly criterion: number;
  readonly from: number;
  readonly to: number;
}

/** What changed from one ranking to a later one (R16). Rows are those of the later one, unless said otherwise. */
export interface Changes {
  /** How many pistes stand in both. */
  readonly compared: number;
  /** Ranked in both, elsewhere. In order of the later rank. */
  readonly moved: readonly {
    readonly key: string;
    readonly row: number;
    readonly from: number;
    readonly to: number;
  }[];
  /** Ranked now, and not before; `before` is null for a piste that was not there. In order of rank. */
  readonly entered: readonly {
    readonly key: string;
    readonly row: number;
    readonly rank: number;
    readonly before: Status | null;
  }[];
  /** Ranked before, at `rank`, and no more; `row` and `now` are null for a piste that is gone. In order of that rank. */
  readonly left: readonly {
    readonly key: string;
    readonly row: number | null;
    readonly rank: number;
    readonly now: Status | null;
  }[];
  /** In both, with another status. */
  readonly statuses: readonly {
    readonly key: string;
    readonly row: number;
    readonly from: Status;
    readonly to: Status;
  }[];
  /** On the criteria that both methods have, whatever their place. By row, then criterion. */
  readonly levels: readonly LevelChange[];
  /** Keys of the pistes that are new, and of those that are gone. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Compares two rankings of the same pistes (R16). Time grows with the number of rows. */
export function changesBetween(before: KeyedRanking, after: KeyedRanking): Changes {
  return runStages(changesInStages(before, after));
}

/** The same in short stages; none at all for keys where both rankings have the very same list of them. */
export function* changesInStages(before: KeyedRanking, after: KeyedRanking): Stages<Changes> {
  const { earlier, gone } = pairRows(before.keys, after.keys);
  yield;
  const { compared, added } = pairedRows(after, earlier);
  const { moved, entered } = rankedRows(before, after, earlier);
  yield;
  const left = leftRows(before, after, earlier, gone);
  const statuses = statusChanges(before, after, earlier);
  yield;
  const levels = levelChanges(before, after, earlier);
  return {
    compared,
    moved,
    entered,
    left,
    statuses,
    levels,
    added,
    removed: gone.map((row) => before.keys[row]!),
  };
}

function pairedRows({ keys }: KeyedRanking, earlier: Int32Array): Pick<Changes, 'compared' | 'added'> {
  const added: string[] = [];
  for (let row = 0; row < earlier.length; row++) if (earlier[row] === NEW_ROW) added.push(keys[row]!);
  return { compared: earlier.length - added.length, added };
}

function rankedRows(
  before: KeyedRanking,
  after: KeyedRanking,
  earlier: Int32Array,
): { readonly moved: Changes['moved'][number][]; readonly entered: Changes['entered'][number][] } {
  const moved: Changes['moved'][number][] = [];
  const entered: Changes['entered'][number][] = [];
  for (const row of after.ranking.order) {
    const key = after.keys[row]!;
    const from = before.ranking.rank[earlier[row]!] ?? 0;
    const rank = after.ranking.rank[row]!;
    if (from === 0) entered.push({ key, row, rank, before: statusAt(before.ranking, earlier[row]!) });
    else if (from !== rank) moved.push({ key, row, from, to: rank });
  }
  return { moved, entered };
}

function statusChanges(before: KeyedRanking, after: KeyedRanking, earlier: Int32Array): Changes['statuses'] {
  const found: Changes['statuses'][number][] = [];
  for (let row = 0; row < earlier.length; row++) {
    const from = statusAt(before.ranking, earlier[row]!);
    const to = statusAt(after.ranking, row);
    if (from !== null && to !== null && from !== to) found.push({ key: after.keys[row]!, row, from, to });
  }
  return found;
}

function statusAt({ status }: Ranking, row: number): Status | null {
  return STATUSES[status[row] ?? -1] ?? null;
}

function leftRows(
  before: KeyedRanking,
  after: KeyedRanking,
  earlier: Int32Array,
  gone: readonly number[],
): Changes['left'] {
  const found: Changes['left'][number][] = [];
  const add = (old: number, row: number | null): void => {
    const rank = before.ranking.rank[old] ?? 0;
    const now = row === null ? null : statusAt(after.ranking, row);
    if (rank > 0 && now !== 'retained') found.push({ key: before.keys[old]!, row, rank, now });
  };
  for (let row = 0; row < earlier.length; row++) add(earlier[row]!, row);
  for (const old of gone) add(old, null);
  return found.sort((a, b) => a.rank - b.rank);
}

function levelChanges(before: KeyedRanking, after: KeyedRanking, earlier: Int32Array): LevelChange[] {
  const names = before.method.criteria.map(({ name }) => fold(name));
  const columns = after.method.criteria.flatMap(({ name }, criterion) => {
    const old = before.scores.levels[names.indexOf(fold(name))];
    return old ? [{ criterion, old, now: after.scores.levels[criterion]! }] : [];
  });
  const changes: LevelChange[] = [];
  for (let row = 0; row < earlier.length; row++) {
    const old = earlier[row]!;
    if (old === NEW_ROW) continue;
    for (const column of columns) {
      const from = column.old[old]!;
      const to = column.now[row]!;
      if (from !== to) changes.push({ key: after.keys[row]!, row, criterion: column.criterion, from, to });
    }
  }
  return changes;
}
