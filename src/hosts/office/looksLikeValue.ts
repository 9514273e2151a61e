/** With these in front, whatever follows is read as a formula, or loses its first character. */
const FORMULA = /^[=+\-@'＝＋－＠]/u;

/** Words that Excel reads as truth values, in the languages of its users in Europe. */
const BOOLEANS: ReadonlySet<string> = new Set(
  'true false vrai faux wahr falsch verdadero falso vero verdadeiro waar onwaar prawda fałsz'.split(' '),
);

/** Characters that stand in no number, date, time nor amount, whatever the language. */
const NEVER_IN_A_VALUE = /[|;«»–—…?!&<>{}"“”_]/u;

/** No weekday, month or currency has so many letters; no date so many words. */
const LONG_WORD = 11;
const MANY_WORDS = 6;

/**
 * Whether Excel may make of a text that is written something else than that text: a formula, a number, a date, a truth
 * value, an error. In doubt, yes: keeping a text as text harms nothing.
 */
export function looksLikeValue(text: string): boolean {
  const bare = trimmed(text);
  if (FORMULA.test(bare) || FORMULA.test(text)) return true;
  if (bare.startsWith('#') || BOOLEANS.has(bare.toLowerCase())) return true;
  let hasNumber = false;
  let words = 0;
  let letters = 0;
  for (let at = 0; at < bare.length; at++) {
    const code = bare.codePointAt(at) ?? 0;
    if (code > LAST_UNIT) at++;
    const kind = kindOf(code);
    letters = kind === LETTER ? letters + 1 : 0;
    if (kind === NEVER || letters === LONG_WORD) return false;
    if (letters === 1) words++;
    if (kind === NUMBER) hasNumber = true;
  }
  return hasNumber && words < MANY_WORDS;
}

/** Without what is not seen at either end. */
function trimmed(text: string): string {
  const [first, last] = [text.charCodeAt(0), text.charCodeAt(text.length - 1)];
  const isBare = kindOf(first) !== UNSEEN && kindOf(last) !== UNSEEN;
  return isBare ? text : text.replace(/^[\s\p{C}]+|[\s\p{C}]+$/gu, '');
}

// Kinds of characters; 0 in the table: not looked at yet.
const OTHER = 1;
const LETTER = 2;
const NUMBER = 3;
const NEVER = 4;
/** Half a character that takes two units is of this kind too. */
const UNSEEN = 5;

const LAST_UNIT = 0xffff;

/** Each character is asked about once: thousands of texts are written together, of few characters. */
const KINDS = new Uint8Array(LAST_UNIT + 1);

function kindOf(code: number): number {
  if (Number.isNaN(code)) return OTHER;
  const known = KINDS[code] ?? 0;
  if (known !== 0) return known;
  const kind = lookAt(String.fromCodePoint(code));
  if (code <= LAST_UNIT) KINDS[code] = kind;
  return kind;
}

function lookAt(character: string): number {
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return NUMBER;
  if (NEVER_IN_A_VALUE.test(character)) return NEVER;
  return /[\s\p{C}]/u.test(character) ? UNSEEN : OTHER;
}
