import type { SpecialValue } from '../../workbook/cellValue';

/** What stands for a stored number that is none, or is infinite: what Excel shows of such a computation. */
export const NO_NUMBER: SpecialValue = { kind: 'error', text: '#NUM!' };

/** XML Schema's double, infinities and NaN apart: `1`, `-0.5`, `1E-3`. NaN for anything else. */
export function parseDouble(text: string): number {
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : NaN;
}
