import { collapseSpaces } from './collapseSpaces';

const MARKS = /\p{M}+/gu;
const HYPHENS = /[-\u2010\u2011]/g;
/** What a text already folded never holds; most labels met in a sheet pass once they are in lower case. */
const NOT_PLAIN = /[^a-z0-9 ]|^ | $| {2}/;

/** The form under which labels, headers, titles and communes compare (R2). Folding twice changes nothing. */
export function fold(text: string): string {
  if (!NOT_PLAIN.test(text)) return text;
  return foldCommon(text) ?? foldAny(text);
}

/** The rule itself. */
function foldAny(text: string): string {
  const bare = text.normalize('NFD').replace(MARKS, '').toLowerCase();
  return collapseSpaces(bare.replaceAll('’', "'").replace(HYPHENS, ' '));
}

const SPACE = 32;
/** Before them stand ASCII and the Latin letters, none of which changes another: each one folds by itself. */
const FIRST_MARK = 0x300;
const FIRST_PUNCTUATION = 0x2000;
const LAST_PUNCTUATION = 0x206f;
const NOT_ONE = 0xffff;

/** What each code folds to: 0 where not known yet, NOT_ONE where it is not one code. */
const foldedCodes = new Uint16Array(LAST_PUNCTUATION + 1);

/** Used again for each text: a new list for each would cost more than all the rest. */
const folded: number[] = [];

/** The same code by code, several times faster: a pass folds every title. null where the text holds anything rare. */
function foldCommon(text: string): string | null {
  let length = 0;
  let afterSpace = false;
  for (let index = 0; index < text.length; index++) {
    const code = foldedCode(text.charCodeAt(index));
    if (code === NOT_ONE || length > LONGEST_COMMON) return null;
    if (code === SPACE) {
      afterSpace = length > 0;
      continue;
    }
    if (afterSpace) folded[length++] = SPACE;
    afterSpace = false;
    folded[length++] = code;
  }
  folded.length = length;
  return String.fromCharCode.apply(null, folded);
}

/** A call takes only so many arguments. */
const LONGEST_COMMON = 1_000;

function foldedCode(code: number): number {
  if (code > LAST_PUNCTUATION) return NOT_ONE;
  const known = foldedCodes[code]!;
  if (known !== 0) return known;
  return (foldedCodes[code] = foldedAlone(code));
}

function foldedAlone(code: number): number {
  if (code >= FIRST_MARK && code < FIRST_PUNCTUATION) return NOT_ONE;
  // Between two letters, for a space at the end would go.
  const between = foldAny(`a${String.fromCharCode(code)}a`).slice(1, -1);
  return between.length === 1 ? between.charCodeAt(0) : NOT_ONE;
}
