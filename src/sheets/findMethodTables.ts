import type { CellValue } from '../workbook/cellValue';
import { fold } from '../core/fold';
import type { Grid } from './grid';
import type { MethodProblem } from './methodProblem';
import { readWantedHeaders, wantedColumn } from './readHeaders';

/** Headers of the three tables of `Méthode`. */
export const METHOD_HEADERS = {
  criterion: 'Critère',
  definition: 'Définition',
  level: 'Niveau',
  label: 'Libellé',
  retained: 'Valeur retenue',
  retainedShort: 'Retenu',
  spellings: 'Autres graphies',
  configuration: 'Configuration exclue',
  setting: 'Réglage',
  value: 'Valeur',
} as const;

const { retained, retainedShort, ...SINGLE_HEADERS } = METHOD_HEADERS;
const WANTED = [
  ...Object.values(SINGLE_HEADERS).map((header) => wantedColumn(header)),
  wantedColumn(retained, retainedShort),
];

/** Where a table stands: its header row, the headers from its first column on, and one past the last row it may have. */
export interface TablePlace {
  readonly headerRow: number;
  readonly firstColumn: number;
  /** Folded header → columns of the sheet. */
  readonly headers: ReadonlyMap<string, readonly number[]>;
  readonly endRow: number;
}

export interface MethodTables {
  readonly criteria: TablePlace;
  readonly configurations: TablePlace | null;
  readonly settings: TablePlace | null;
}

/** Where and what is wrong. */
export interface MethodFault {
  readonly row: number;
  readonly column: number;
  readonly problem: MethodProblem;
}

interface Start {
  readonly kind: keyof MethodTables;
  readonly row: number;
  readonly column: number;
}

/** Finds the tables by their first header; each runs down to the header of the next. */
export function findMethodTables(grid: Grid): MethodTables | MethodFault {
  const starts = grid.flatMap((cells, row) => startsOf(cells, row));
  const repeated = starts.find((start) =>
    starts.some(
      (other) =>
        other !== start && other.kind === start.kind && starts.indexOf(other) < starts.indexOf(start),
    ),
  );
  if (repeated)
    return {
      row: repeated.row,
      column: repeated.column,
      problem: { kind: 'several-tables', header: FIRST_HEADERS[repeated.kind] },
    };
  const place = (kind: keyof MethodTables): TablePlace | null => {
    const start = starts.find((candidate) => candidate.kind === kind);
    return start ? placeOf(grid, start, starts) : null;
  };
  const criteria = place('criteria');
  if (!criteria) return { row: 0, column: 0, problem: { kind: 'no-criteria-table' } };
  return { criteria, configurations: place('configurations'), settings: place('settings') };
}

const FIRST_HEADERS: Readonly<Record<keyof MethodTables, string>> = {
  criteria: METHOD_HEADERS.criterion,
  configurations: METHOD_HEADERS.configuration,
  settings: METHOD_HEADERS.setting,
};

function startsOf(cells: readonly CellValue[], row: number): Start[] {
  const headers = readWantedHeaders(cells, WANTED);
  const starts: Start[] = [];
  for (const kind of ['criteria', 'configurations', 'settings'] as const) {
    const column = headers.get(fold(FIRST_HEADERS[kind]))?.[0];
    if (column !== undefined && confirms(kind, headers)) starts.push({ kind, row, column });
  }
  return starts;
}

/** A single word is no table: « Critère » must come with another of its headers, « Réglage » with « Valeur ». */
function confirms(kind: keyof MethodTables, headers: ReadonlyMap<string, readonly number[]>): boolean {
  const has = (header: string): boolean => headers.has(fold(header));
  switch (kind) {
    case 'criteria':
      return (
        has(METHOD_HEADERS.level) ||
        has(METHOD_HEADERS.label) ||
        has(METHOD_HEADERS.retained) ||
        has(METHOD_HEADERS.retainedShort)
      );
    case 'configurations':
      return true;
    case 'settings':
      return has(METHOD_HEADERS.value);
  }
}

function placeOf(grid: Grid, start: Start, starts: readonly Start[]): TablePlace {
  const below = starts.filter((other) => other.row > start.row).map((other) => other.row);
  const beside = starts
    .filter((other) => other.row === start.row && other !== start)
    .map((other) => other.column);
  const cells = grid[start.row] ?? [];
  // The criteria may be told in columns of any order; the other two tables begin with their first header.
  const left =
    start.kind === 'criteria'
      ? Math.max(0, ...beside.filter((column) => column < start.column))
      : start.column;
  return {
    headerRow: start.row,
    firstColumn: start.column,
    headers: readWantedHeaders(
      cells,
      WANTED,
      [],
      left,
      Math.min(cells.length, ...beside.filter((column) => column > start.column)),
    ),
    endRow: Math.min(grid.length, ...below),
  };
}
