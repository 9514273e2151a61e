import { looksLikePartialSort } from '../../core/looksLikePartialSort';
import type { LevelMoves } from '../../core/looksLikePartialSort';
import type { Evaluation } from '../../sheets/evaluation';
import { pisteKeys } from './pisteKeys';
import type { Suspicion } from './suspicion';

/** A level that came to a piste as if by a sort, found again wherever the piste goes. */
interface Suspect {
  readonly key: string;
  /** Which of the pistes of that key, from 0. */
  readonly nth: number;
  readonly criterion: number;
  readonly from: number;
  readonly to: number;
}

type Suspects = ReadonlyMap<string, Suspect>;

const NONE: Suspects = new Map();

/**
 * Levels that seem to have been sorted without their pistes (R17). Whatever else is edited afterwards, the suspicion stands
 * until each of them is back, or scored anew; until the ranks are written on them, by whoever it may be; or until somebody
 * says that it was meant.
 */
export class PartialSortWatch {
  private suspects: Suspects = NONE;

  /**
   * @param before the last look; null where there was none
   * @param moves the levels that changed since then; since the ranks were written, where there was none
   * @param isWritten whether the ranks of the workbook are those of this evaluation
   */
  look(
    before: Evaluation | null,
    evaluation: Evaluation,
    moves: LevelMoves,
    isWritten: boolean,
  ): Suspicion | null {
    // Levels of another scale, or in another order, cannot be held against each other.
    const isComparable = before === null || methodText(before) === methodText(evaluation);
    const fresh = isComparable && !isWritten && looksLikePartialSort(moves) ? moves.levels : [];
    if (isWritten || !isComparable) this.suspects = NONE;
    return this.suspects === NONE && fresh.length === 0 ? null : this.hold(evaluation, fresh);
  }

  /** It was meant. */
  accept(): void {
    this.suspects = NONE;
  }

  private hold(evaluation: Evaluation, fresh: LevelMoves['levels']): Suspicion | null {
    const keys = pisteKeys(evaluation);
    const rows = rowsByKey(keys);
    const rowOf = ({ key, nth }: Pick<Suspect, 'key' | 'nth'>): number | undefined => rows.get(key)?.[nth];
    const stands = (suspect: Suspect): boolean => {
      const row = rowOf(suspect);
      return row !== undefined && evaluation.scores.levels[suspect.criterion]?.[row] === suspect.to;
    };
    const held = new Map([...this.suspects].filter(([, suspect]) => stands(suspect)));
    for (const { row, criterion, from, to } of fresh) {
      const key = keys[row] ?? '';
      const place = { key, nth: rows.get(key)?.indexOf(row) ?? 0, criterion };
      // Moved twice, it is held against the level that it had first; back there, it is no suspect.
      const first = this.suspects.get(nameOf(place))?.from ?? from;
      if (first !== to) held.set(nameOf(place), { ...place, from: first, to });
    }
    this.suspects = held.size === 0 ? NONE : held;
    const levels = [...held.values()]
      .map((suspect) => ({ ...suspect, piste: rowOf(suspect) ?? 0 }))
      .map(({ piste, criterion, from, to }) => ({ piste, criterion, from, to }))
      .sort((a, b) => a.piste - b.piste || a.criterion - b.criterion);
    return levels.length === 0 ? null : { levels };
  }
}

function methodText({ record }: Evaluation): string {
  return JSON.stringify(record.method);
}

function nameOf({ key, nth, criterion }: Pick<Suspect, 'key' | 'nth' | 'criterion'>): string {
  return `${String(nth)} ${String(criterion)} ${key}`;
}

function rowsByKey(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const [row, key] of keys.entries()) {
    const known = rows.get(key);
    if (known) known.push(row);
    else rows.set(key, [row]);
  }
  return rows;
}
