import type { Area, BookState, SheetState, ValidationState, Value } from './book';
import { cellAt, formatAt, sheetNamed } from './cells';
import { displayText } from './displayText';
import type { Place } from './evaluateFormula';
import { canCompute, evaluateFormula } from './evaluateFormula';
import { readReference, referenceArea } from './formula/reference';
import { tokensOf } from './formula/tokens';
import { understand } from './typed';

/**
 * Whether a value is one that a validation asks for. Where that cannot be told here, it is.
 *
 * @param at of one of its cells
 */
export function isAsked(value: Value, { areas, rule }: ValidationState, book: BookState, at: Place): boolean {
  const [[kind, asked] = ['', null]] = Object.entries(isRecord(rule) ? rule : {});
  if (!isRecord(asked)) return true;
  const compute = (formula: string): Value | null => resultOf(formula, value, areas, book, at);
  switch (kind) {
    case 'list':
      return isListed(value, String(asked['source']), book, at.sheet);
    case 'custom': {
      const result = compute(String(asked['formula']));
      return result !== false && result !== 0;
    }
    case 'textLength':
      return isWithin(String(value).length, asked, compute);
    case 'wholeNumber':
      return Number.isInteger(value) && isWithin(value, asked, compute);
    default:
      return typeof value === 'number' && isWithin(value, asked, compute);
  }
}

function isListed(value: Value, source: string, book: BookState, home: SheetState): boolean {
  const texts = source.startsWith('=') ? textsOf(source.slice(1), book, home) : source.split(',');
  if (texts === null) return true;
  const wanted = ['fr', 'invariant'] as const;
  const given = wanted.map((locale) => folded(displayText({ value }, {}, locale)));
  return texts.some((text) => given.includes(folded(text)));
}

function folded(text: string): string {
  return text.trim().toLowerCase();
}

/** Of the cells of a reference, or of a name for one; null for another formula. */
function textsOf(source: string, book: BookState, home: SheetState): readonly string[] | null {
  const named = book.names.find(({ name }) => name.toLowerCase() === source.toLowerCase());
  if (named !== undefined) return textsOf(named.formula.slice(1), { ...book, names: [] }, home);
  const [only, ...more] = tokensOf(source);
  if (only?.kind !== 'reference' || more.length > 0) return null;
  const reference = readReference(source);
  const sheet = reference.sheet === null ? home : sheetNamed(book, reference.sheet);
  return sheet === undefined ? null : shownIn(sheet, referenceArea(reference));
}

/** Numbers as they are, and as they are shown. */
function shownIn(sheet: SheetState, area: Area): readonly string[] {
  const texts: string[] = [];
  for (let row = area.row; row < Math.min(area.row + area.rows, sheet.rows.length); row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = cellAt(sheet, row, column);
      if (cell === undefined) continue;
      texts.push(displayText(cell, {}), displayText(cell, formatAt(sheet, row, column)));
    }
  }
  return texts;
}

/** What a formula of the rule gives once the value stands there; null where it cannot be computed. */
function resultOf(
  formula: string,
  value: Value,
  [first]: readonly Area[],
  book: BookState,
  at: Place,
): Value | null {
  if (first === undefined || !canCompute(formula)) return null;
  const offset = { rows: at.row - first.row, columns: at.column - first.column };
  const read = (sheet: SheetState, row: number, column: number): Value | null =>
    sheet.id === at.sheet.id && row === at.row && column === at.column
      ? value
      : (cellAt(sheet, row, column)?.value ?? null);
  return evaluateFormula(formula, book, at, read, offset);
}

type Asked = Readonly<Record<string, unknown>>;

function isWithin(value: Value, asked: Asked, compute: (formula: string) => Value | null): boolean {
  const [first, second] = [asked['formula1'], asked['formula2']].map((given) => boundOf(given, compute));
  if (typeof value !== 'number' || first === undefined) return true;
  switch (asked['operator']) {
    case 'Between':
      return value >= first && value <= (second ?? Infinity);
    case 'NotBetween':
      return value < first || value > (second ?? Infinity);
    case 'EqualTo':
      return value === first;
    case 'NotEqualTo':
      return value !== first;
    case 'GreaterThan':
      return value > first;
    case 'LessThan':
      return value < first;
    case 'GreaterThanOrEqualTo':
      return value >= first;
    case 'LessThanOrEqualTo':
      return value <= first;
    default:
      return true;
  }
}

/** A number, a day in a text, or what a formula gives. */
function boundOf(given: unknown, compute: (formula: string) => Value | null): number | undefined {
  const bound =
    typeof given !== 'string'
      ? given
      : given.startsWith('=')
        ? compute(given)
        : understand(given, 'invariant')?.value;
  return typeof bound === 'number' ? bound : undefined;
}

function isRecord(value: unknown): value is Asked {
  return typeof value === 'object' && value !== null;
}
