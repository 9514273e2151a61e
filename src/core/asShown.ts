/** Excel shows no more significant digits, and keeps no more of what is typed. */
const SIGNIFICANT_DIGITS = 15;

/** A number as Excel shows it (R3): 0.99999999999999989, which a program may have left in a file, counts as 1. */
export function asShown(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(SIGNIFICANT_DIGITS));
}
