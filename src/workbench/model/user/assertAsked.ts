import { contains } from '../areas';
import type { BookState, ValidationState } from '../book';
import { findSheet } from '../cells';
import { isAsked } from '../isAsked';
import type { Operation } from '../operation';
import { UserRefusal } from './refusal';

/**
 * Only what people type is checked, and what a formula will give is not: nor what is pasted, drawn or written by code.
 *
 * @throws UserRefusal with the words of the validation, where it has any
 */
export function assertAsked(book: BookState, operations: readonly Operation[]): void {
  for (const operation of operations) {
    if (operation.kind !== 'cells') continue;
    const sheet = findSheet(book, operation.sheet);
    if (sheet === undefined || sheet.validations.length === 0) continue;
    operation.cells.forEach((line, down) =>
      line.forEach((cell, right) => {
        if (cell === null || cell.value === '' || cell.formula !== undefined) return;
        const [row, column] = [operation.row + down, operation.column + right];
        const own = sheet.validations.find(({ areas }) => areas.some((area) => contains(area, row, column)));
        const words = own && stopWords(own);
        if (own === undefined || words === null || words === undefined) return;
        if (!isAsked(cell.value, own, book, { sheet, row, column }))
          throw new UserRefusal('not-asked', words);
      }),
    );
  }
}

/** Null where anything else may be typed, perhaps after a question. */
function stopWords({ errorAlert }: ValidationState): string | null {
  if (typeof errorAlert !== 'object' || errorAlert === null) return null;
  const { showAlert, style, message }: { showAlert?: unknown; style?: unknown; message?: unknown } =
    errorAlert;
  if (showAlert === false || (style ?? 'Stop') !== 'Stop') return null;
  return typeof message === 'string' ? message : '';
}
