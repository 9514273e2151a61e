import type { Criterion, Method } from './method';
import type { CodedColumns } from './rowCodes';
import { BEYOND_THRESHOLD, cellOf, DIGITS, EMPTY_CELL, GROUP, TABLE_SIZE, UNREADABLE_CELL } from './rowCodes';
import type { Scores } from './scores';
import { EMPTY } from './scores';

/** One to three criteria next to each other, whose retained levels make one key. */
export interface CriteriaGroup extends CodedColumns {
  /** Index in the method of the first criterion. */
  readonly first: number;
  readonly criteria: readonly Criterion[];
  /** Number of keys: the product of the thresholds. The best levels have key 0. */
  readonly size: number;
}

/** The criteria of a method by groups, the most important first. */
export function criteriaGroups(method: Method, scores: Scores): readonly CriteriaGroup[] {
  const groups: CriteriaGroup[] = [];
  for (let first = 0; first < method.criteria.length; first += GROUP) {
    const criteria = method.criteria.slice(first, first + GROUP);
    const [a, b = a, c = a] = scores.levels
      .slice(first, first + GROUP)
      .map((column) => column.subarray(0, scores.count));
    const size = criteria.reduce((product, { threshold }) => product * threshold, 1);
    groups.push({ first, criteria, size, columns: [a!, b!, c!], table: codeTable(criteria) });
  }
  return groups;
}

function codeTable(criteria: readonly Criterion[]): Int32Array {
  // Of a place without criterion, no cell adds anything.
  const none = new Int32Array(DIGITS);
  const [a = none, b = none, c = none] = criteria.map((criterion, place) => {
    const weight = criteria.slice(place + 1).reduce((product, { threshold }) => product * threshold, 1);
    return Int32Array.from({ length: DIGITS }, (_, digit) => cellCode(cellOf(digit), criterion, weight));
  });
  const table = new Int32Array(TABLE_SIZE);
  for (let index = 0; index < TABLE_SIZE; index++) {
    table[index] = a[index >> 8]! + b[(index >> 4) & (DIGITS - 1)]! + c[index & (DIGITS - 1)]!;
  }
  return table;
}

/** @param weight what one level adds to the key */
function cellCode(cell: number, { labels, threshold }: Criterion, weight: number): number {
  if (cell === EMPTY) return EMPTY_CELL;
  if (cell < 1 || cell > labels.length) return UNREADABLE_CELL;
  return cell > threshold ? BEYOND_THRESHOLD : (cell - 1) * weight;
}
