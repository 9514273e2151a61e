import { MAX_COLUMNS, MAX_ROWS } from './area';
import type { Area } from './area';
import { areaName } from './a1';

const CORNER = /^\$?([A-Z]{0,3})\$?(\d{0,7})$/i;

/**
 * Area of a reference such as `B2`, `$B$2:D9`, `B:D` or `2:9`, without sheet name; undefined where it is none.
 */
export function readArea(reference: string): Area | undefined {
  const [first = '', last = first] = reference.split(':');
  const from = CORNER.exec(first);
  const to = CORNER.exec(last);
  if (from === null || to === null || first === '') return undefined;
  const columns = span(columnOf(from[1] ?? ''), columnOf(to[1] ?? ''), MAX_COLUMNS);
  const rows = span(rowOf(from[2] ?? ''), rowOf(to[2] ?? ''), MAX_ROWS);
  const whole = from[1] === '' || from[2] === '';
  if (columns === undefined || rows === undefined || (whole && !reference.includes(':'))) return undefined;
  return { row: rows.first, rows: rows.count, column: columns.first, columns: columns.count };
}

/** Areas of a list separated by spaces (`sqref`); what cannot be read is left out. */
export function readAreas(references: string): readonly Area[] {
  return references
    .split(/\s+/)
    .map(readArea)
    .filter((area) => area !== undefined);
}

/** The list that `readAreas` reads. */
export function areaNames(areas: readonly Area[]): string {
  return areas.map(areaName).join(' ');
}

export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** What is left of an area without another: at most four areas (above, left, right, below), none when it is covered. */
export function subtract(area: Area, other: Area): readonly Area[] {
  const common = intersection(area, other);
  if (common === undefined) return [area];
  const { row, rows, column, columns } = common;
  const below = row + rows;
  const right = column + columns;
  return [
    { row: area.row, rows: row - area.row, column: area.column, columns: area.columns },
    { row, rows, column: area.column, columns: column - area.column },
    { row, rows, column: right, columns: area.column + area.columns - right },
    { row: below, rows: area.row + area.rows - below, column: area.column, columns: area.columns },
  ].filter((left) => left.rows > 0 && left.columns > 0);
}

/** Whether the areas together hold every cell of `area`. */
export function isCovered(area: Area, areas: readonly Area[]): boolean {
  let left: readonly Area[] = [area];
  for (const cover of areas) left = left.flatMap((part) => subtract(part, cover));
  return left.length === 0;
}

/** The smallest area that holds both. */
export function union(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** Whether a cell, given from 0, lies in an area. */
export function holds(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** Whether an area lies within the limits of a sheet. */
export function isOnSheet({ row, column, rows, columns }: Area): boolean {
  const numbers = [row, column, rows, columns];
  if (!numbers.every(Number.isInteger)) return false;
  return (
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= MAX_ROWS &&
    column + columns <= MAX_COLUMNS
  );
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

interface Span {
  readonly first: number;
  readonly count: number;
}

/** From a first to a last index in any order; both missing: all of them. */
function span(first: number | undefined, last: number | undefined, all: number): Span | undefined {
  if (first === undefined || last === undefined) {
    return first === last ? { first: 0, count: all } : undefined;
  }
  const low = Math.min(first, last);
  const high = Math.max(first, last);
  return low >= 0 && high < all ? { first: low, count: high - low + 1 } : undefined;
}

function columnOf(letters: string): number | undefined {
  if (letters === '') return undefined;
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function rowOf(digits: string): number | undefined {
  return digits === '' ? undefined : Number(digits) - 1;
}
