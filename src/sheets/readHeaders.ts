import { fold } from '../core/fold';
import type { CellValue } from '../workbook/cellValue';
import type { HeaderSource } from './columnHeaders';
import { knownHeaders } from './columnHeaders';
import { headersOf } from './grid';
import { NUMBER_KEY, areDecoration, headerReadings, isNumberSign } from './headerKey';
import { OUR_HEADERS } from './names';

/** A column that is looked for in a row of headers. */
export interface WantedColumn {
  /** Folded, in the order in which they are accepted. */
  readonly accepted: readonly string[];
  /** Of a criterion, best first; null for another column. */
  readonly labels: readonly string[] | null;
  readonly isTitle: boolean;
}

/** Which columns of a row bear which header: folded header → columns of the sheet, in order. */
export type Headers = ReadonlyMap<string, readonly number[]>;

/** The headers of a scoring table. */
export function readHeaders(
  cells: readonly CellValue[],
  source: HeaderSource,
  from = 0,
  to = cells.length,
): Headers {
  return readWantedHeaders(cells, wantedColumns(source), OURS, from, to);
}

/**
 * A row of headers. One that is written with decoration (see `headerKey.ts`) stands under the header that it is, unless the
 * row has that column without any; two that may be the same one stand under it both.
 *
 * @param others folded headers that are known too, and never taken for another one
 */
export function readWantedHeaders(
  cells: readonly CellValue[],
  wanted: readonly WantedColumn[],
  others: readonly string[] = [],
  from = 0,
  to = cells.length,
): Headers {
  const headers = headersOf(cells, from, to);
  const known = new Set([...wanted.flatMap(({ accepted }) => accepted), ...others]);
  if (known.has(NUMBER_KEY)) takeNumberSigns(headers, known);
  const missing = wanted.filter(({ accepted }) => accepted.every((key) => !headers.has(key)));
  if (missing.length === 0) return headers;
  const near = nearHeaders(headers, known, missing);
  for (const { accepted } of missing) {
    const key = accepted.find((one) => near.has(one));
    const found = key === undefined ? undefined : near.get(key);
    if (key === undefined || found === undefined) continue;
    const columns = found.flatMap((header) => headers.get(header) ?? []);
    for (const header of found) headers.delete(header);
    headers.set(
      key,
      columns.sort((a, b) => a - b),
    );
  }
  return headers;
}

/** A column that is neither a criterion nor the title, by the headers that are accepted for it. */
export function wantedColumn(...accepted: readonly string[]): WantedColumn {
  return { accepted: accepted.map(fold), labels: null, isTitle: false };
}

const OURS = Object.values(OUR_HEADERS).map(fold);

function wantedColumns(source: HeaderSource): readonly WantedColumn[] {
  const { inputs, criteria } = knownHeaders(source);
  return [
    ...Object.entries(inputs).map(([name, accepted]) => ({
      accepted,
      labels: null,
      isTitle: name === 'title',
    })),
    ...criteria.map((header, index) => ({
      accepted: [header],
      labels: source.method.criteria[index]?.labels ?? [],
      isTitle: false,
    })),
  ];
}

/** `Nº` and the like are as good as `N°`, where that one does not stand (H1). */
function takeNumberSigns(headers: Map<string, number[]>, known: ReadonlySet<string>): void {
  if (headers.has(NUMBER_KEY)) return;
  const signs = [...headers.keys()].filter((header) => isNumberSign(header) && !known.has(header));
  if (signs.length === 0) return;
  const columns = signs.flatMap((header) => headers.get(header) ?? []).sort((a, b) => a - b);
  for (const header of signs) headers.delete(header);
  headers.set(NUMBER_KEY, columns);
}

/** Decorated headers of the row, by the missing header that each of them is. */
function nearHeaders(
  headers: Headers,
  known: ReadonlySet<string>,
  missing: readonly WantedColumn[],
): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, string[]>();
  for (const header of headers.keys()) {
    if (known.has(header)) continue;
    const key = keyOf(header, known, missing);
    if (key !== null) near.set(key, [...(near.get(key) ?? []), header]);
  }
  return near;
}

/** The first known header under the decoration decides, whether it is missing or not (H5). */
function keyOf(header: string, known: ReadonlySet<string>, missing: readonly WantedColumn[]): string | null {
  for (const { key, brackets } of headerReadings(header)) {
    if (!known.has(key)) continue;
    const column = missing.find(({ accepted }) => accepted.includes(key));
    return column && areDecoration(brackets, column.labels, column.isTitle) ? key : null;
  }
  return null;
}
