import type { Criterion } from './method';

/**
 * The number that people give to a level (R1): the level itself, or, on a scale that goes down, n for the best to 1 for the
 * last. Its own inverse: of such a number, the level. Out of the scale in, out of the scale out.
 */
export function levelNumber({ labels, descending = false }: Criterion, level: number): number {
  return descending ? labels.length + 1 - level : level;
}
