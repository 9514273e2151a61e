import { asShown } from '../core/asShown';
import type { Method } from '../core/method';
import { levelReader } from '../core/readLevel';
import type { Stages } from '../core/runStages';
import { STAGE_ROWS } from '../core/runStages';
import type { Scores } from '../core/scores';
import type { CellValue } from '../workbook/cellValue';
import { cellIssues } from './cellIssues';
import { cellText, isBlank, shownText } from './cellText';
import { cutText } from './cutText';
import type { Grid } from './grid';
import { ignoring } from './ignoredRows';
import type { Issue } from './issue';
import { markedLevel, markedText } from './marks';
import type { MethodRecord } from './methodRecord';
import type { Pistes } from './pistes';
import { readNumber } from './readNumber';
import type { ScoringLayout } from './scoringLayout';
import { levelColumns } from './scoringLayout';

/** What stands between the criterion cells in `Calculé sur`. */
export const BASIS_SEPARATOR = '|';

export interface ReadPistes {
  readonly pistes: Pistes;
  readonly scores: Scores;
  /** Issues that one cell shows by itself, and numbers that stand twice, in any order. */
  readonly issues: readonly Issue[];
}

/**
 * Reads the pistes below the header row, in short stages. A row whose input cells are all blank, N° apart, is
 * none, nor is one whose title `Méthode` says to ignore.
 */
export function* readPistes(
  grid: Grid,
  layout: ScoringLayout,
  { method, ignored }: Pick<MethodRecord, 'method' | 'ignored'>,
): Stages<ReadPistes> {
  const rows = pisteRows(grid, layout, ignored);
  yield;
  const { inputs } = layout;
  const number = numbersOf(grid, rows, inputs.number);
  const title = textsOf(grid, rows, inputs.title);
  yield;
  const objective = textsOf(grid, rows, inputs.objective);
  const breakdown = textsOf(grid, rows, inputs.breakdown);
  yield;
  const parent = parentsOf(grid, rows, inputs.parent);
  const communes = textsOf(grid, rows, inputs.communes);
  yield;
  const levels = yield* levelsOf(grid, rows, layout, method);
  const basis = yield* basesOf(grid, rows, layout, method);
  const pistes = {
    count: rows.length,
    row: rows,
    number,
    title,
    objective,
    breakdown,
    parent,
    communes,
    basis,
  };
  const sub = Uint8Array.from(parent, (named) => (named === null ? 0 : 1));
  const scores = { count: rows.length, levels, sub, appearance: number };
  yield;
  return { pistes, scores, issues: cellIssues(grid, layout, pistes, levels) };
}

function pisteRows(grid: Grid, layout: ScoringLayout, ignored: readonly string[]): Uint32Array {
  const { title, objective, breakdown, parent, communes } = layout.inputs;
  const columns = [title, objective, breakdown, parent, communes, ...levelColumns(layout)].filter(
    (column) => column !== null,
  );
  const isLeftOut = ignoring(ignored, columns);
  const rows: number[] = [];
  for (let row = layout.headerRow + 1; row < layout.endRow; row++) {
    const cells = grid[row];
    if (cells && columns.some((column) => !isBlank(cells[column])) && !isLeftOut(cells)) rows.push(row);
  }
  return Uint32Array.from(rows);
}

/** Texts as people see them. A formula that was never computed has none yet. */
function textsOf(grid: Grid, rows: Uint32Array, column: number | null): string[] {
  if (column === null) return new Array<string>(rows.length).fill('');
  return cellsOf(grid, rows, column, (value) => {
    if (typeof value === 'string') return value;
    const waits = value !== null && typeof value === 'object' && value.kind === 'uncomputed';
    return waits ? '' : shownText(value);
  });
}

/** Without the column the order is that of the rows. */
function numbersOf(grid: Grid, rows: Uint32Array, column: number | null): Float64Array {
  return column === null
    ? new Float64Array(rows.length).map((_, position) => position + 1)
    : Float64Array.from(cellsOf(grid, rows, column, readNumber));
}

function parentsOf(grid: Grid, rows: Uint32Array, column: number | null): (string | number | null)[] {
  if (column === null) return new Array<null>(rows.length).fill(null);
  return cellsOf(grid, rows, column, (value) => {
    if (isBlank(value)) return null;
    return typeof value === 'number' ? asShown(value) : shownText(value);
  });
}

function* levelsOf(
  grid: Grid,
  rows: Uint32Array,
  layout: ScoringLayout,
  method: Method,
): Stages<Uint8Array[]> {
  const levels: Uint8Array[] = [];
  for (const [index, criterion] of method.criteria.entries()) {
    const marks = layout.marks[index] ?? null;
    const column = layout.criteria[index] ?? 0;
    levels.push(
      marks === null
        ? Uint8Array.from(cellsOf(grid, rows, column, levelReader(criterion)))
        : Uint8Array.from(rows, (row) => markedLevel(grid[row] ?? [], marks)),
    );
    yield;
  }
  return levels;
}

/** What is read in one column, row by row. */
function cellsOf<T>(grid: Grid, rows: Uint32Array, column: number, read: (value: CellValue) => T): T[] {
  const found: T[] = [];
  for (let piste = 0; piste < rows.length; piste++) {
    found.push(read(grid[rows[piste] ?? 0]?.[column] ?? null));
  }
  return found;
}

/** What is longer is no level; twelve of them must fit in one cell. */
const LONGEST_BASIS = 1_000;

function* basesOf(grid: Grid, rows: Uint32Array, layout: ScoringLayout, method: Method): Stages<string[]> {
  const bases: string[] = [];
  for (let piste = 0; piste < rows.length; piste++) {
    bases.push(basisOf(grid[rows[piste] ?? 0] ?? [], layout, method));
    if (piste % STAGE_ROWS === STAGE_ROWS - 1) yield;
  }
  return bases;
}

function basisOf(cells: readonly CellValue[], { criteria, marks }: ScoringLayout, method: Method): string {
  let basis = '';
  for (let index = 0; index < criteria.length; index++) {
    const marked = marks[index] ?? null;
    const text =
      marked === null
        ? cellText(cells[criteria[index] ?? 0])
        : markedText(cells, marked, method.criteria[index]);
    if (index > 0) basis += BASIS_SEPARATOR;
    basis += text.length > LONGEST_BASIS ? cutText(text, LONGEST_BASIS) : text;
  }
  return basis;
}
