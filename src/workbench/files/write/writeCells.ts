import type { Cell, Format, SheetState } from '../../model/book';
import { isErrorText } from '../convert/errorText';
import { escapedText } from '../convert/escapedText';
import { withMarks } from '../convert/futureFunctions';
import type { CellToWrite, SheetToWrite } from '../spreadsheetLibrary';
import type { StyleOf } from './writeFormat';

type Cells = Required<Pick<SheetToWrite, 'rows' | 'cells' | 'rowDefs'>>;

/** Values in lines; whatever is more than a value (a format, a formula, a note) cell by cell. */
export function writeCells(sheet: SheetState, styleOf: StyleOf): Cells {
  const written: Cells = { rows: [], cells: new Map(), rowDefs: new Map() };
  for (let row = 0; row < sheet.rows.length; row += 1) {
    const { cells = [], formats = [], height, hidden } = sheet.rows[row] ?? {};
    written.rows.push(cells.map((cell) => plainValue(cell)));
    if (height !== undefined || hidden !== undefined) {
      const def = { ...(height !== undefined && { height }), ...(hidden !== undefined && { hidden: true }) };
      written.rowDefs.set(row, def);
    }
    for (let column = 0; column < Math.max(cells.length, formats.length); column += 1) {
      const detail = detailOf(cells[column], formats[column] ?? undefined, styleOf);
      if (detail !== null) written.cells.set(`${String(row)},${String(column)}`, detail);
    }
  }
  return written;
}

/** Null for what a detail says, and for nothing. */
function plainValue(cell: Cell | undefined): string | number | boolean | null {
  if (!cell || cell.formula !== undefined || cell.value === '' || isTextOfError(cell)) return null;
  return typeof cell.value === 'string' ? escapedText(cell.value) : cell.value;
}

function detailOf(cell: Cell | undefined, format: Format | undefined, styleOf: StyleOf): CellToWrite | null {
  const style = styleOf(format);
  const detail: CellToWrite = {
    ...(style && { style }),
    ...(cell && formulaOf(cell)),
    // hucre writes a plain text that reads like an error as that error, a text of several looks as it is.
    ...(cell && isTextOfError(cell) && { richText: [{ text: String(cell.value) }] }),
    ...notesOf(format),
  };
  return Object.keys(detail).length === 0 ? null : detail;
}

function formulaOf({ formula, value }: Cell): CellToWrite | null {
  if (formula === undefined) return null;
  const result = typeof value === 'string' ? escapedText(value) : value;
  return { formula: withMarks(formula.replace(/^=/, '')), ...(value !== '' && { formulaResult: result }) };
}

function notesOf(format: Format | undefined): CellToWrite {
  const [note, link] = [format?.['note'], format?.['link']];
  return {
    ...(typeof note === 'string' && { comment: { text: escapedText(note) } }),
    ...(typeof link === 'string' && link !== '' && { hyperlink: hyperlinkOf(link) }),
  };
}

function hyperlinkOf(link: string): { target: string; location?: string } {
  return link.startsWith('#') ? { target: '', location: link.slice(1) } : { target: link };
}

function isTextOfError({ value, text }: Cell): boolean {
  return text === true && typeof value === 'string' && isErrorText(value);
}
