import { asShown } from './asShown';
import { collapseSpaces } from './collapseSpaces';
import { fold } from './fold';

/** A number as people type it, with a decimal comma or point. */
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:[.,][0-9]+)?$/;

/**
 * The form under which other spellings of levels compare (R3): of a number as people type it, in a cell of text or of
 * numbers alike, its value at 15 digits; of any other text, its folding, or the text itself where nothing is left of it.
 */
export function spellingKey(spelling: string | number): string {
  const number = typeof spelling === 'number' ? spelling : spelledNumber(spelling);
  if (number !== null) return numberKey(number);
  const text = collapseSpaces(String(spelling));
  return `text ${fold(text) || text}`;
}

/** The number that a text spells; null where it spells none. */
export function spelledNumber(spelling: string): number | null {
  const text = collapseSpaces(spelling);
  return NUMBER.test(text) ? Number(text.replace(',', '.')) : null;
}

function numberKey(value: number): string {
  // -0 is 0.
  return `number ${String(asShown(value) + 0)}`;
}
