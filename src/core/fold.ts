import { collapseSpaces } from './collapseSpaces';

const MARKS = /\p{M}+/gu;
const HYPHENS = /[-\u2010\u2011]/g;
/** What a text already folded never holds; most labels met in a sheet pass once they are in lower case. */
const NOT_PLAIN = /[^a-z0-9 ]|^ | $| {2}/;

/** The form under which labels, headers, titles and communes compare (R2). Folding twice changes nothing. */
export function fold(text: string): string {
  if (!NOT_PLAIN.test(text)) return text;
  const bare = text.normalize('NFD').replace(MARKS, '').toLowerCase();
  return collapseSpaces(bare.replaceAll('’', "'").replace(HYPHENS, ' '));
}
