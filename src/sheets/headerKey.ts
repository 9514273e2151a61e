import { fold } from '../core/fold';

/**
 * How a header is told from what people add around it, once folded (R2):
 *
 * - H1 `N°` is also written `Nº`, `N˚`, `Nᵒ`, `№`, `No`.
 * - H2 Around a header, quotes, marks (`:` `*` `.` `¹` `•`…), a number before it (`1. `,
 *   `Critère 1 : `) and a bracket after it (`(1 à 4)`, `(obligatoire)`) are decoration.
 * - H3 A bracket is none where it makes another column of it: a year, « ancien », « commentaire »… or a scale that is not
 *   the criterion's own, best first.
 * - H4 A column that bears an accepted header as it is leaves the decorated ones alone: see `readHeaders`.
 * - H5 The least that is taken away decides: « Coût (total) * » is the criterion « Coût (total) » where there is one.
 */
export interface HeaderReading {
  readonly key: string;
  /** What the brackets held that were taken away, folded. */
  readonly brackets: readonly string[];
}

/** H1, on a folded header. */
const NUMBER_SIGN = /^n[. ]?[°º˚o⁰ᵒ]$|^№$/;

/** Folded: `n°`. */
export const NUMBER_KEY = fold('N°');

/** Whether a folded header is a way to write `N°`. */
export function isNumberSign(folded: string): boolean {
  return NUMBER_SIGN.test(folded);
}

const QUOTED = /^["'«“”„‹‘] ?(.+?) ?["'»“”›]$/;
const TRAILING = / ?[:;*.…?!†‡¹²³⁴-⁹]+$/;
const LEADING = /^[*•·–—#>]+ ?/;
const NUMBERED = /^(?:critere ?)?(?:\d{1,2}|[a-h](?= ?[.)]))(?: ?[.):–—]+ ?| )/;
const BRACKET = / ?[([{]([^()[\]{}]*)[)\]}]$/;

/** A header is short: a sentence is not looked into. */
const LONGEST = 160;

/** A folded header as it is, then with one decoration less each time. */
export function* headerReadings(folded: string): Generator<HeaderReading> {
  if (folded.length > LONGEST) return;
  let reading: HeaderReading | null = { key: folded, brackets: [] };
  while (reading !== null && reading.key !== '') {
    yield { ...reading, key: isNumberSign(reading.key) ? NUMBER_KEY : reading.key };
    reading = barer(reading);
  }
}

function barer({ key, brackets }: HeaderReading): HeaderReading | null {
  const bracket = BRACKET.exec(key);
  if (bracket)
    return { key: key.slice(0, bracket.index), brackets: [...brackets, (bracket[1] ?? '').trim()] };
  const quoted = QUOTED.exec(key)?.[1];
  const next =
    quoted ??
    [TRAILING, LEADING, NUMBERED]
      .map((decoration) => key.replace(decoration, '').trim())
      .find((bare) => bare !== key);
  return next === undefined ? null : { key: next, brackets };
}

/** Words that make another column of a header: what it was, what is said of it, what is counted. */
const OTHER_COLUMN =
  /\b(?:anciens?|anciennes?|avant|apres|precedente?s?|old|brouillon|copie|commentaires?|remarques?|observations?|avis|justifications?|explications?|sources?|motifs?|nombre|nb|total|somme|rang|cout|budget|ponderee?s?|poids|coefficient|n ?1|(?:19|20)\d\d)\b/;

/** Words by which a scale says which of its ends is which. */
const SCALE_ENDS =
  /\b(?:faibles?|forte?s?|meilleure?s?|excellente?s?|bonn?e?s?|mauvaise?s?|pires?|de?croissante?s?|maxi?(?:mum)?|mini?(?:mum)?|nulle?s?|elevee?s?|basse?s?|haute?s?)\b/;

/** Brackets that only say how a column is filled in. */
const INSTRUCTION =
  /^(?:\W*|\d|(?:champ |colonne )?(?:obligatoires?|facultatif|facultative|optionnels?|optionnelles?|requise?s?)|a (?:remplir|completer|saisir)|voir\b.*|separee?s par\b.*|liste\b.*|facultatifs?)$/;

/**
 * Whether brackets after a header leave it what it is (H3).
 *
 * @param labels of the criterion, best first; null for another column, where `isTitle` tells that texts are expected
 */
export function areDecoration(
  brackets: readonly string[],
  labels: readonly string[] | null,
  isTitle: boolean,
): boolean {
  return brackets.every((text) => {
    if (INSTRUCTION.test(text)) return true;
    if (OTHER_COLUMN.test(text)) return false;
    return labels === null ? isTitle && !/\d/.test(text) : isOwnScale(text, labels);
  });
}

/** `1 à 4`, `/4`, `1 = Fort`: the criterion's own scale, its first level the best; or no scale at all. */
function isOwnScale(text: string, labels: readonly string[]): boolean {
  const pairs = [...text.matchAll(/(\d+) ?[=:] ?([^\d=:;,/]+)/g)];
  if (pairs.length > 0) return pairs.every(([, level, label]) => isLabel(labels, Number(level), label ?? ''));
  if (SCALE_ENDS.test(text) || /[=<>]/.test(text)) return false;
  const numbers = [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  const [first = 1] = numbers;
  if (numbers.length === 0) return true;
  return first >= 1 && first <= (numbers.at(-1) ?? first) && Math.max(...numbers) === labels.length;
}

function isLabel(labels: readonly string[], level: number, said: string): boolean {
  const label = fold(labels[level - 1] ?? '');
  return label !== '' && said.trim().replace(/ (?:a|et|ou)$/, '') === label;
}
