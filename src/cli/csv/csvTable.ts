import type { CsvRecord } from './parseCsv';

/** A table of text, and what stands above it. */
export interface CsvTable {
  /** What stands above the row of headers (a title, blank lines), each as long as it is. */
  readonly preamble: readonly CsvRecord[];
  /** Line of the file where the headers begin, from 1. */
  readonly headerLine: number;
  /** As typed, spaces around trimmed; empty where a column that holds something has none. */
  readonly headers: readonly string[];
  /** As many cells as there are headers, in each; blank lines in the middle included. */
  readonly records: readonly CsvRecord[];
}

export function isBlank({ cells }: CsvRecord): boolean {
  return cells.every((cell) => cell.trim() === '');
}
