import { cutText } from './cutText';

/** Narrow no-break space: before ; : ! ? and inside « » in French. */
export const NNBSP = '\u202f';

/** « text ». */
export function quote(text: string): string {
  return `«${NNBSP}${text}${NNBSP}»`;
}

/** `title : text`, with the space that French puts before a colon. */
export function colon(title: string, text: string): string {
  return `${title}${NNBSP}: ${text}`;
}

/** Long enough to recognise a text that is quoted in a sentence. */
const LONGEST_QUOTED = 120;

/** A text on one line, cut where it would drown the sentence that quotes it. */
export function shorten(text: string, longest = LONGEST_QUOTED): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > longest ? `${cutText(line, longest)}…` : line;
}

/** With a full stop, unless it ends like a sentence already. */
export function sentence(text: string): string {
  return /[.?…]$/.test(text) ? text : `${text}.`;
}

/** With its first letter in upper case. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('fr') + text.slice(1);
}

/** A number as a French reader expects it: thousands apart by a narrow no-break space. */
export function sayNumber(count: number): string {
  return BigInt(count)
    .toString()
    .replace(/\B(?=(?:\d{3})+(?!\d))/g, NNBSP);
}

/**
 * A count with its noun. French uses the plural from 2 on: « 0 piste », « 1 piste », « 2 pistes ».
 *
 * @param plural the plural, when it is not the singular with an s at the end of each word
 */
export function sayCount(count: number, singular: string, plural?: string): string {
  const noun = count < 2 ? singular : (plural ?? singular.replace(/(\p{L})(?= |$)/gu, '$1s'));
  return `${sayNumber(count)} ${noun}`;
}

/** « A », « A et B », « A, B et C ». */
export function sayList(items: readonly string[], last = 'et'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`;
}
