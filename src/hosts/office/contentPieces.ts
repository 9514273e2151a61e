import type { Area } from '../../workbook/area';
import type { CellContent } from '../../workbook/cellValue';
import type { Block } from '../../workbook/sheetPlan';
import { rowBytes } from './byteLength';
import { looksLikeValue } from './looksLikeValue';

/** What Excel is given for a cell. Never null: that would leave what stands there. */
export type OfficeValue = string | number | boolean;

/** Rows of a block that go in one request. */
export interface ContentPiece {
  readonly area: Area;
  readonly contents: readonly (readonly CellContent[])[];
  readonly values: OfficeValue[][];
  readonly bytes: number;
}

/** The rows of a block, cut so that none of the pieces is of more bytes, unless a single row is. Made one by one. */
export function* contentPieces({ area, values }: Block, most: number): Generator<ContentPiece> {
  let from = 0;
  let bytes = 0;
  let given: OfficeValue[][] = [];
  const piece = (): ContentPiece => ({
    area: { ...area, row: area.row + from, rows: given.length },
    contents: values.slice(from, from + given.length),
    values: given,
    bytes,
  });
  for (const [at, contents] of values.entries()) {
    const row = contents.map(officeValue);
    const size = rowBytes(row);
    if (bytes + size > most && given.length > 0) {
      yield piece();
      [from, bytes, given] = [at, 0, []];
    }
    given.push(row);
    bytes += size;
  }
  if (given.length > 0) yield piece();
}

/** As `values` takes it: a text that begins with `=` is a formula there, whatever the language of the user. */
function officeValue(content: CellContent): OfficeValue {
  if (content === null) return '';
  if (typeof content === 'object') return `=${content.formula}`;
  // A first apostrophe is not part of the text: it only says that a text follows.
  return typeof content === 'string' && content.startsWith("'") ? `'${content}` : content;
}

/** Number format under which a content stays what it is; null: whichever stands. */
export type NeededFormat = '@' | 'General' | null;

/**
 * Texts that Excel would take for something else need `@`. One that begins with an apostrophe is protected by another
 * apostrophe, which counts only where the format is no text.
 */
export function neededFormat(content: CellContent): NeededFormat {
  if (typeof content !== 'string' || content === '') return null;
  if (content.startsWith("'")) return 'General';
  return looksLikeValue(content) ? '@' : null;
}

/** Rows of one column, one below the other, that need the same format. */
export interface FormatRun {
  readonly area: Area;
  readonly format: '@' | 'General';
}

/**
 * Formats that must stand before the values are written. Plain texts between two protected ones are taken along: they
 * stay text either way.
 *
 * @param formatOf for a content at a row and column of the sheet
 */
export function formatRuns(
  { area, contents }: ContentPiece,
  formatOf: (content: CellContent, row: number, column: number) => NeededFormat,
): readonly FormatRun[] {
  const columns = Array.from({ length: area.columns }, (_, column) => column);
  return columns.flatMap((column) =>
    runsInColumn(contents, column, (content, at) =>
      formatOf(content, area.row + at, area.column + column),
    ).map(({ format, from, to }) => ({
      area: { row: area.row + from, rows: to - from, column: area.column + column, columns: 1 },
      format,
    })),
  );
}

interface Run {
  readonly format: '@' | 'General';
  readonly from: number;
  to: number;
}

function runsInColumn(
  contents: ContentPiece['contents'],
  column: number,
  formatOf: (content: CellContent, at: number) => NeededFormat,
): readonly Run[] {
  const runs: Run[] = [];
  let isOpen = false;
  for (let at = 0; at < contents.length; at++) {
    const content = contents[at]?.[column] ?? null;
    const format = formatOf(content, at);
    const last = runs.at(-1);
    if (format === null) {
      const isPlain = typeof content === 'string' && content !== '';
      isOpen = isOpen && isPlain && last?.format === '@';
    } else if (isOpen && last?.format === format) last.to = at + 1;
    else {
      runs.push({ format, from: at, to: at + 1 });
      isOpen = true;
    }
  }
  return runs;
}
