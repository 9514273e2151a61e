const BYTES = 8;
const VALUES = 256;
const ONE = new Uint8Array(new Float64Array([1]).buffer);
/** Where the bytes of a double stand, the least significant first: 1 has none but its highest ones. */
const OFFSETS = ONE[BYTES - 1] !== 0 ? [0, 1, 2, 3, 4, 5, 6, 7] : [7, 6, 5, 4, 3, 2, 1, 0];

/**
 * Rows in order of appearance (R9): ascending numbers, equal ones as the rows stand, Infinity last. Rows that already
 * stand so come back as they are.
 *
 * A stable radix sort on the bytes of the numbers: positive IEEE doubles order like their bit patterns, Infinity
 * included. A byte that all numbers share costs no pass: numbers below a million take four.
 *
 * @param rows left unchanged
 * @param numbers of every row, at least 1
 * @throws RangeError when the number of one of the rows is below 1 or not a number
 */
export function appearanceOrder(rows: Uint32Array, numbers: Float64Array): Uint32Array {
  if (isAscending(rows, numbers)) return rows;
  const own = new Float64Array(rows.length);
  for (let position = 0; position < rows.length; position++) own[position] = numbers[rows[position]!]!;
  const positions = ascendingPositions(own);
  const sorted = new Uint32Array(rows.length);
  for (let place = 0; place < sorted.length; place++) sorted[place] = rows[positions[place]!]!;
  return sorted;
}

function isAscending(rows: Uint32Array, numbers: Float64Array): boolean {
  let ascending = true;
  let previous = 1;
  for (let position = 0; position < rows.length; position++) {
    const number = numbers[rows[position]!]!;
    if (!(number >= 1)) throw new RangeError(`Row ${String(rows[position])} has number ${String(number)}`);
    if (number < previous) ascending = false;
    previous = number;
  }
  return ascending;
}

function ascendingPositions(numbers: Float64Array): Uint32Array {
  const bytes = new Uint8Array(numbers.buffer);
  let positions = new Uint32Array(numbers.length);
  for (let position = 0; position < positions.length; position++) positions[position] = position;
  let sorted = new Uint32Array(numbers.length);
  for (const offset of OFFSETS) {
    const counts = byteCounts(bytes, offset);
    if (counts.includes(positions.length)) continue;
    distribute(positions, sorted, bytes.subarray(offset), startsOf(counts));
    [positions, sorted] = [sorted, positions];
  }
  return positions;
}

/** How many numbers have each value of the byte at this offset. */
function byteCounts(bytes: Uint8Array, offset: number): Uint32Array {
  const counts = new Uint32Array(VALUES);
  const width = BYTES;
  for (let at = offset; at < bytes.length; at += width) counts[bytes[at]!]!++;
  return counts;
}

function startsOf(counts: Uint32Array): Uint32Array {
  let start = 0;
  return counts.map((count) => (start += count) - count);
}

/** @param bytes from the byte in question of the first number */
function distribute(from: Uint32Array, to: Uint32Array, bytes: Uint8Array, starts: Uint32Array): void {
  const width = BYTES;
  for (let index = 0; index < from.length; index++) {
    const position = from[index]!;
    to[starts[bytes[position * width]!]!++] = position;
  }
}
