import type { Area } from './area';

const A = 'A'.charCodeAt(0);

/** Letters of a column counted from 0: 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(A + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** Name of a cell whose row and column count from 0: (0, 0) → `A1`. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `B2:D9`, or `B2` for a single cell. */
export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  const last = cellName(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** `$B$2:$D$9`, or `$B$2` for a single cell. */
export function absoluteAreaName(area: Area): string {
  return areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** Names that Excel writes without quotes: letters, digits, `_` and `.`, not starting with a digit or a dot. */
const PLAIN_SHEET = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** Names that would read as a cell (`AB12`), as R1C1 (`R`, `C`, `R1C1`) or as a boolean: Excel quotes them. */
const LOOKS_LIKE_A_CELL = /^(?:[A-Z]{1,3}\d+|R\d*(?:C\d*)?|C\d*|TRUE|FALSE)$/i;

/** The sheet's name as Excel writes it in a reference: `Évaluation`, `'Ma feuille'`, `'L''année'`. */
export function quoteSheet(name: string): string {
  const plain = PLAIN_SHEET.test(name) && !LOOKS_LIKE_A_CELL.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** A cell with its sheet, as Excel quotes it: `'Ma feuille'!B3`. */
export function sheetCellName(sheet: string, row: number, column: number): string {
  return `${quoteSheet(sheet)}!${cellName(row, column)}`;
}
