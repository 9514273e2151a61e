import { appearanceOrder } from '../core/appearanceOrder';
import { STATUS_CODE } from '../core/status';
import type { Evaluation } from './evaluation';

/** A piste and how deep it stands under those above it: 0, or 1 and more for a sub-piste of the list. */
export interface OrderedPiste {
  readonly piste: number;
  readonly depth: number;
}

/**
 * The pistes of a commune as they are read: the ranked ones by rank, then sub-pistes whose parent is not in the list,
 * then those not retained, by status; each followed by its own sub-pistes, in order of appearance.
 *
 * @param rows ascending, each once
 */
export function planCommuneOrder(evaluation: Evaluation, rows: Uint32Array): OrderedPiste[] {
  const within = new Set(rows);
  const listed = appearanceOrder(rows, evaluation.scores.appearance);
  const children = new Map<number, number[]>();
  const roots: number[] = [];
  for (const piste of listed) {
    const parent = evaluation.parents[piste] ?? -1;
    if (!within.has(parent)) roots.push(piste);
    else {
      const siblings = children.get(parent);
      if (siblings) siblings.push(piste);
      else children.set(parent, [piste]);
    }
  }
  return withChildren(sortedRoots(evaluation, roots), children);
}

/** The sort keeps the order of appearance of those that it does not tell apart. */
function sortedRoots({ ranking }: Evaluation, roots: readonly number[]): number[] {
  const group = (piste: number): number => ORDER.indexOf(ranking.status[piste] ?? 0);
  const rank = (piste: number): number => ranking.rank[piste] ?? 0;
  return [...roots].sort((a, b) => group(a) - group(b) || rank(a) - rank(b));
}

const ORDER: readonly number[] = [
  STATUS_CODE.retained,
  STATUS_CODE.sub,
  STATUS_CODE['below-threshold'],
  STATUS_CODE.excluded,
  STATUS_CODE.unscored,
  STATUS_CODE.invalid,
];

/** A stack rather than recursion: nothing bounds how deep sub-pistes nest. */
function withChildren(
  roots: readonly number[],
  children: ReadonlyMap<number, readonly number[]>,
): OrderedPiste[] {
  const ordered: OrderedPiste[] = [];
  const left = roots.map((piste) => ({ piste, depth: 0 })).reverse();
  for (let next = left.pop(); next; next = left.pop()) {
    ordered.push(next);
    const depth = next.depth + 1;
    const below = children.get(next.piste) ?? [];
    for (let index = below.length - 1; index >= 0; index--) left.push({ piste: below[index] ?? 0, depth });
  }
  return ordered;
}
