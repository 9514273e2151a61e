import type { Cell, Format, Row, Value } from '../../model/book';
import { isErrorText } from '../convert/errorText';
import { moveReferences } from '../../model/references';
import { understand } from '../../model/typed';
import { plainText } from '../convert/escapedText';
import { withoutMarks } from '../convert/futureFunctions';
import type { FileCell, FileSheet } from '../spreadsheetLibrary';
import type { FormatOf } from './formatMemory';
import type { DayOf } from './dates1904';

type Content = FileSheet['rows'][number][number];

/** Cells and formats of a sheet; heights and hidden rows come with the lines of its part. */
export function readRows(sheet: FileSheet, formatOf: FormatOf, dayOf: DayOf): (Row | undefined)[] {
  const rows: (Row | undefined)[] = sheet.rows.map((line) => readValues(line, formatOf));
  const shared = sharedFormulas(sheet);
  for (const [key, detail] of sheet.cells ?? []) {
    const [row, column] = placeOf(key);
    const line = (rows[row] ??= { cells: [], formats: [] });
    const format = withNotes(formatOf(detail.style), detail);
    put(line.cells, column, readCell(detail, formulaAt(detail, row, column, shared), format, dayOf));
    put(line.formats, column, format ?? undefined);
  }
  for (const row of rows) {
    if (row === undefined) continue;
    cutTail(row.cells);
    cutTail(row.formats);
  }
  return rows;
}

function readValues(line: readonly Content[], formatOf: FormatOf): Row | undefined {
  if (line.every((content) => content === null)) return undefined;
  const usual = formatOf(undefined);
  const cells = line.map((content) => plainCell(valueOf(content), usual));
  return { cells, formats: cells.map((cell) => (cell && usual) ?? undefined) };
}

function readCell(
  detail: FileCell,
  formula: string | null,
  format: Format | null,
  dayOf: DayOf,
): Cell | undefined {
  const held = valueOf(detail.value);
  const value = typeof held === 'number' ? dayOf(held, format) : held;
  if (formula !== null) return { value, formula };
  return detail.type === 'error' ? { value } : plainCell(value, format);
}

function plainCell(value: Value, format: Format | null): Cell | undefined {
  if (value === '') return undefined;
  return typeof value === 'string' && isPlainText(value, format) ? { value, text: true } : { value };
}

/** Whether Excel would make something else of the text, were it typed without an apostrophe. */
function isPlainText(text: string, format: Format | null): boolean {
  if (format?.['numberFormat'] === '@' || /^[=+'-]./su.test(text) || isErrorText(text)) return true;
  // Nothing that is understood goes without a digit or is long, but for these words.
  if (!/^(?:[^a-z]*\d.*|true|false|vrai|faux)\s*$/isu.test(text) || text.length > 40) return false;
  return understand(text, 'fr') !== null || understand(text, 'invariant') !== null;
}

/** No number is taken for a date: see `keepNumbersPlain`. */
function valueOf(content: Content): Value {
  return content === null || content instanceof Date ? '' : content;
}

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** The first cell of a shared formula holds its text, the others its number. */
function sharedFormulas(sheet: FileSheet): ReadonlyMap<number, SharedFormula> {
  const shared = new Map<number, SharedFormula>();
  for (const [key, { formula, formulaType, formulaSharedIndex }] of sheet.cells ?? []) {
    if (formulaType !== 'shared' || !formula || formulaSharedIndex === undefined) continue;
    const [row, column] = placeOf(key);
    shared.set(formulaSharedIndex, { formula, row, column });
  }
  return shared;
}

function formulaAt(
  { formula, formulaSharedIndex = -1 }: FileCell,
  row: number,
  column: number,
  shared: ReadonlyMap<number, SharedFormula>,
): string | null {
  if (formula) return `=${withoutMarks(formula)}`;
  const first = shared.get(formulaSharedIndex);
  if (formula === undefined || first === undefined) return null;
  return moveReferences(`=${withoutMarks(first.formula)}`, row - first.row, column - first.column);
}

/** A note and a link are kept with the format of their cell. */
function withNotes(format: Format | null, { comment, hyperlink }: FileCell): Format | null {
  if (comment === undefined && hyperlink === undefined) return format;
  const link = hyperlink?.location === undefined ? hyperlink?.target : `#${hyperlink.location}`;
  return {
    ...format,
    ...(comment !== undefined && { note: plainText(comment.text) }),
    ...(link !== undefined && link !== '' && { link }),
  };
}

/** `3,12`: row and column. */
function placeOf(key: string): readonly [row: number, column: number] {
  const comma = key.indexOf(',');
  return [Number(key.slice(0, comma)), Number(key.slice(comma + 1))];
}

/** Leaves no hole before the item. */
function put<Item>(line: (Item | undefined)[], at: number, item: Item | undefined): void {
  while (line.length < at) line.push(undefined);
  line[at] = item;
}

function cutTail(line: unknown[]): void {
  while (line.length > 0 && line[line.length - 1] === undefined) line.length -= 1;
}
