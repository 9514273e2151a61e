/** With these in front, whatever follows is read as a formula, or loses its first character. */
const FORMULA = /^[=+\-@'＝＋－＠]/u;

/** Words that Excel reads as truth values, in the languages of its users in Europe. */
const BOOLEANS: ReadonlySet<string> = new Set(
  'true false vrai faux wahr falsch verdadero falso vero verdadeiro waar onwaar prawda fałsz'.split(' '),
);

/** Characters that stand in no number, date, time nor amount, whatever the language. */
const NEVER_IN_A_VALUE = /[|;«»–—…?!&<>{}"“”_]/u;

/** No weekday, month or currency has so many letters; no date so many words. */
const LONG_WORD = /\p{L}{11}/u;
const MANY_WORDS = 6;

/**
 * Whether Excel may make of a text that is written something else than that text: a formula, a number, a date, a truth
 * value, an error. In doubt, yes: keeping a text as text harms nothing.
 */
export function looksLikeValue(text: string): boolean {
  const bare = text.replace(/^[\s\p{C}]+|[\s\p{C}]+$/gu, '');
  if (FORMULA.test(bare) || FORMULA.test(text)) return true;
  if (bare.startsWith('#') || BOOLEANS.has(bare.toLowerCase())) return true;
  if (!/\p{N}/u.test(bare)) return false;
  if (NEVER_IN_A_VALUE.test(bare) || LONG_WORD.test(bare)) return false;
  return (bare.match(/\p{L}+/gu) ?? []).length < MANY_WORDS;
}
