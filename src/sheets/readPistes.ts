import { levelReader } from '../core/readLevel';
import type { Method } from '../core/method';
import type { Scores } from '../core/scores';
import { UNREADABLE } from '../core/scores';
import type { CellValue } from '../workbook/cellValue';
import { cellText, isBlank, shownText } from './cellText';
import { cutText } from './cutText';
import type { Grid } from './grid';
import type { Issue } from './issue';
import type { Pistes } from './pistes';
import { isBadNumber, readNumber } from './readNumber';
import type { ScoringLayout } from './scoringLayout';

/** What stands between the criterion cells in `Calculé sur`. */
export const BASIS_SEPARATOR = '|';

export interface ReadPistes {
  readonly pistes: Pistes;
  readonly scores: Scores;
  /** Issues that one cell shows by itself, by row, then column. */
  readonly issues: readonly Issue[];
}

/** Reads the pistes below the header row. A row whose input cells are all blank, N° apart, is none. */
export function readPistes(grid: Grid, layout: ScoringLayout, method: Method): ReadPistes {
  const rows = pisteRows(grid, layout);
  const texts = (column: number | null): string[] =>
    column === null
      ? new Array<string>(rows.length).fill('')
      : Array.from(rows, (row) => typedText(grid[row]?.[column]));
  const { inputs } = layout;
  const number = numbersOf(grid, rows, inputs.number);
  const parent = parentsOf(grid, rows, inputs.parent);
  const levels = method.criteria.map((criterion, index) =>
    levelsOf(grid, rows, layout.criteria[index] ?? 0, levelReader(criterion)),
  );
  return {
    pistes: {
      count: rows.length,
      row: rows,
      number,
      title: texts(inputs.title),
      objective: texts(inputs.objective),
      breakdown: texts(inputs.breakdown),
      parent,
      communes: texts(inputs.communes),
      basis: Array.from(rows, (row) => basisOf(grid[row] ?? [], layout.criteria)),
    },
    scores: {
      count: rows.length,
      levels,
      sub: Uint8Array.from(parent, (named) => (named === null ? 0 : 1)),
      appearance: number,
    },
    issues: cellIssues(grid, layout, rows, levels),
  };
}

function pisteRows(grid: Grid, layout: ScoringLayout): Uint32Array {
  const { title, objective, breakdown, parent, communes } = layout.inputs;
  const columns = [title, objective, breakdown, parent, communes, ...layout.criteria].filter(
    (column) => column !== null,
  );
  const rows: number[] = [];
  for (let row = layout.headerRow + 1; row < layout.endRow; row++) {
    const cells = grid[row];
    if (cells && columns.some((column) => !isBlank(cells[column]))) rows.push(row);
  }
  return Uint32Array.from(rows);
}

/** A text as people see it. A formula that was never computed has none yet. */
function typedText(value: CellValue | undefined): string {
  const waits = value !== null && typeof value === 'object' && value.kind === 'uncomputed';
  return waits ? '' : shownText(value);
}

/** Without the column the order is that of the rows. */
function numbersOf(grid: Grid, rows: Uint32Array, column: number | null): Float64Array {
  return column === null
    ? Float64Array.from(rows, (_, position) => position + 1)
    : Float64Array.from(rows, (row) => readNumber(grid[row]?.[column] ?? null));
}

function parentsOf(grid: Grid, rows: Uint32Array, column: number | null): (string | number | null)[] {
  if (column === null) return new Array<null>(rows.length).fill(null);
  return Array.from(rows, (row) => {
    const value = grid[row]?.[column] ?? null;
    if (isBlank(value)) return null;
    return typeof value === 'number' ? value : shownText(value);
  });
}

function levelsOf(
  grid: Grid,
  rows: Uint32Array,
  column: number,
  read: (value: CellValue) => number,
): Uint8Array {
  return Uint8Array.from(rows, (row) => read(grid[row]?.[column] ?? null));
}

/** What is longer is no level; twelve of them must fit in one cell. */
const LONGEST_BASIS = 1_000;

function basisOf(cells: readonly CellValue[], columns: readonly number[]): string {
  return columns.map((column) => cutText(cellText(cells[column]), LONGEST_BASIS)).join(BASIS_SEPARATOR);
}

function cellIssues(
  grid: Grid,
  layout: ScoringLayout,
  rows: Uint32Array,
  levels: readonly Uint8Array[],
): Issue[] {
  const issues: Issue[] = [];
  const firstRows = new Map<number, number>();
  rows.forEach((row, piste) => {
    const cells = grid[row] ?? [];
    const { number, title } = layout.inputs;
    if (number !== null) issues.push(...numberIssues(row, number, cells[number] ?? null, firstRows));
    if (typedText(cells[title]).trim() === '')
      issues.push({ code: 'missing-title', row, column: title, content: cells[title] ?? null });
    layout.criteria.forEach((column, criterion) => {
      if (levels[criterion]?.[piste] !== UNREADABLE) return;
      issues.push({ code: 'unknown-level', row, column, content: cells[column] ?? null, criterion });
    });
  });
  return issues;
}

/** The first row with a N° has no issue; each later one has (R9). */
function numberIssues(
  row: number,
  column: number,
  content: CellValue,
  firstRows: Map<number, number>,
): Issue[] {
  if (isBlank(content)) return [{ code: 'missing-number', row, column, content }];
  if (isBadNumber(content)) return [{ code: 'bad-number', row, column, content }];
  const number = readNumber(content);
  const firstRow = firstRows.get(number);
  if (firstRow !== undefined) return [{ code: 'duplicate-number', row, column, content, firstRow }];
  firstRows.set(number, row);
  return [];
}
