/** What a cell stores (ST_CellType): number, shared string, formula text, inline text, boolean, error, ISO date. */
export type CellType = 'n' | 's' | 'str' | 'inlineStr' | 'b' | 'e' | 'd';

/** Told by length and first letter, without decoding: there may be millions. What is none of them is a number. */
export function readCellType(bytes: Uint8Array, start: number, end: number): CellType {
  const length = end - start;
  const first = bytes[start];
  if (length === 9) return 'inlineStr';
  if (length === 3) return 'str';
  if (length !== 1) return 'n';
  if (first === 0x73) return 's';
  if (first === 0x62) return 'b';
  if (first === 0x65) return 'e';
  return first === 0x64 ? 'd' : 'n';
}
