import { columnIndex, columnLetters } from '../a1';
import { SHEET_COLUMNS, SHEET_ROWS } from '../areas';
import type { Area } from '../book';

/** One end of a reference. A line is null where the reference takes whole columns or whole rows. */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** `Feuil1!$A1:B$2`. */
export interface Reference {
  /** Without its quotes; null when the reference names none. */
  readonly sheet: string | null;
  readonly from: Corner;
  /** null for a single cell. */
  readonly to: Corner | null;
}

export function readReference(text: string): Reference {
  const mark = text.lastIndexOf('!');
  const [first = '', last] = text.slice(mark + 1).split(':');
  return {
    sheet: mark < 0 ? null : text.slice(0, mark).replace(/^'|'$/g, '').replaceAll("''", "'"),
    from: readCorner(first),
    to: last === undefined ? null : readCorner(last),
  };
}

function readCorner(text: string): Corner {
  const [, columnMark = '', letters = '', rowMark = '', digits = ''] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  const rowsOnly = letters === '';
  return {
    row: digits === '' ? null : Number(digits) - 1,
    column: rowsOnly ? null : columnIndex(letters),
    rowFixed: (rowsOnly ? columnMark : rowMark) === '$',
    columnFixed: columnMark === '$' && !rowsOnly,
  };
}

export function referenceText({ sheet, from, to }: Reference): string {
  const prefix = sheet === null ? '' : `${quotedSheet(sheet)}!`;
  return prefix + cornerText(from) + (to === null ? '' : `:${cornerText(to)}`);
}

function quotedSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^(?:[A-Za-z]{1,3}\d+|[RrCc])$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

function cornerText({ row, column, rowFixed, columnFixed }: Corner): string {
  const letters = column === null ? '' : (columnFixed ? '$' : '') + columnLetters(column);
  return letters + (row === null ? '' : (rowFixed ? '$' : '') + String(row + 1));
}

/** The area that the reference takes; whole columns and rows run to the limits of a sheet. */
export function referenceArea({ from, to }: Reference): Area {
  const last = to ?? from;
  const [top, bottom] = [from.row ?? 0, last.row ?? SHEET_ROWS - 1];
  const [left, right] = [from.column ?? 0, last.column ?? SHEET_COLUMNS - 1];
  return {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}
