/** Pixels of the widest digit of Calibri 11, the usual font: widths are counted in such digits. */
const DIGIT = 7;
/** Points of a pixel, at the 96 dots per inch that a file reckons with. */
const PIXEL = 0.75;

/**
 * Points of a column whose width a file gives in characters: ECMA-376 part 1, 18.3.1.13, rounded to the pixel as Excel
 * does (`26.7109375` is 187 pixels, 140.25 points). A width that Excel would not have written is kept exactly.
 */
export function pointsOfWidth(characters: number): number {
  const pixels = Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
  return widthOfPixels(pixels) === characters ? pixels * PIXEL : rounded(characters * DIGIT * PIXEL, 10);
}

/** The inverse: `pointsOfWidth(widthOfPoints(points))` is `points`. */
export function widthOfPoints(points: number): number {
  const pixels = points / PIXEL;
  return Number.isInteger(pixels) ? widthOfPixels(pixels) : rounded(pixels / DIGIT, 12);
}

function widthOfPixels(pixels: number): number {
  return Math.trunc((pixels / DIGIT) * 256) / 256;
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
