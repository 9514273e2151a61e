/** Where the formula of other cells stands, for one that has none of its own: the row and column of its first cell. */
export interface Elsewhere {
  readonly row: number;
  readonly column: number;
}

const FIRST_CLASSED = 0x20;
const ELSEWHERE: readonly number[] = [0x01, 0x02];
const PARENTHESES = 0x15;
const TEXT = 0x17;
const ATTRIBUTE = 0x19;
const ATTRIBUTES = { choose: 0x04, sum: 0x10 } as const;
const FUNCTION = 0x21;
const FUNCTION_OF_MANY = 0x22;

/** Bytes after each token (MS-XLS, 2.5.198), those of texts and attributes apart. */
const SIZES: ReadonlyMap<number, number> = new Map([
  ...Array.from({ length: 0x14 }, (_, index): [number, number] => [index + 3, 0]),
  [0x01, 4],
  [0x02, 4],
  [0x1c, 1],
  [0x1d, 1],
  [0x1e, 2],
  [0x1f, 8],
  [0x20, 7],
  [FUNCTION, 2],
  [FUNCTION_OF_MANY, 3],
  [0x23, 4],
  [0x24, 4],
  [0x25, 8],
  [0x26, 6],
  [0x27, 6],
  [0x28, 6],
  [0x29, 2],
  [0x2a, 4],
  [0x2b, 8],
  [0x2c, 4],
  [0x2d, 8],
  [0x39, 6],
  [0x3a, 6],
  [0x3b, 10],
  [0x3c, 6],
  [0x3d, 10],
]);

/** Arithmetic, comparisons, signs, percentage, whole and other numbers: whatever they work on, no text comes of them. */
const NUMERIC: ReadonlySet<number> = new Set([
  ...[0x03, 0x04, 0x05, 0x06, 0x07, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e],
  ...[0x12, 0x13, 0x14, 0x1d, 0x1e, 0x1f],
]);

/**
 * Functions of which no text comes, by their number: COUNT, SUM, AVERAGE, MIN, MAX, ROW, COLUMN, ABS, INT, ROUND, LEN,
 * VALUE, AND, OR, NOT, MOD, MATCH, DATE, NOW, COUNTA, PRODUCT, ROUNDUP, ROUNDDOWN, RANK, TODAY, SUMPRODUCT, SUBTOTAL,
 * SUMIF, COUNTIF, COUNTBLANK.
 */
const NUMERIC_FUNCTIONS: ReadonlySet<number> = new Set([
  ...[0, 4, 5, 6, 7, 8, 9, 24, 25, 27, 32, 33, 36, 37, 38, 39, 64, 65, 74, 169, 183, 212, 213, 216, 221, 228],
  ...[344, 345, 346, 347],
]);

/**
 * Whether the result of a formula is a number or a boolean for sure, from its last token: the operands come first.
 *
 * @param tokens those of the formula, without their length
 * @returns where the tokens are, when the formula is that of other cells
 */
export function givesNumber(tokens: DataView): boolean | Elsewhere {
  let numeric = false;
  for (let at = 0; at < tokens.byteLength;) {
    const kind = baseOf(tokens.getUint8(at));
    const size = sizeOf(tokens, at, kind);
    if (size === null || at + 1 + size > tokens.byteLength) return false;
    if (ELSEWHERE.includes(kind))
      return { row: tokens.getUint16(at + 1, true), column: tokens.getUint16(at + 3, true) };
    if (kind === ATTRIBUTE) numeric = (tokens.getUint8(at + 1) & ATTRIBUTES.sum) !== 0 || numeric;
    else if (kind !== PARENTHESES) numeric = isNumeric(tokens, at, kind);
    at += 1 + size;
  }
  return numeric;
}

/** Operands come in three classes: the token says the same of each. */
function baseOf(token: number): number {
  return token < FIRST_CLASSED ? token : (token & 0x1f) | FIRST_CLASSED;
}

function isNumeric(tokens: DataView, at: number, kind: number): boolean {
  if (kind === FUNCTION) return NUMERIC_FUNCTIONS.has(tokens.getUint16(at + 1, true));
  if (kind === FUNCTION_OF_MANY) return NUMERIC_FUNCTIONS.has(tokens.getUint16(at + 2, true));
  return NUMERIC.has(kind);
}

function sizeOf(tokens: DataView, at: number, kind: number): number | null {
  if (kind !== TEXT && kind !== ATTRIBUTE) return SIZES.get(kind) ?? null;
  if (at + 4 > tokens.byteLength) return kind === TEXT ? 2 : null;
  if (kind === TEXT) return 2 + tokens.getUint8(at + 1) * ((tokens.getUint8(at + 2) & 1) + 1);
  const choices = (tokens.getUint8(at + 1) & ATTRIBUTES.choose) !== 0;
  return 3 + (choices ? 2 * (tokens.getUint16(at + 2, true) + 1) : 0);
}
