/**
 * A text of the workbook in which no line end parts what is read as one: « 4 – Faible », where a number alone would not be
 * read as a level, « rang 6 », « ligne 12 », « 3 pistes ». A line may end after a dash even before a no-break space, hence
 * the word joiner between them.
 */
export function keepTogether(text: string): string {
  return text
    .replace(/(\d) – (?=\S)/g, '$1\u00a0–\u2060\u00a0')
    .replace(/(^|\P{L})(rang|lignes?|niveau) (?=\d)/giu, '$1$2\u00a0')
    .replace(/(\d) (?=\p{Ll})/gu, '$1\u00a0');
}
