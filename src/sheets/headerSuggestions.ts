import { editDistance } from '../core/editDistance';
import { fold } from '../core/fold';
import type { SheetSnapshot } from '../workbook/snapshot';
import { cellText } from './cellText';
import { gridOf, headersOf } from './grid';
import { INPUT_HEADERS } from './names';
import type { Trouble } from './trouble';

/** How a header looks like the one that is expected. Accents, capitals and spaces never part them (R2). */
export type Likeness =
  /** The same but for characters that cannot be seen. */
  | { readonly kind: 'invisible' }
  /** So many letters more, less, other, or swapped; at least 1. */
  | { readonly kind: 'slips'; readonly slips: number }
  /** The words of one are among those of the other. */
  | { readonly kind: 'words' };

export interface HeaderSuggestion {
  /** Column of the sheet, from 0. */
  readonly column: number;
  /** As written. */
  readonly header: string;
  readonly likeness: Likeness;
}

/** A header that is missing, with those of the row that look like it, the likeliest first; often none. */
export interface ExpectedHeader {
  readonly expected: string;
  readonly suggestions: readonly HeaderSuggestion[];
}

export type MissingHeader = Extract<Trouble, { kind: 'missing-criteria' | 'missing-title-column' }>;

/** For each header that a scoring table lacks, the unknown headers of its row that may be meant. */
export function headerSuggestions(trouble: MissingHeader, sheet: SheetSnapshot): readonly ExpectedHeader[] {
  const cells = gridOf(sheet)[trouble.row] ?? [];
  const unknown = new Set(trouble.headers.map(fold));
  const found = [...headersOf(cells)].flatMap(([folded, [column = 0]]) =>
    unknown.has(folded) ? [{ column, header: cellText(cells[column]).trim() }] : [],
  );
  switch (trouble.kind) {
    case 'missing-criteria':
      return trouble.criteria.map((expected) => suggest(expected, [expected], found));
    case 'missing-title-column':
      return [suggest(INPUT_HEADERS.title[0], INPUT_HEADERS.title, found)];
  }
}

function suggest(
  expected: string,
  accepted: readonly string[],
  headers: readonly { readonly column: number; readonly header: string }[],
): ExpectedHeader {
  const suggestions = headers.flatMap(({ column, header }) => {
    const [likeness] = accepted
      .map((one) => likenessOf(one, header))
      .filter((one) => one !== null)
      .sort(byLikelihood);
    return likeness ? [{ column, header, likeness }] : [];
  });
  return { expected, suggestions: suggestions.sort((a, b) => byLikelihood(a.likeness, b.likeness)) };
}

/** One slip in so many letters is still a likeness: there are few headers, and somebody chooses. */
const LETTERS_PER_SLIP = 3;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
/** What parts words beside spaces. */
const PUNCTUATION = /[\p{P}\p{S}]+/gu;

function likenessOf(expected: string, header: string): Likeness | null {
  const [wanted, seen] = [bare(expected), bare(header)];
  if (wanted === seen) return { kind: 'invisible' };
  const most = Math.floor(Math.max(wanted.length, seen.length) / LETTERS_PER_SLIP);
  // As many slips as letters would make any short word of any other.
  const slips = Math.abs(wanted.length - seen.length) > most ? Infinity : editDistance(wanted, seen);
  if (slips <= most && slips < wanted.length) return { kind: 'slips', slips };
  const [words, others] = [wordsOf(wanted), wordsOf(seen)];
  return hasAll(words, others) || hasAll(others, words) ? { kind: 'words' } : null;
}

function bare(text: string): string {
  return fold(text.replace(INVISIBLE, ''));
}

function wordsOf(text: string): readonly string[] {
  return text
    .replace(PUNCTUATION, ' ')
    .split(' ')
    .filter((word) => word.length > 1);
}

function hasAll(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.length > 0 && wanted.every((word) => words.includes(word));
}

function byLikelihood(a: Likeness, b: Likeness): number {
  return weightOf(a) - weightOf(b);
}

/** A longer text of the same words is surer than three slips, less sure than two. */
function weightOf(likeness: Likeness): number {
  switch (likeness.kind) {
    case 'invisible':
      return 0;
    case 'slips':
      return likeness.slips;
    case 'words':
      return 2.5;
  }
}
