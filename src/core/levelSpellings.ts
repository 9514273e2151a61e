import { asShown } from './asShown';
import { collapseSpaces } from './collapseSpaces';
import { fold } from './fold';
import type { Criterion } from './method';

/** A number as people type it, with a decimal comma or point. */
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:[.,][0-9]+)?$/;

/** The other spellings of each level, the best first; none where it has none. */
export function levelSpellings({
  labels,
  spellings = [],
}: Pick<Criterion, 'labels' | 'spellings'>): readonly (readonly string[])[] {
  return labels.map((_, index) => spellings[index] ?? []);
}

/**
 * What a cell must come to, by {@link cellKey}, for a spelling to be meant (R3): the text, folded, or as it is where nothing
 * would be left of it; of a number also that number, as a cell of numbers holds it and as a text says it at its shortest.
 */
export function spellingKeys(spelling: string): readonly string[] {
  const number = spelledNumber(spelling);
  const text = cellKey(spelling);
  return number === null ? [text] : [...new Set([text, cellKey(String(asShown(number))), cellKey(number)])];
}

/** The form under which what a cell holds compares with spellings. */
export function cellKey(value: string | number): string {
  // -0 is 0.
  if (typeof value === 'number') return `number ${String(asShown(value) + 0)}`;
  const text = collapseSpaces(value);
  return `text ${NUMBER.test(text) ? text.replace(',', '.') : fold(text) || text}`;
}

/** The number that a text spells; null where it spells none. */
export function spelledNumber(spelling: string): number | null {
  const text = collapseSpaces(spelling);
  return NUMBER.test(text) ? Number(text.replace(',', '.')) : null;
}
