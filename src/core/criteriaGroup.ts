import type { Criterion, Method } from './method';
import type { CodedColumns } from './rowCodes';
import { BEYOND_THRESHOLD, cellAt, EMPTY_CELL, GROUP, TABLE_SIZE, UNREADABLE_CELL } from './rowCodes';
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
  const table = new Int32Array(TABLE_SIZE);
  for (let index = 0; index < TABLE_SIZE; index++) {
    let key = 0;
    let troubles = 0;
    for (const [place, criterion] of criteria.entries()) {
      const cell = cellAt(index, place);
      const trouble = troubleOf(cell, criterion);
      troubles += trouble;
      key = key * criterion.threshold + (trouble === 0 ? cell - 1 : 0);
    }
    table[index] = troubles + key;
  }
  return table;
}

function troubleOf(cell: number, { labels, threshold }: Criterion): number {
  if (cell === EMPTY) return EMPTY_CELL;
  if (cell < 1 || cell > labels.length) return UNREADABLE_CELL;
  return cell > threshold ? BEYOND_THRESHOLD : 0;
}
