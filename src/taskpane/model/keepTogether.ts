/**
 * « 4 – Faible » that no line end parts: a number alone would not be read as a level. A line may end after a dash even
 * before a no-break space, hence the word joiner between them.
 */
export function keepTogether(text: string): string {
  return text.replace(/(\d) – (?=\S)/g, '$1\u00a0–\u2060\u00a0');
}
