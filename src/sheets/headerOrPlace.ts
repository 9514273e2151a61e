import { columnLetters } from '../workbook/a1';

/** A column's header; where it has none, words that say which column it is, from 0. Never empty. */
export function headerOrPlace(headers: readonly string[], column: number): string {
  return headers[column] || `Sans en-tête (colonne ${columnLetters(column)})`;
}
