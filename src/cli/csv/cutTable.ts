import type { Method } from '../../core/method';
import { findHeader } from './findHeader';
import type { Header } from './findHeader';
import { findSeparators } from './findSeparators';
import { parseCsv } from './parseCsv';
import type { Csv } from './parseCsv';

/** A text cut into cells, and where its headers are. */
export interface Cut {
  /** Lines count from the top of the file. */
  readonly csv: Csv;
  /** Among the records of `csv`. */
  readonly header: Header;
}

/** From so many known headers on, the separator is the right one beyond doubt. */
const SURE = 2;

/** Cuts a text with the separator that shows the most headers; where none shows any, with the likeliest. */
export function cutTable(text: string, method: Method): Cut {
  const { separators, body, skipped } = findSeparators(text);
  let best: Cut | null = null;
  for (const separator of separators) {
    const csv = countedFrom(parseCsv(body, separator), skipped);
    const cut = { csv, header: findHeader(csv.records, method) };
    if (best === null || knownIn(cut) > knownIn(best)) best = cut;
    if (knownIn(best) >= SURE) break;
  }
  if (best === null) throw new Error('no separator was tried');
  return best;
}

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
