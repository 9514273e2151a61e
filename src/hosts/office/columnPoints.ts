/** Pixels of a digit of the default font (Calibri 11), and of the margins of a cell. */
const DIGIT = 7;
const PADDING = 5;

/** What Excel shows as a width in characters, as Office.js wants it: in points, at 96 pixels an inch. */
export function columnPoints(characters: number): number {
  const pixels = Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT) + PADDING;
  return pixels * 0.75;
}
