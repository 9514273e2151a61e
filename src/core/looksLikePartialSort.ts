import type { Changes, LevelChange } from './changes';
import { EMPTY } from './scores';

/** Fewer pistes with a changed level are somebody's second thoughts. */
export const FEWEST_ROWS = 5;
/** One piste in so many, where that makes more. */
export const ROWS_PER_CHANGE = 10;
/** At most one cell is filled in for so many levels that change places; where more are, somebody scores. */
export const MOVES_PER_FIRST_LEVEL = 4;

/** A level that changed, whatever its piste is known by. */
export type LevelMove = Omit<LevelChange, 'key'>;

/** What is looked at: how many pistes were compared, and the levels that changed among them. */
export interface LevelMoves extends Pick<Changes, 'compared'> {
  readonly levels: readonly LevelMove[];
}

/**
 * Whether levels look as if some columns had been sorted without the others (R17): those of many pistes changed at once,
 * and on each criterion every level that went is back, only elsewhere. First levels of empty cells neither make it so nor,
 * as long as they are few, hide it.
 */
export function looksLikePartialSort({ compared, levels }: LevelMoves): boolean {
  const moves = levels.filter(({ from }) => from !== EMPTY);
  const rows = new Set(moves.map(({ row }) => row));
  if (rows.size < Math.max(FEWEST_ROWS, compared / ROWS_PER_CHANGE)) return false;
  const balance = balanceOf(levels);
  const firsts = [...balance].reduce((sum, [place, count]) => (isEmpty(place) ? sum - count : sum), 0);
  const isLost = [...balance].some(([place, count]) => !isEmpty(place) && count < 0);
  return !isLost && firsts * MOVES_PER_FIRST_LEVEL <= moves.length;
}

/** More than any level, EMPTY and UNREADABLE included. */
const LEVELS = 256;

/** How many times each level of each criterion came, less how many times it went. */
function balanceOf(levels: readonly LevelMove[]): ReadonlyMap<number, number> {
  const balance = new Map<number, number>();
  const add = (criterion: number, level: number, count: number): void => {
    const place = criterion * LEVELS + level;
    balance.set(place, (balance.get(place) ?? 0) + count);
  };
  for (const { criterion, from, to } of levels) {
    add(criterion, from, -1);
    add(criterion, to, 1);
  }
  return balance;
}

function isEmpty(place: number): boolean {
  return place % LEVELS === EMPTY;
}
