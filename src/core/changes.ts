import { fold } from './fold';
import type { Method } from './method';
import { NEW_ROW, pairRows } from './pairRows';
import type { Ranking } from './ranking';
import type { Scores } from './scores';
import { STATUS_CODE, STATUSES } from './status';
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
  const { earlier, gone } = pairRows(before.keys, after.keys);
  const rows = [...earlier.keys()];
  const key = (row: number): string => after.keys[row]!;
  const both = rows.filter((row) => earlier[row] !== NEW_ROW);
  return {
    compared: both.length,
    moved: Array.from(after.ranking.order, (row) => ({
      key: key(row),
      row,
      from: before.ranking.rank[earlier[row]!] ?? 0,
      to: after.ranking.rank[row]!,
    })).filter(({ from, to }) => from > 0 && from !== to),
    entered: Array.from(after.ranking.order, (row) => ({
      key: key(row),
      row,
      rank: after.ranking.rank[row]!,
      before: statusAt(before.ranking, earlier[row]!),
    })).filter((piste) => piste.before !== 'retained'),
    left: leftRows(before, after, earlier, gone),
    statuses: both.flatMap((row) => {
      const [from, to] = [statusAt(before.ranking, earlier[row]!), statusAt(after.ranking, row)];
      return from === null || to === null || from === to ? [] : [{ key: key(row), row, from, to }];
    }),
    levels: levelChanges(before, after, earlier),
    added: rows.filter((row) => earlier[row] === NEW_ROW).map(key),
    removed: gone.map((row) => before.keys[row]!),
  };
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
  const staying = [...earlier.entries()].map(([row, old]) => ({ row, old }));
  return [...staying, ...gone.map((old) => ({ row: null, old }))]
    .filter(({ row, old }) => {
      const still = row !== null && after.ranking.status[row] === STATUS_CODE.retained;
      return !still && (before.ranking.rank[old] ?? 0) > 0;
    })
    .map(({ row, old }) => ({
      key: before.keys[old]!,
      row,
      rank: before.ranking.rank[old]!,
      now: row === null ? null : statusAt(after.ranking, row),
    }))
    .sort((a, b) => a.rank - b.rank);
}

function levelChanges(before: KeyedRanking, after: KeyedRanking, earlier: Int32Array): LevelChange[] {
  const names = before.method.criteria.map(({ name }) => fold(name));
  const columns = after.method.criteria.flatMap(({ name }, criterion) => {
    const old = before.scores.levels[names.indexOf(fold(name))];
    return old ? [{ criterion, old, now: after.scores.levels[criterion]! }] : [];
  });
  const changes: LevelChange[] = [];
  for (const [row, old] of earlier.entries()) {
    if (old === NEW_ROW) continue;
    for (const column of columns) {
      const [from, to] = [column.old[old]!, column.now[row]!];
      if (from !== to) changes.push({ key: after.keys[row]!, row, criterion: column.criterion, from, to });
    }
  }
  return changes;
}
