/** Numbers that nothing is lost by storing as such: no sign, no leading zero, at most 15 digits. */
const PLAIN_INTEGER = /^(?:0|[1-9]\d{0,14})$/;

/** A cell of a column that holds numbers (N°, levels, parents by N°): a plain integer is one, the rest stays as typed. */
export function numberOrText(text: string): string | number | null {
  const bare = text.trim();
  if (bare === '') return null;
  return PLAIN_INTEGER.test(bare) ? Number(bare) : text;
}

/** A cell of text. */
export function textContent(text: string): string | null {
  return text.trim() === '' ? null : text;
}
