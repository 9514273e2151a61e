import { contains } from '../../../model/areas';
import type { BookState, SheetState } from '../../../model/book';
import { cellAt, formatAt, sheetNamed } from '../../../model/cells';
import { displayText } from '../../../model/displayText';
import { readReference, referenceArea } from '../../../model/formula/reference';

/** What Excel offers and says at a cell that has a data validation. */
export interface ValidationAt {
  /** null where there is no list. */
  readonly choices: readonly string[] | null;
  /** What is said while the cell is selected. */
  readonly prompt: { readonly title: string; readonly message: string } | null;
}

/** The validation of a cell; null where it has none. */
export function validationAt(
  book: BookState,
  sheet: SheetState,
  row: number,
  column: number,
): ValidationAt | null {
  const found = sheet.validations.find(({ areas }) => areas.some((area) => contains(area, row, column)));
  if (found === undefined) return null;
  return { choices: choicesOf(book, sheet, found.rule), prompt: promptOf(found.prompt) };
}

function choicesOf(book: BookState, sheet: SheetState, rule: unknown): readonly string[] | null {
  if (!isRecord(rule) || !isRecord(rule['list']) || rule['list']['inCellDropDown'] === false) return null;
  const { source } = rule['list'];
  if (typeof source !== 'string') return null;
  return source.startsWith('=') ? textsOf(book, sheet, source.slice(1)) : listed(source);
}

function listed(source: string): readonly string[] {
  return source.split(',').map((text) => text.trim());
}

function textsOf(book: BookState, home: SheetState, address: string): readonly string[] | null {
  const reference = readReference(address);
  const sheet = reference.sheet === null ? home : sheetNamed(book, reference.sheet);
  if (sheet === undefined || reference.from.row === null) return null;
  const { row, column, rows, columns } = referenceArea(reference);
  const texts: string[] = [];
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++)
      texts.push(displayText(cellAt(sheet, r, c), formatAt(sheet, r, c)));
  }
  return texts.filter((text) => text !== '');
}

function promptOf(prompt: unknown): ValidationAt['prompt'] {
  if (!isRecord(prompt) || prompt['showPrompt'] === false) return null;
  const [title, message] = [prompt['title'], prompt['message']].map((text) =>
    typeof text === 'string' ? text : '',
  );
  return title === '' && message === '' ? null : { title: title ?? '', message: message ?? '' };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
