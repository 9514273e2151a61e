import type { Box, Budget } from './findRetained';
import { boxOf, findInBox } from './findRetained';
import type { Method } from './method';
import { placeAmong } from './placeAmong';
import type { Ranking } from './ranking';
import type { Scores } from './scores';
import { STATUS_CODE } from './status';

/** A better level on one criterion. */
export interface BetterLevel {
  /** Index in the method. */
  readonly criterion: number;
  readonly from: number;
  /** Below `from`. */
  readonly to: number;
}

/** What would retain a piste that is dropped (R19). */
export type WouldRetain =
  /** All of them together, in the order of the criteria; `rank`: its rank then. */
  | { readonly kind: 'levels'; readonly levels: readonly BetterLevel[]; readonly rank: number }
  /** No better levels would. */
  | { readonly kind: 'nothing' };

/** Looks at configurations: far more than real methods need, and some tens of milliseconds at most. */
const MOST_LOOKS = 500_000;

/**
 * The smallest change of its levels that would retain a piste (R19). null for a piste that no rule drops, and where the
 * search would last (R13).
 *
 * @param row of `scores`, from 0
 * @param ranking that of these scores by this method
 */
export function whatWouldRetain(
  row: number,
  method: Method,
  scores: Scores,
  ranking: Ranking,
): WouldRetain | null {
  const status = ranking.status[row];
  if (status !== STATUS_CODE['below-threshold'] && status !== STATUS_CODE.excluded) return null;
  const levels = scores.levels.map((column) => column[row]!);
  const budget: Budget = { looks: MOST_LOOKS };
  const found = smallestChange(levels, method, budget);
  if (budget.looks < 0) return null;
  if (found === null) return { kind: 'nothing' };
  const changes = found
    .map((to, criterion) => ({ criterion, from: levels[criterion]!, to }))
    .filter(({ from, to }) => from !== to);
  return { kind: 'levels', levels: changes, rank: placeAmong(row, found, scores, ranking) };
}

/** The levels after it; null where there is none, or when the budget is spent. */
function smallestChange(levels: readonly number[], method: Method, budget: Budget): readonly number[] | null {
  const places = placesOf(levels, method);
  const excluded = method.excluded.map(boxOf);
  const widest = Math.max(...levels);
  for (let size = 1; size <= levels.length; size++) {
    const possible = places.filter((chosen) => {
      if (sizeOf(chosen) !== size) return false;
      const box = boxAround(levels, chosen, widest, method);
      return box !== null && findInBox(box, excluded, budget) !== null;
    });
    if (budget.looks < 0) return null;
    if (possible.length > 0) return shortest(levels, possible, method, excluded, budget);
  }
  return null;
}

/** Of the places where a change is possible, the change whose longest step is the shortest; then the least favourable. */
function shortest(
  levels: readonly number[],
  places: readonly number[],
  method: Method,
  excluded: readonly Box[],
  budget: Budget,
): readonly number[] | null {
  for (let step = 1; step < Math.max(...levels); step++) {
    const found = places
      .map((chosen) => boxAround(levels, chosen, step, method))
      .map((box) => box && leastFavourable(box, excluded, budget))
      .filter((levelsThen) => levelsThen !== null);
    if (budget.looks < 0) return null;
    if (found.length > 0) return found.reduce((last, next) => (isBefore(last, next) ? next : last));
  }
  return null;
}

/** Sets of criteria, as bits, that hold all those beyond their threshold and none that is at its best. */
function placesOf(levels: readonly number[], { criteria }: Method): readonly number[] {
  const needed = bitsOf(levels.map((level, index) => level > criteria[index]!.threshold));
  const movable = bitsOf(levels.map((level) => level > 1));
  return Array.from({ length: 1 << levels.length }, (_, chosen) => chosen).filter(
    (chosen) => (chosen & needed) === needed && (chosen & ~movable) === 0,
  );
}

function bitsOf(flags: readonly boolean[]): number {
  return flags.reduce((bits, flag, index) => (flag ? bits | (1 << index) : bits), 0);
}

function sizeOf(bits: number): number {
  let size = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) size++;
  return size;
}

/** Levels better by `step` at most on the chosen criteria, and those of now on the others; null where a set is empty. */
function boxAround(
  levels: readonly number[],
  chosen: number,
  step: number,
  { criteria }: Method,
): Box | null {
  const box = levels.map((level, index) => {
    if (((chosen >> index) & 1) === 0) return 1 << level;
    const best = Math.max(1, level - step);
    const worst = Math.min(level - 1, criteria[index]!.threshold);
    return worst < best ? 0 : 2 ** (worst + 1) - 2 ** best;
  });
  return box.includes(0) ? null : box;
}

/** Of the retained combinations of a box, the one that ranks last (R8). */
function leastFavourable(box: Box, excluded: readonly Box[], budget: Budget): readonly number[] | null {
  if (findInBox(box, excluded, budget) === null) return null;
  const narrowed = [...box];
  return box.map((set, index) => {
    for (let level = Math.floor(Math.log2(set)); level > 0; level--) {
      if ((set & (1 << level)) === 0) continue;
      narrowed[index] = 1 << level;
      if (findInBox(narrowed, excluded, budget) !== null) return level;
    }
    // Only when the budget is spent: the box holds a retained combination.
    return 0;
  });
}

/** Whether levels rank before others (R8). */
function isBefore(levels: readonly number[], others: readonly number[]): boolean {
  const index = levels.findIndex((level, at) => level !== others[at]);
  return index >= 0 && levels[index]! < others[index]!;
}
