import { isMeant } from './configuredLevel';
import type { Method } from './method';
import type { Parents } from './parents';
import { AMBIGUOUS_PARENT, PARENT_CYCLE, UNKNOWN_PARENT } from './parents';
import type { Ranking } from './ranking';
import type { Reason } from './reason';
import { rootOf } from './rootOf';
import type { Scores } from './scores';
import { EMPTY } from './scores';
import { STATUSES } from './status';
import type { Status } from './status';

/**
 * Why a piste has its status, every cause in the order of R12; never empty.
 *
 * @param row of `scores`, from 0
 * @throws RangeError when the row does not exist, or when `parents` tells no parent for a sub-piste
 */
export function reasonsOf(
  row: number,
  method: Method,
  scores: Scores,
  ranking: Ranking,
  parents: Parents,
): readonly Reason[] {
  const levels = scores.levels.map((column) => column[row]!);
  const status = statusAt(row, ranking);
  switch (status) {
    case 'sub':
      return [subReason(row, ranking, parents)];
    case 'invalid':
      return [...unreadable(levels, method), ...missing(levels)];
    case 'unscored':
      return missing(levels);
    case 'below-threshold':
    case 'excluded':
      return [...thresholds(levels, method), ...configurations(levels, method)];
    case 'retained':
      return [{ kind: 'ranked', rank: ranking.rank[row]! }];
  }
}

function statusAt(row: number, ranking: Ranking): Status {
  const status = STATUSES[ranking.status[row] ?? -1];
  if (status === undefined) throw new RangeError(`No piste at row ${String(row)}`);
  return status;
}

function subReason(row: number, ranking: Ranking, parents: Parents): Reason {
  const parent = parents[row]!;
  switch (parent) {
    case UNKNOWN_PARENT:
      return { kind: 'orphan', cause: 'unknown' };
    case AMBIGUOUS_PARENT:
      return { kind: 'orphan', cause: 'ambiguous' };
    case PARENT_CYCLE:
      return { kind: 'orphan', cause: 'cycle' };
  }
  if (parent < 0) throw new RangeError(`Row ${String(row)} is a sub-piste without a parent`);
  const root = rootOf(row, parents);
  return { kind: 'follows', parent, root, status: statusAt(root, ranking), rank: ranking.rank[root]! };
}

function unreadable(levels: readonly number[], { criteria }: Method): readonly Reason[] {
  return levels.flatMap((level, criterion) =>
    level > criteria[criterion]!.labels.length ? [{ kind: 'unreadable', criterion }] : [],
  );
}

function missing(levels: readonly number[]): readonly Reason[] {
  return levels.flatMap((level, criterion) => (level === EMPTY ? [{ kind: 'missing', criterion }] : []));
}

function thresholds(levels: readonly number[], { criteria }: Method): readonly Reason[] {
  return levels.flatMap((level, criterion) =>
    level > criteria[criterion]!.threshold ? [{ kind: 'threshold', criterion, level }] : [],
  );
}

function configurations(levels: readonly number[], { excluded }: Method): readonly Reason[] {
  return excluded.flatMap((rule, configuration) =>
    rule.levels.every((wanted, criterion) => isMeant(wanted, levels[criterion] ?? EMPTY))
      ? [{ kind: 'configuration', configuration }]
      : [],
  );
}
