import { fold } from '../core/fold';
import { SHEETS } from './names';
import { cutText } from './cutText';

const LONGEST = 31;

/** What Excel refuses in a sheet's name; a quote only at either end. */
const FORBIDDEN = /[[\]:*?/\\\p{Cc}]+/gu;
const QUOTES_AT_ENDS = /^[' ]+|[' ]+$/g;

/** Names that Excel keeps for itself. */
const RESERVED = ['History', 'Historique'];

/**
 * The name of a commune's sheet, within Excel's rules: at most 31 characters, none forbidden, and neither one of ours
 * nor one of `taken`, compared folded (R2).
 *
 * @param taken sheets of the workbook that must not be refilled
 */
export function communeSheetName(commune: string, taken: readonly string[] = []): string {
  const used = new Set([...Object.values(SHEETS), ...RESERVED, ...taken].map(fold));
  const plain = tidy(commune) || 'Commune';
  for (let copy = 1; ; copy++) {
    const suffix = copy === 1 ? '' : ` (${String(copy)})`;
    const name = tidy(cutText(plain, LONGEST - suffix.length)) + suffix;
    if (!used.has(fold(name))) return name;
  }
}

function tidy(name: string): string {
  return name.replace(FORBIDDEN, ' ').replace(/ {2,}/g, ' ').replace(QUOTES_AT_ENDS, '');
}
