import { intersection } from './areas';
import type { Area, BookState, SheetState } from './book';
import { sheetNamed } from './cells';

export type SheetNameProblem = 'empty' | 'long' | 'characters' | 'apostrophe' | 'reserved' | 'taken';

/**
 * Why Excel refuses a sheet name; null when it takes it.
 *
 * @param own id of the sheet that is renamed: its own name is not taken
 */
export function sheetNameProblem(name: string, book: BookState, own?: string): SheetNameProblem | null {
  if (name === '') return 'empty';
  if (name.length > 31) return 'long';
  if (/[:\\/?*[\]]/.test(name)) return 'characters';
  if (name.startsWith("'") || name.endsWith("'")) return 'apostrophe';
  if (['history', 'historique'].includes(name.toLowerCase())) return 'reserved';
  const holder = sheetNamed(book, name);
  return holder !== undefined && holder.id !== own ? 'taken' : null;
}

export type TableProblem =
  'overlaps-table' | 'overlaps-merge' | 'overlaps-filter' | 'name-taken' | 'bad-name';

/**
 * Why Excel refuses a table there, or of that name; null when it takes it.
 *
 * @param own id of the table that is resized or renamed
 */
export function tableProblem(
  book: BookState,
  sheet: SheetState,
  wanted: { readonly name?: string; readonly area?: Area },
  own?: string,
): TableProblem | null {
  const { name, area } = wanted;
  if (area !== undefined) {
    if (sheet.tables.some((table) => table.id !== own && intersection(table.area, area)))
      return 'overlaps-table';
    if (sheet.merges.some((merge) => intersection(merge, area))) return 'overlaps-merge';
    if (sheet.filter !== null && intersection(sheet.filter.area, area)) return 'overlaps-filter';
  }
  if (name === undefined) return null;
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name)) return 'bad-name';
  if (/^[A-Za-z]{1,3}\d+$/.test(name) || /^[rc]$/i.test(name)) return 'bad-name';
  return isTableNameTaken(book, name, own) ? 'name-taken' : null;
}

export function isTableNameTaken(book: BookState, name: string, own?: string): boolean {
  const wanted = name.toLowerCase();
  return (
    book.sheets.some(({ tables }) =>
      tables.some((table) => table.id !== own && table.name.toLowerCase() === wanted),
    ) || book.names.some((known) => known.name.toLowerCase() === wanted)
  );
}
