import { criteriaGroups } from './criteriaGroups';
import { excludedMarker } from './excludedMarker';
import type { Method } from './method';
import { BEYOND_THRESHOLD, EMPTY_CELL, EXCLUDED, fillRowCodes, KEY, SUB, UNREADABLE_CELL } from './rowCodes';
import type { Scores } from './scores';
import { STATUS_CODE, STATUSES } from './status';
import type { Status } from './status';

/** Every row with its status (R4), and what the retained ones rank by. */
export interface Screening {
  /** Code of the status of each row, see STATUSES. */
  readonly status: Uint8Array;
  readonly counts: Readonly<Record<Status, number>>;
  /** The retained rows, ascending. */
  readonly rows: Uint32Array;
  /** The keys of every row, one list for each group of criteria, the most important first. */
  readonly keys: readonly Keys[];
}

/** The key of each row, of meaning for retained rows only; the better the levels, the smaller. */
export interface Keys {
  /** Every key is below. */
  readonly size: number;
  readonly values: Uint16Array;
}

/** Rows are taken by blocks whose codes stay in the nearest cache. */
const BLOCK = 4096;

/**
 * Screens every row in one pass over each column. Nothing compensates (R5).
 *
 * @throws RangeError when a cell holds neither a level, EMPTY nor UNREADABLE
 */
export function screen(method: Method, scores: Scores): Screening {
  const { count, sub } = scores;
  const groups = criteriaGroups(method, scores);
  const markExcluded = excludedMarker(method, groups);
  // With one group, the codes of all rows are in its table: marked once, there.
  if (groups.length === 1) markExcluded([groups[0]!.table]);
  const codes = groups.map(() => new Int32Array(Math.min(BLOCK, count)));
  const keys = groups.map(({ size }) => ({ size, values: new Uint16Array(count) }));
  const sieve = emptySieve(count);
  for (let first = 0; first < count; first += BLOCK) {
    for (const [index, group] of groups.entries()) {
      fillRowCodes(codes[index]!, keys[index]!.values, group, sub, first);
    }
    if (groups.length > 1) {
      gatherTroubles(codes);
      markExcluded(codes);
    }
    sieve.found = sieveRows(sieve, codes[0]!, first);
  }
  return {
    status: sieve.status,
    counts: countsOf(sieve.tally),
    rows: sieve.rows.subarray(0, sieve.found),
    keys,
  };
}

/** What has been found so far. */
interface Sieve {
  readonly status: Uint8Array;
  readonly tally: Int32Array;
  /** The retained rows, then room for as many as there may be. */
  readonly rows: Uint32Array;
  found: number;
}

function emptySieve(count: number): Sieve {
  return {
    status: new Uint8Array(count),
    tally: new Int32Array(STATUSES.length),
    rows: new Uint32Array(count),
    found: 0,
  };
}

/** Brings to the first group's codes what the others know of empty, unreadable or dropped levels. */
function gatherTroubles([main, ...others]: readonly Int32Array[]): void {
  const troubles = ~KEY;
  for (const other of others) {
    for (let index = 0; index < other.length; index++) main![index]! |= other[index]! & troubles;
  }
}

/**
 * Every row is written as if it were retained, and the next one over it if it was not: no branch to foresee.
 * Gives the new number of retained rows.
 */
function sieveRows({ status, tally, rows, found }: Sieve, codes: Int32Array, first: number): number {
  const end = Math.min(first + codes.length, status.length);
  const statusByLeadingZeros = STATUS_BY_LEADING_ZEROS;
  const excluded = EXCLUDED;
  let next = found;
  for (let row = first; row < end; row++) {
    const code = codes[row - first]!;
    const known = statusByLeadingZeros[Math.clz32(code)]!;
    status[row] = known;
    tally[known]!++;
    rows[next] = row;
    next += (code - excluded) >>> 31;
  }
  return next;
}

/** Status code by the number of leading zeros of a row's code: its highest trouble decides. */
const STATUS_BY_LEADING_ZEROS = leadingZeroTable();

function leadingZeroTable(): Uint8Array {
  const table = new Uint8Array(33).fill(STATUS_CODE.retained);
  const atLeast = (bit: number, status: Status): Uint8Array =>
    table.fill(STATUS_CODE[status], 0, Math.clz32(bit) + 1);
  atLeast(EXCLUDED, 'excluded');
  atLeast(BEYOND_THRESHOLD, 'below-threshold');
  atLeast(EMPTY_CELL, 'unscored');
  atLeast(UNREADABLE_CELL, 'invalid');
  atLeast(SUB, 'sub');
  return table;
}

function countsOf(tally: Int32Array): Readonly<Record<Status, number>> {
  return {
    sub: tally[STATUS_CODE.sub]!,
    invalid: tally[STATUS_CODE.invalid]!,
    unscored: tally[STATUS_CODE.unscored]!,
    'below-threshold': tally[STATUS_CODE['below-threshold']]!,
    excluded: tally[STATUS_CODE.excluded]!,
    retained: tally[STATUS_CODE.retained]!,
  };
}
