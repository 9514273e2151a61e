import type { ScoringLayout } from '../../sheets/scoringLayout';
import { sameArea } from '../../workbook/areas';
import type { CellValue } from '../../workbook/cellValue';
import type { SheetSnapshot, Snapshot, TableSnapshot } from '../../workbook/snapshot';

type Rows = readonly (readonly CellValue[])[];

/**
 * The workbook as it was read whole, with these columns of the scoring sheet as they were read since.
 *
 * @param columns those that were read since, ascending
 * @returns null where rows, headers, tables or sheets are not where they were: texts would come on other rows
 */
export function overlay(
  before: Snapshot,
  seen: Snapshot,
  layout: ScoringLayout,
  columns: readonly number[],
): Snapshot | null {
  const old = before.sheets.find(({ name }) => name === layout.sheet);
  const now = seen.sheets.find(({ name }) => name === layout.sheet);
  if (!old?.values || !now?.values || !sameTables(old.tables, now.tables)) return null;
  if (!sameNames(before, seen) || !rowsStand(old.values, now.values, layout, columns)) return null;
  const values = overlaid(old.values, now.values, columns);
  const sheets = seen.sheets.map((sheet) => {
    if (sheet === now) return { ...sheet, values };
    const earlier = before.sheets.find(({ name }) => name === sheet.name);
    return sheet.values === null && earlier ? { ...sheet, values: earlier.values } : sheet;
  });
  return { ...seen, sheets };
}

function sameNames(a: Snapshot, b: Snapshot): boolean {
  return (
    a.sheets.length === b.sheets.length && a.sheets.every((sheet, at) => sheet.name === b.sheets[at]?.name)
  );
}

function sameTables(a: SheetSnapshot['tables'], b: SheetSnapshot['tables']): boolean {
  const same = (one: TableSnapshot, other: TableSnapshot | undefined): boolean =>
    other !== undefined &&
    one.name === other.name &&
    sameArea(one.area, other.area) &&
    one.headerRow === other.headerRow &&
    one.totalsRow === other.totalsRow;
  return a.length === b.length && a.every((table, at) => same(table, b[at]));
}

/** Headers are the same, and each row bears the N° that it bore (the title, where there is no N°). */
function rowsStand(old: Rows, now: Rows, layout: ScoringLayout, columns: readonly number[]): boolean {
  const headers = [old[layout.headerRow], now[layout.headerRow]];
  if (!columns.every((column) => (headers[0]?.[column] ?? null) === (headers[1]?.[column] ?? null)))
    return false;
  const identity = layout.inputs.number ?? layout.inputs.title;
  const rows = Math.max(old.length, now.length);
  for (let row = 0; row < rows; row++) {
    if (!sameValue(old[row]?.[identity] ?? null, now[row]?.[identity] ?? null)) return false;
  }
  return true;
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (a === b) return true;
  return typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b);
}

function overlaid(old: Rows, now: Rows, columns: readonly number[]): Rows {
  const rows = Math.max(old.length, now.length);
  const width = (columns.at(-1) ?? -1) + 1;
  const values: CellValue[][] = new Array<CellValue[]>(rows);
  for (let row = 0; row < rows; row++) {
    const cells = old[row]?.slice() ?? [];
    while (cells.length < width) cells.push(null);
    const fresh = now[row];
    for (const column of columns) cells[column] = fresh?.[column] ?? null;
    values[row] = cells;
  }
  return values;
}
