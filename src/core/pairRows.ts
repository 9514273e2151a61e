/** In place of a row that was not there. */
export const NEW_ROW = -1;

/** Which rows of two lists of keys go together (R16). */
export interface Pairs {
  /** For each later row, the earlier one of the same key, or NEW_ROW. */
  readonly earlier: Int32Array;
  /** Earlier rows that no later one goes with, ascending. */
  readonly gone: readonly number[];
}

/** Pairs rows by key; the first of several with one key goes with the first, and so on (R16). */
export function pairRows(before: readonly string[], after: readonly string[]): Pairs {
  if (before === after) return { earlier: Int32Array.from(after.keys()), gone: [] };
  const waiting = new Map<string, number[]>();
  for (let row = before.length - 1; row >= 0; row--) {
    const rows = waiting.get(before[row]!);
    if (rows) rows.push(row);
    else waiting.set(before[row]!, [row]);
  }
  const earlier = Int32Array.from(after, (key) => waiting.get(key)?.pop() ?? NEW_ROW);
  return { earlier, gone: [...waiting.values()].flat().sort((a, b) => a - b) };
}
