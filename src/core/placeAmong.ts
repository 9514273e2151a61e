import type { Ranking } from './ranking';
import type { Scores } from './scores';

/**
 * The rank that a row would have with these levels: one more than the other retained rows that come before (R8, R9). No
 * row is ranked again: its place is searched in the order that they have.
 *
 * @param levels retained ones, one per criterion
 * @param ranking that of these scores
 */
export function placeAmong(
  row: number,
  levels: readonly number[],
  scores: Scores,
  { order, rank }: Ranking,
): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comesBefore(order[middle]!, row, levels, scores)) low = middle + 1;
    else high = middle;
  }
  const own = rank[row]!;
  // The row itself stands in the order, with the levels that it has now.
  return own > 0 && own <= low ? low : low + 1;
}

/** Whether a row ranks before this one, had it these levels (R8, R9). */
function comesBefore(
  other: number,
  row: number,
  levels: readonly number[],
  { levels: columns, appearance }: Scores,
): boolean {
  for (let index = 0; index < levels.length; index++) {
    const difference = columns[index]![other]! - levels[index]!;
    if (difference !== 0) return difference < 0;
  }
  if (appearance[other]! !== appearance[row]!) return appearance[other]! < appearance[row]!;
  return other < row;
}
