import type { Keys } from './screen';

/**
 * Rows ranked by their keys, the first list of keys first; rows of equal keys stay as they stand (R8).
 * One stable counting sort per list, the least important first: time grows with the number of rows.
 *
 * @param rows left unchanged
 */
export function lexicographicOrder(rows: Uint32Array, keys: readonly Keys[]): Uint32Array {
  return keys.reduceRight(countingSort, rows);
}

function countingSort(rows: Uint32Array, { size, values }: Keys): Uint32Array {
  const next = firstPlaces(rows, size, values);
  const sorted = new Uint32Array(rows.length);
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!;
    sorted[next[values[row]!]!++] = row;
  }
  return sorted;
}

/** Where the first row of each key goes. */
function firstPlaces(rows: Uint32Array, size: number, values: Uint16Array): Uint32Array {
  const places = new Uint32Array(size + 1);
  for (let index = 0; index < rows.length; index++) places[values[rows[index]!]! + 1]!++;
  for (let key = 1; key < size; key++) places[key]! += places[key - 1]!;
  return places;
}
