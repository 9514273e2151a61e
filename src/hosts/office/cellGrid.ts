import type { Area } from '../../workbook/area';
import type { CellValue } from '../../workbook/cellValue';
import { dateShape } from '../../workbook/dateFormat';
import { dateValue } from '../../workbook/serialDate';
import type { DateShape } from '../../workbook/serialDate';
import { mayBeError } from './errorTexts';

/** What must be known beside a value to say what a cell holds. */
export type Detail = 'numberFormat' | 'valueTypes';

/** Cells of a column of which a detail is not known yet. */
export interface OpenColumn {
  readonly detail: Detail;
  readonly column: number;
  /** First row and number of rows that hold them all. */
  readonly row: number;
  readonly rows: number;
}

/** Cells of a sheet as they are read, piece by piece, by row then column from A1. */
export class CellGrid {
  readonly #rows: CellValue[][] = [];
  /** By detail, then column: rows whose cell waits for it. */
  readonly #open = {
    numberFormat: new Map<number, number[]>(),
    valueTypes: new Map<number, number[]>(),
  };
  readonly #plain: ReadonlySet<number>;
  readonly #seen = { numberFormat: new Set<number>(), valueTypes: new Set<number>() };

  /** @param plain columns whose numbers are never days */
  constructor(plain: Iterable<number> = []) {
    this.#plain = new Set(plain);
  }

  /** Values as Excel gives them: an empty text for nothing, a text for an error, a number for a date. */
  add(values: readonly (readonly unknown[])[], row: number, column: number): void {
    while (this.#rows.length < row + values.length) this.#rows.push([]);
    for (const [index, cells] of values.entries()) {
      const at = row + index;
      const target = this.#rows[at] ?? [];
      while (target.length < column) target.push(null);
      for (let offset = 0; offset < cells.length; offset++)
        target[column + offset] = this.#take(cells[offset], at, column + offset);
    }
  }

  /** What of the details is known for these rows of a column. @param textAt of each row, from 0 at `row` */
  settle(detail: Detail, column: number, row: number, textAt: (row: number) => unknown): void {
    const left: number[] = [];
    for (const at of this.#open[detail].get(column) ?? []) {
      const text = textAt(at - row);
      if (typeof text !== 'string') left.push(at);
      else this.#complete(detail, at, column, text);
    }
    if (left.length === 0) this.#open[detail].delete(column);
    else this.#open[detail].set(column, left);
  }

  get open(): readonly OpenColumn[] {
    const columns = (detail: Detail): OpenColumn[] =>
      [...this.#open[detail]].map(([column, rows]) => {
        const first = rows.reduce((least, row) => Math.min(least, row), Infinity);
        const last = rows.reduce((most, row) => Math.max(most, row), first);
        return { detail, column, row: first, rows: last - first + 1 };
      });
    return [...columns('numberFormat'), ...columns('valueTypes')];
  }

  /** Columns where a detail was ever wanted. */
  columnsWanting(detail: Detail): ReadonlySet<number> {
    return this.#seen[detail];
  }

  /** Rows end at their last value, the last empty rows are absent. */
  get values(): readonly (readonly CellValue[])[] {
    const rows = this.#rows.map((row) =>
      (row.at(-1) ?? null) === null ? row.slice(0, row.findLastIndex((value) => value !== null) + 1) : row,
    );
    return rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1);
  }

  /** Cells of an area, as many rows and columns as it has. */
  within({ row, column, rows, columns }: Area): readonly (readonly CellValue[])[] {
    const found: CellValue[][] = [];
    for (let at = row; at < row + rows; at++) {
      const cells = this.#rows[at]?.slice(column, column + columns) ?? [];
      while (cells.length < columns) cells.push(null);
      found.push(cells);
    }
    return found;
  }

  #take(value: unknown, row: number, column: number): CellValue {
    if (typeof value === 'number') {
      if (!this.#plain.has(column)) this.#want('numberFormat', row, column);
    } else if (mayBeError(value)) this.#want('valueTypes', row, column);
    else if (value === '' || value === null || value === undefined) return null;
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? value
      : String(value);
  }

  #want(detail: Detail, row: number, column: number): void {
    const rows = this.#open[detail].get(column);
    if (rows !== undefined) rows.push(row);
    else {
      this.#open[detail].set(column, [row]);
      this.#seen[detail].add(column);
    }
  }

  #complete(detail: Detail, row: number, column: number, text: string): void {
    const cells = this.#rows[row];
    const value = cells?.[column];
    if (cells === undefined) return;
    if (detail === 'valueTypes' && text === 'Error' && typeof value === 'string')
      cells[column] = { kind: 'error', text: value };
    if (detail !== 'numberFormat' || typeof value !== 'number') return;
    // Which day is 0 cannot be asked for; `text` is for messages only.
    const shape = shapeOf(text);
    if (shape !== null) cells[column] = dateValue(value, 1900, shape);
  }
}

const SHAPES = new Map<string, DateShape | null>([['General', null]]);

/** A workbook uses few formats for many cells. */
function shapeOf(format: string): DateShape | null {
  const known = SHAPES.get(format);
  if (known !== undefined) return known;
  const shape = dateShape(format);
  SHAPES.set(format, shape);
  return shape;
}
