import { appearanceOrder } from './appearanceOrder';
import { lexicographicOrder } from './lexicographicOrder';
import type { Criterion, Method } from './method';
import { MAX_CRITERIA } from './method';
import type { Ranking } from './ranking';
import { screen } from './screen';
import type { Scores } from './scores';
import { STATUS_CODE, STATUSES } from './status';

/**
 * Screens every piste (R4 to R6) and ranks the retained ones (R7 to R9). Time grows with the number of rows; no object
 * is made for a row. The arguments are left unchanged.
 *
 * @throws RangeError when the columns are not those of the method, or are shorter than `count`; when a cell holds neither
 *   a level, EMPTY nor UNREADABLE; when the number of a retained piste is below 1 or not a number
 */
export function rank(method: Method, scores: Scores): Ranking {
  assertColumns(method, scores);
  const { status, counts, rows, keys } = screen(method, scores);
  const order = lexicographicOrder(appearanceOrder(rows, scores.appearance), keys);
  return {
    status,
    rank: ranksOf(order, scores.count),
    order,
    priority: priorities(status, method.criteria[method.priority]!, scores.levels[method.priority]!),
    counts,
  };
}

function assertColumns({ criteria, priority }: Method, { count, levels, sub, appearance }: Scores): void {
  if (criteria.length < 1 || criteria.length > MAX_CRITERIA || !criteria[priority]) {
    throw new RangeError('A method has 1 to 12 criteria, the priority among them');
  }
  const columns = [...levels, sub, appearance];
  if (levels.length !== criteria.length || columns.some((column) => column.length < count)) {
    throw new RangeError('One column per criterion, and one value per piste in each, are needed');
  }
}

function ranksOf(order: Uint32Array, count: number): Uint32Array {
  const ranks = new Uint32Array(count);
  for (let index = 0; index < order.length; index++) ranks[order[index]!] = index + 1;
  return ranks;
}

/** Of retained pistes, and of sub-pistes whose cell can be read (R7). */
function priorities(status: Uint8Array, criterion: Criterion, levels: Uint8Array): Uint8Array {
  const shown = shownLevels(criterion);
  const priority = new Uint8Array(status.length);
  for (let row = 0; row < status.length; row++) priority[row] = shown[(status[row]! << 8) | levels[row]!]!;
  return priority;
}

/** The priority of a status (times 256) with a cell. */
function shownLevels({ labels }: Criterion): Uint8Array {
  const shown = new Uint8Array(STATUSES.length << 8);
  for (const status of [STATUS_CODE.sub, STATUS_CODE.retained]) {
    for (let level = 1; level <= labels.length; level++) shown[(status << 8) | level] = level;
  }
  return shown;
}
