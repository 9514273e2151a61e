import { closingQuote } from './closingQuote';

/** One line of a table of text; a line break inside quotes does not end it. */
export interface CsvRecord {
  /** Line of the file where it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export type Csv =
  | { readonly ok: true; readonly records: readonly CsvRecord[] }
  /** A quote opened on this line (from 1) is never closed; `records`: those before. */
  | { readonly ok: false; readonly line: number; readonly records: readonly CsvRecord[] };

/**
 * Cuts a table of text as RFC 4180 says: quotes around a cell that holds the separator, a line break or a quote
 * (doubled). A quote inside a cell that does not begin with one is a quote. Line breaks inside cells become `\n`.
 * Blank lines count as records of one empty cell; the break that ends the file begins no record.
 */
export function parseCsv(text: string, separator: string): Csv {
  const records: CsvRecord[] = [];
  let line = 1;
  let position = 0;
  let cells: string[] = [];
  let begins = line;
  while (position < text.length) {
    let quoted = '';
    if (text[position] === '"') {
      const close = closingQuote(text, position);
      if (close < 0) return { ok: false, line, records };
      const inside = text.slice(position + 1, close);
      line += countBreaks(inside);
      quoted = unquoted(inside);
      position = close + 1;
    }
    // What stands between a closing quote and the separator is kept as it is: nothing is lost.
    const plain = untilEnd(text, position, separator);
    position += plain.length;
    cells.push(quoted + plain);
    if (text[position] === separator) {
      position += 1;
      if (position < text.length) continue;
      cells.push('');
    }
    records.push({ line: begins, cells });
    cells = [];
    position += text.startsWith('\r\n', position) ? 2 : 1;
    line += 1;
    begins = line;
  }
  return { ok: true, records };
}

function unquoted(text: string): string {
  return text.replaceAll('""', '"').replace(/\r\n?/g, '\n');
}

/** Lines that end in a text. */
export function countBreaks(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

function untilEnd(text: string, from: number, separator: string): string {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return text.slice(from, end);
}
