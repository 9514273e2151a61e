import type { Operation } from './operation';

const LOOKS: ReadonlySet<Operation['kind']> = new Set([
  'format',
  'formats',
  'rowHeights',
  'columnWidths',
  'hide',
  'conditionalFormats',
  'validation',
  'setting',
]);

/** Whether formulas may give something else after it. */
export function canChangeValues({ kind }: Operation): boolean {
  return !LOOKS.has(kind);
}
