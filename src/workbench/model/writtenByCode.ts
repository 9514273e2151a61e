import type { Cell, Format, Value } from './book';
import { numberFormatOf } from './displayText';
import { understand } from './typed';

/**
 * What `range.values = …` makes of a value: invariant numbers, booleans and ISO dates in a text are read, a text that
 * begins with `=`, `+` or `-` is a formula, one under `@` or with a leading apostrophe stays a text.
 */
export function writtenByCode(value: Value, format: Format): Cell {
  if (typeof value !== 'string') return { value };
  if (value.startsWith("'")) return { value: value.slice(1), text: true };
  if (numberFormatOf(format) === '@') return { value, text: true };
  const understood = understand(value, 'invariant');
  if (understood !== null) return { value: understood.value };
  return /^[=+-]./su.test(value) ? { value: '', formula: `=${value.replace(/^=/, '')}` } : { value };
}

/** The number format that such a write gives to a cell that had none of its own; else null. */
export function writtenNumberFormat(value: Value, format: Format): string | null {
  if (typeof value !== 'string' || numberFormatOf(format) !== 'General') return null;
  return understand(value, 'invariant')?.numberFormat ?? null;
}
