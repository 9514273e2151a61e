import type { Value } from '../book';

/** A value while a formula is computed; null: an empty cell, which is 0 or '' as needed. */
export type Operand = Value | null;
/** A rectangle of cells. */
export type Grid = readonly (readonly Operand[])[];
export type Result = Operand | Grid;

export function isGrid(result: Result): result is Grid {
  return Array.isArray(result);
}

export function isError(value: Operand): boolean {
  return (
    typeof value === 'string' && /^#(?:N\/A|DIV\/0!|REF!|NAME\?|VALUE!|NUM!|NULL!|SPILL!|BUSY!)$/.test(value)
  );
}

/** @returns an error's text when it is no number */
export function toNumber(value: Operand): number | string {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isError(value)) return value;
  const trimmed = value.trim();
  return trimmed !== '' && Number.isFinite(Number(trimmed)) ? Number(trimmed) : '#VALUE!';
}

export function toText(value: Operand): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}

/** @returns an error's text when it is neither true nor false */
export function toBoolean(value: Operand): boolean | string {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null) return false;
  if (isError(value)) return value;
  const upper = value.toUpperCase();
  return upper === 'TRUE' || (upper === 'FALSE' ? false : '#VALUE!');
}

const ALPHABET = new Intl.Collator('fr');

/**
 * As Excel orders: numbers before texts before booleans; texts without regard to case, as a dictionary does (é before v).
 */
export function compareOperands(left: Operand, right: Operand): number {
  const [a, b] = [blankAs(left, right), blankAs(right, left)];
  const order = kindRank(a) - kindRank(b);
  if (order !== 0) return order;
  if (typeof a === 'string' && typeof b === 'string') {
    const [x, y] = [a.toLowerCase(), b.toLowerCase()];
    if (x === y) return 0;
    return ALPHABET.compare(x, y) || (x < y ? -1 : 1);
  }
  return Number(a) - Number(b);
}

function blankAs(value: Operand, other: Operand): Value {
  if (value !== null) return value;
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function kindRank(value: Value): number {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
}
