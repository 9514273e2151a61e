import type { Method } from '../../core/method';
import type { Excess, Limits } from '../../workbook/excess';
import { countCells } from './countCells';
import type { CellCounts } from './countCells';
import { findHeader } from './findHeader';
import type { Header } from './findHeader';
import { findSeparators } from './findSeparators';
import { countBreaks, parseCsv } from './parseCsv';
import type { Csv } from './parseCsv';

/** A text cut into cells, and where its headers are. */
export interface Cut {
  /** Lines count from the top of the file. */
  readonly csv: Csv;
  /** Among the records of `csv`. */
  readonly header: Header;
}

/** On this line of the file is a cell that is longer than any of Excel. */
export interface TooLong {
  readonly tooLongOn: number;
}

/** From so many known headers on, the separator is the right one beyond doubt. */
const SURE = 2;

/**
 * Cuts a text with the separator that shows the most headers; where none shows any, with the likeliest. What is too
 * large is not cut, nor with a separator that leaves more in one cell than Excel holds.
 */
export function cutTable(text: string, method: Method, limits: Limits): Cut | Excess | TooLong {
  const { separators, body, skipped } = findSeparators(text);
  let best: Cut | null = null;
  let tooLong: TooLong | null = null;
  for (const separator of separators) {
    const counts = countCells(body, separator);
    const excess = excessOf(counts, limits);
    if (excess !== null) return best ?? excess;
    if (counts.tooLong !== null) {
      tooLong ??= { tooLongOn: 1 + skipped + countBreaks(body.slice(0, counts.tooLong)) };
      continue;
    }
    const csv = countedFrom(parseCsv(body, separator), skipped);
    const cut = { csv, header: findHeader(csv.records, method) };
    if (best === null || knownIn(cut) > knownIn(best)) best = cut;
    if (knownIn(best) >= SURE) break;
  }
  const cut = best ?? tooLong;
  if (cut === null) throw new Error('no separator was tried');
  return cut;
}

function excessOf(counts: CellCounts, limits: Limits): Excess | null {
  const what = COUNTED.find((quantity) => counts[quantity] > limits[quantity]);
  return what === undefined ? null : { what, found: counts[what], limit: limits[what] };
}

const COUNTED = ['cells', 'rows', 'extent'] as const;

function knownIn({ header }: Cut): number {
  switch (header.kind) {
    case 'found':
      return header.known;
    case 'several':
      return SURE;
    case 'none':
      return 0;
  }
}

function countedFrom(csv: Csv, skipped: number): Csv {
  const records = csv.records.map(({ line, cells }) => ({ line: line + skipped, cells }));
  return csv.ok ? { ok: true, records } : { ok: false, line: csv.line + skipped, records };
}
