import type { Shift } from './areas';
import { SHEET_COLUMNS, SHEET_ROWS, shiftSpan } from './areas';
import type { Corner, Reference } from './formula/reference';
import { readReference, referenceText } from './formula/reference';
import { tokensOf } from './formula/tokens';

const LOST = '#REF!';

/** Rewrites each plain reference of a formula; null makes it `#REF!`. Texts in quotes are left alone. */
export function mapReferences(formula: string, map: (reference: Reference) => Reference | null): string {
  let changed = false;
  const texts = tokensOf(formula).map(({ kind, text }) => {
    if (kind !== 'reference') return text;
    const before = readReference(text);
    const after = map(before);
    if (after === before) return text;
    changed = true;
    return after === null ? LOST : referenceText(after);
  });
  return changed ? texts.join('') : formula;
}

/**
 * The formula after rows or columns came or went.
 *
 * @param isShifted whether a reference that names this sheet (null: none) points at the sheet that changed
 */
export function shiftReferences(
  formula: string,
  shift: Shift,
  isShifted: (sheet: string | null) => boolean,
): string {
  return mapReferences(formula, (reference) =>
    isShifted(reference.sheet) ? shiftReference(reference, shift) : reference,
  );
}

function shiftReference(reference: Reference, shift: Shift): Reference | null {
  const [first, last] = [lineOf(reference.from, shift), lineOf(reference.to ?? reference.from, shift)];
  if (first === null || last === null) return reference;
  const [start, end] = [Math.min(first, last), Math.max(first, last)];
  const span = shiftSpan({ start, length: end - start + 1 }, shift, limitOf(shift.axis));
  if (span === null) return null;
  if (span.start === start && span.length === end - start + 1) return reference;
  return {
    ...reference,
    from: withLine(reference.from, shift, span.start),
    to: reference.to === null ? null : withLine(reference.to, shift, span.start + span.length - 1),
  };
}

function limitOf(axis: Shift['axis']): number {
  return axis === 'rows' ? SHEET_ROWS : SHEET_COLUMNS;
}

function lineOf(corner: Corner, { axis }: Shift): number | null {
  return axis === 'rows' ? corner.row : corner.column;
}

function withLine(corner: Corner, { axis }: Shift, line: number): Corner {
  return axis === 'rows' ? { ...corner, row: line } : { ...corner, column: line };
}

/** The formula of a cell copied elsewhere: what `$` does not hold moves along, off the sheet is `#REF!`. */
export function moveReferences(formula: string, down: number, right: number): string {
  return mapReferences(formula, (reference) => {
    const from = moveCorner(reference.from, down, right);
    const to = reference.to === null ? null : moveCorner(reference.to, down, right);
    if (from === null || (to === null && reference.to !== null)) return null;
    return { ...reference, from, to };
  });
}

function moveCorner(corner: Corner, down: number, right: number): Corner | null {
  const row = corner.row === null || corner.rowFixed ? corner.row : corner.row + down;
  const column = corner.column === null || corner.columnFixed ? corner.column : corner.column + right;
  const isOff =
    (row ?? 0) < 0 || (row ?? 0) >= SHEET_ROWS || (column ?? 0) < 0 || (column ?? 0) >= SHEET_COLUMNS;
  return isOff ? null : { ...corner, row, column };
}

/** @param after null: the sheet is deleted */
export function renameReferences(formula: string, before: string, after: string | null): string {
  const wanted = before.toLowerCase();
  return mapReferences(formula, (reference) => {
    if (reference.sheet?.toLowerCase() !== wanted) return reference;
    return after === null ? null : { ...reference, sheet: after };
  });
}
