import { fold } from '../../core/fold';
import type { Grid } from '../grid';

/** What texts above the headers say of levels: « 1 = mauvais », « de 1 (faible) à 5 (excellent) ». */
export interface LegendEntry {
  readonly level: number;
  /** As typed, trimmed. */
  readonly word: string;
}

const PAIR = /(?<![\d,.])(\d{1,2}) ?(?:=|:|→|\() ?([^\d=:;,()→/]*\p{L})/gu;

const GOOD =
  /^(?:(?:le|la) )?(?:tres |plus )?(?:bon(?:ne)?|meilleure?|excellente?|fort(?:e|s)?|elevee?|favorable|prioritaire|facile|simple|optimale?|haute?|importante?|maximum|maxi?|oui)\b/;
const BAD =
  /^(?:(?:le|la) )?(?:tres |plus )?(?:mauvaise?|faible|nulle?|insuffisante?|defavorable|pire|mediocre|difficile|complexe|basse?|minimum|mini?|non)\b/;

/** In the order in which they are written, above the headers. */
export function legendAbove(grid: Grid, headerTop: number): readonly LegendEntry[] {
  return grid
    .slice(0, headerTop)
    .flat()
    .filter((cell) => typeof cell === 'string')
    .flatMap((text) =>
      [...text.matchAll(PAIR)].map(([, level = '', word = '']) => ({
        level: Number(level),
        word: word.trim(),
      })),
    );
}

/**
 * Which end of the scale a legend calls the best; null where it does not say.
 *
 * « 5 = excellent », or « 1 = mauvais » alone, says that the highest is.
 */
export function bestEnd(legend: readonly LegendEntry[]): 'lowest' | 'highest' | null {
  const levelsOf = (words: RegExp): readonly number[] =>
    legend.filter(({ word }) => words.test(fold(word))).map(({ level }) => level);
  const [good, bad] = [levelsOf(GOOD), levelsOf(BAD)];
  const lowest = Math.min(...legend.map(({ level }) => level));
  if (good.length > 0 && bad.length > 0) {
    if (Math.min(...good) > Math.max(...bad)) return 'highest';
    return Math.max(...good) < Math.min(...bad) ? 'lowest' : null;
  }
  if (good.length > 0) return Math.min(...good) > Math.max(1, lowest) || lowest > 1 ? 'highest' : 'lowest';
  if (bad.length > 0) return Math.max(...bad) <= 1 ? 'highest' : 'lowest';
  return null;
}
