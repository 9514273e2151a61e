import { cellText } from '../../sheets/cellText';
import { cellAt, foldedAt, gridOf } from '../../sheets/grid';
import type { HeaderSuggestion } from '../../sheets/headerSuggestions';
import { headerSuggestions } from '../../sheets/headerSuggestions';
import type { InputColumn } from '../../sheets/names';
import { INPUT_HEADERS, SHEETS } from '../../sheets/names';
import { readHeaders } from '../../sheets/readHeaders';
import { readMethod } from '../../sheets/readMethod';
import { sheetNamed } from '../../sheets/sheetNamed';
import type { Trouble } from '../../sheets/trouble';
import type { Snapshot } from '../../workbook/snapshot';

/** A header as written, with its column of the sheet, from 0. */
export interface WrittenHeader {
  readonly column: number;
  readonly header: string;
}

/** A column that the table must or may have, with what was found for it. */
export type ExpectedColumn =
  | ({ readonly kind: 'found'; readonly expected: string } & WrittenHeader)
  /** Which of them counts would be a guess. */
  | { readonly kind: 'repeated'; readonly expected: string; readonly columns: readonly number[] }
  | {
      readonly kind: 'missing';
      readonly expected: string;
      readonly suggestions: readonly HeaderSuggestion[];
      /** The likeliest one, unless it is that of another column too: which one is meant would be a guess. */
      readonly proposed: WrittenHeader | null;
      /** Every header of the row that means nothing to us, the likeliest first. */
      readonly choices: readonly WrittenHeader[];
    };

export interface ColumnMapping {
  readonly sheet: string;
  readonly row: number;
  /** The title, then the criteria in the order of the method, then what else was found. */
  readonly expected: readonly ExpectedColumn[];
  /** Columns that may be added, and that are not there. */
  readonly optional: readonly string[];
  /** Headers that look like nothing that is expected: left alone. */
  readonly unknown: readonly WrittenHeader[];
}

const OPTIONAL = ['number', 'objective', 'breakdown', 'parent', 'communes'] as const satisfies InputColumn[];

/** The columns that are expected in the row of headers; null where the trouble is not about them. */
export function columnMapping(trouble: Trouble, snapshot: Snapshot | null): ColumnMapping | null {
  const isAboutHeaders =
    trouble.kind === 'missing-criteria' ||
    trouble.kind === 'missing-title-column' ||
    trouble.kind === 'duplicate-header';
  if (!isAboutHeaders || snapshot === null) return null;
  const sheet = sheetNamed(snapshot, trouble.sheet);
  const method = readMethod(sheetNamed(snapshot, SHEETS.method));
  if (!sheet || !method.ok) return null;

  const grid = gridOf(sheet);
  const headers = readHeaders(grid[trouble.row] ?? [], method.value);
  const written = (column: number): WrittenHeader => ({
    column,
    header: cellText(cellAt(grid, trouble.row, column)).trim(),
  });
  const suggested = trouble.kind === 'duplicate-header' ? [] : headerSuggestions(trouble, sheet);
  const firsts = suggested.flatMap(({ suggestions }) => suggestions[0]?.column ?? []);
  const left = leftAlone(trouble.kind === 'duplicate-header' ? [] : trouble.headers, headers).map(written);
  const look = (expected: string, accepted: readonly string[]): ExpectedColumn => {
    const columns = accepted.map((one) => headers.get(folded(one))).find((found) => found !== undefined);
    const [column] = columns ?? [];
    if (columns && columns.length > 1) return { kind: 'repeated', expected, columns };
    if (column !== undefined) return { kind: 'found', expected, ...written(column) };
    const { suggestions = [] } = suggested.find((one) => accepted.includes(one.expected)) ?? {};
    const [first] = suggestions;
    const isShared = firsts.filter((one) => one === first?.column).length > 1;
    const likely = new Set(suggestions.map((one) => one.column));
    return {
      kind: 'missing',
      expected,
      suggestions,
      proposed: first && !isShared ? first : null,
      choices: [...suggestions, ...left.filter((one) => !likely.has(one.column))],
    };
  };
  const optional = OPTIONAL.map((column) => look(shortest(INPUT_HEADERS[column]), INPUT_HEADERS[column]));
  const required = [
    look(INPUT_HEADERS.title[1], INPUT_HEADERS.title),
    ...method.value.method.criteria.map(({ name }) => look(name, [name])),
  ];
  const alike = new Set(suggested.flatMap(({ suggestions }) => suggestions.map(({ column }) => column)));
  return {
    sheet: trouble.sheet,
    row: trouble.row,
    expected: [...required, ...optional.filter(({ kind }) => kind !== 'missing')],
    optional: optional.flatMap((column) => (column.kind === 'missing' ? [column.expected] : [])),
    unknown: left.filter(({ column }) => !alike.has(column)),
  };
}

/** Columns of the headers that mean nothing to us. */
function leftAlone(
  unknown: readonly string[],
  headers: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  return unknown.flatMap((header) => headers.get(folded(header))?.[0] ?? []);
}

/** As the headers of a sheet are compared. */
function folded(header: string): string {
  return foldedAt([[header]], 0, 0);
}

/** Of several headers, the one that is said: N°, Objectif, Communes. */
function shortest(headers: readonly string[]): string {
  return headers.reduce((best, one) => (one.length < best.length ? one : best));
}
