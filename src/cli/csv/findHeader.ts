import type { Method } from '../../core/method';
import { findScoringTable } from '../../sheets/findScoringTable';
import { headersOf } from '../../sheets/grid';
import { readHeaders } from '../../sheets/readHeaders';
import { INPUT_HEADERS, SHEETS } from '../../sheets/names';
import { csvColumns } from './csvColumns';
import type { CsvRecord } from './parseCsv';

/** Which record holds the headers, counted from 0. */
export type Header =
  | {
      readonly kind: 'found';
      readonly row: number;
      /** How many headers of the row are known to us, at least 1. */
      readonly known: number;
    }
  /** Each of these rows has all the headers: which one counts would be a guess. */
  | { readonly kind: 'several'; readonly rows: readonly number[] }
  /** No row has a title header. */
  | { readonly kind: 'none' };

/** How far down an incomplete row of headers is looked for: a heap of data is no header. */
const LAST_LIKELY_ROW = 50;

/**
 * Finds the row of headers of a table of text as in a scoring sheet: it need not be the first. Where no row holds a title
 * header and every criterion, the one with a title header and the most that we know.
 */
export function findHeader(records: readonly CsvRecord[], method: Method): Header {
  const values = records.map(({ cells }) => cells);
  const sheet = { name: SHEETS.scoring, hidden: false, tables: [], values };
  const place = findScoringTable({ sheets: [sheet] }, { method, columns: [], sheet: '', source: 'default' });
  if (!place.ok && place.trouble.kind === 'several-scoring-tables')
    return { kind: 'several', rows: place.trouble.places.map(({ row }) => row) };
  const isTitled = (cells: readonly string[]): boolean => csvColumns(cells, method).inputs.title !== null;
  const likely = place.ok && isTitled(values[place.value.headerRow] ?? []) ? place.value.headerRow : null;
  const row = likely ?? values.slice(0, LAST_LIKELY_ROW).findIndex(isTitled);
  return row < 0 ? { kind: 'none' } : { kind: 'found', row, known: countKnown(values[row] ?? [], method) };
}

function countKnown(cells: readonly string[], method: Method): number {
  const names = method.criteria.map(({ name }) => name);
  const known = headersOf([...Object.values(INPUT_HEADERS).flat(), ...names]);
  return [...readHeaders(cells, { method, columns: [], source: 'default' }).keys()].filter((header) =>
    known.has(header),
  ).length;
}
