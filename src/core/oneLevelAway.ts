import type { Method } from './method';
import { placeAmong } from './placeAmong';
import type { Ranking } from './ranking';
import { screen } from './screen';
import type { Scores } from './scores';
import { STATUS_CODE, STATUSES } from './status';
import type { Status } from './status';

/** What a piste would become with one level changed by one (R15). */
export interface OneLevelAway {
  /** Index in the method. */
  readonly criterion: number;
  readonly from: number;
  /** `from - 1`, better, or `from + 1`, worse. */
  readonly to: number;
  readonly status: Status;
  /** Its rank then, 0 when it would not be retained. */
  readonly rank: number;
}

/**
 * What one level better or worse on one criterion, all else being equal, would make of a piste (R15): by criterion, the
 * better level first. Nothing for a sub-piste, nor for one whose levels are not all known.
 *
 * No row is ranked again: the place of the piste among the others is searched in the order that they have.
 *
 * @param row of `scores`, from 0
 * @param ranking that of these scores by this method
 */
export function oneLevelAway(
  row: number,
  method: Method,
  scores: Scores,
  ranking: Ranking,
): readonly OneLevelAway[] {
  if ((ranking.status[row] ?? STATUS_CODE.sub) < STATUS_CODE['below-threshold']) return [];
  const levels = scores.levels.map((column) => column[row]!);
  const steps = method.criteria.flatMap(({ labels }, criterion) => {
    const from = levels[criterion]!;
    return [from - 1, from + 1]
      .filter((to) => to >= 1 && to <= labels.length)
      .map((to) => ({ criterion, from, to, levels: levels.with(criterion, to) }));
  });
  const { status } = screen(method, variants(steps, method.criteria.length));
  return steps.map(({ criterion, from, to, levels: changed }, index) => {
    const found = STATUSES[status[index]!]!;
    const place = found === 'retained' ? placeAmong(row, changed, scores, ranking) : 0;
    return { criterion, from, to, status: found, rank: place };
  });
}

/** The same piste over and over, each time with other levels. */
function variants(steps: readonly { readonly levels: readonly number[] }[], criteria: number): Scores {
  return {
    count: steps.length,
    levels: Array.from({ length: criteria }, (_, index) =>
      Uint8Array.from(steps, ({ levels }) => levels[index]!),
    ),
    sub: new Uint8Array(steps.length),
    appearance: Float64Array.from(steps, (_, index) => index + 1),
  };
}
