import { contains } from '../../model/areas';
import type { Area, BookState, SheetState } from '../../model/book';
import { formatAt, sheetNamed } from '../../model/cells';
import { readReference, referenceArea } from '../../model/formula/reference';

/** Where the link of a cell leads. */
export type LinkTarget =
  | { readonly kind: 'place'; readonly sheet: string; readonly area: Area; readonly words: string }
  | { readonly kind: 'page'; readonly address: string; readonly words: string }
  /** A file, a mail, a plain http page, a place that is gone: nothing that a page of ours opens. */
  | { readonly kind: 'elsewhere'; readonly words: string };

/** Null where there is no link. Sheets are told by their id. */
export function linkAt(book: BookState, sheet: SheetState, row: number, column: number): LinkTarget | null {
  const place = sheet.merges.find((area) => contains(area, row, column)) ?? { row, column };
  const link = formatAt(sheet, place.row, place.column)['link'];
  if (typeof link !== 'string' || link === '') return null;
  if (link.startsWith('#')) return placeOf(book, sheet, link.slice(1));
  return /^https:\/\//i.test(link) && URL.canParse(link)
    ? { kind: 'page', address: link, words: link }
    : { kind: 'elsewhere', words: link };
}

/** An address, with or without its sheet, or a name. */
function placeOf(book: BookState, home: SheetState, words: string): LinkTarget {
  const named = book.names.find(({ name }) => name.toLowerCase() === words.toLowerCase());
  const reference = readReference(named === undefined ? words : named.formula.replace(/^=/, ''));
  const sheet = reference.sheet === null ? home : sheetNamed(book, reference.sheet);
  const isThere = sheet !== undefined && (reference.from.row !== null || reference.from.column !== null);
  return isThere
    ? { kind: 'place', sheet: sheet.id, area: referenceArea(reference), words }
    : { kind: 'elsewhere', words };
}
