import type { Changes } from './changes';

/** Fewer pistes with a changed level are somebody's second thoughts. */
export const FEWEST_ROWS = 5;
/** One piste in so many, where that makes more. */
export const ROWS_PER_CHANGE = 10;

/**
 * Whether levels look as if some columns had been sorted without the others (R17): those of many pistes changed at once,
 * and on each criterion the levels that came are those that went, only elsewhere.
 */
export function looksLikePartialSort({ compared, levels }: Pick<Changes, 'compared' | 'levels'>): boolean {
  const rows = new Set(levels.map(({ row }) => row));
  if (rows.size < Math.max(FEWEST_ROWS, compared / ROWS_PER_CHANGE)) return false;
  const balance = new Map<number, number>();
  const add = (criterion: number, level: number, count: number): void => {
    const place = criterion * LEVELS + level;
    balance.set(place, (balance.get(place) ?? 0) + count);
  };
  for (const { criterion, from, to } of levels) {
    add(criterion, from, -1);
    add(criterion, to, 1);
  }
  return [...balance.values()].every((count) => count === 0);
}

/** More than any level, EMPTY and UNREADABLE included. */
const LEVELS = 256;
