import { fold } from '../core/fold';
import type { SheetSnapshot } from '../workbook/snapshot';
import { cellText, isBlank, shownText } from './cellText';
import type { Evaluation } from './evaluation';
import type { Grid } from './grid';
import { cellAt, foldedAt, gridOf } from './grid';
import { COMMUNE_SECTIONS, NAMED_BY_HEADER } from './planCommune';
import type { Place } from './place';
import { distinctPlaces } from './place';
import type { OverwrittenCell } from './planMethodEdit';
import { planReportColumns } from './planReportColumns';

/** What of a report sheet its last filling wrote. */
interface Filled {
  /** Null: it had nothing to list. */
  readonly headerRow: number | null;
  readonly columns: ReadonlySet<number>;
  /** One past its last row. */
  readonly endRow: number;
}

/**
 * Cells that somebody typed on the sheet of a report, beside the columns that we fill or below the rows: a « Décision » for
 * each piste, say. They go when the sheet is filled again. What was typed over our own cells is not told from them, but
 * for formulas.
 *
 * @param sheet a report that we made, see `mayBeRefilled`
 * @param formulas cells of the sheet that are calculated, as far as the host tells: a report of ours has none
 */
export function typedBesideReport(
  sheet: SheetSnapshot,
  evaluation: Evaluation,
  formulas: readonly Place[] = [],
): readonly OverwrittenCell[] {
  const grid = gridOf(sheet);
  const filled = filledOf(grid, evaluation);
  const typed = grid.flatMap((cells, row) =>
    cells.flatMap((value, column) =>
      isBlank(value) || isOurs(filled, row, column) ? [] : [{ row, column }],
    ),
  );
  return distinctPlaces([...typed, ...formulas])
    .toSorted((one, other) => one.row - other.row || one.column - other.column)
    .map(({ row, column }) => ({ row, column, text: shownText(cellAt(grid, row, column)) }));
}

function isOurs({ headerRow, columns, endRow }: Filled, row: number, column: number): boolean {
  if (headerRow === null) return column === 0 && row < endRow;
  // Title and sentences, then an empty line.
  if (row < headerRow) return column === 0 && row < headerRow - 1;
  return row < endRow && columns.has(column);
}

function filledOf(grid: Grid, evaluation: Evaluation): Filled {
  const headers = knownHeaders(evaluation);
  const isKnown = (row: number, column: number): boolean => headers.has(foldedAt(grid, row, column));
  const headerRow = grid.findIndex(
    (cells, row) => cells.filter((_, column) => isKnown(row, column)).length > 1,
  );
  if (headerRow < 0) {
    const gap = grid.findIndex((cells) => isBlank(cells[0]));
    // The sentence that says so stands below an empty line.
    return { headerRow: null, columns: new Set(), endRow: gap < 0 ? grid.length : gap + 2 };
  }
  const found = [...(grid[headerRow] ?? []).keys()];
  const known = found.filter((column) => isKnown(headerRow, column));
  const isWithin = (column: number): boolean => column > (known[0] ?? 0) && column < (known.at(-1) ?? 0);
  const former = found.filter((column) => holdsLevels(grid, headerRow, column, isWithin(column)));
  const columns = new Set([...known, ...former]);
  return { headerRow, columns, endRow: endOf(grid, headerRow, columns) };
}

function knownHeaders(evaluation: Evaluation): ReadonlySet<string> {
  const { status, priority, rank, reason, number, title, purpose, criteria, communes } =
    planReportColumns(evaluation);
  const all = [status, priority, rank, reason, ...number, title, ...purpose, ...criteria, ...communes];
  return new Set([...all.map(({ header }) => header), NAMED_BY_HEADER].map(fold));
}

const LEVEL = /^\d+ – ./;

/**
 * The column of a criterion that has another name by now, or is no more.
 *
 * @param orNothing whether one without any level is such a column too
 */
function holdsLevels(grid: Grid, headerRow: number, column: number, orNothing: boolean): boolean {
  const held = grid.slice(headerRow + 1).map((cells) => cells[column]);
  const texts = held.filter((value) => !isBlank(value)).map((value) => cellText(value));
  return (orNothing || texts.length > 0) && texts.every((text) => LEVEL.test(text));
}

/** Rows follow each other, and a heading never comes last, but for one that says that nothing follows. */
function endOf(grid: Grid, headerRow: number, columns: ReadonlySet<number>): number {
  const held = (row: number): number =>
    [...columns].filter((column) => !isBlank(cellAt(grid, row, column))).length;
  let end = headerRow + 1;
  while (held(end) > 0) end++;
  while (end > headerRow + 1 && held(end - 1) === 1 && !isSection(foldedAt(grid, end - 1, 0))) end--;
  return end;
}

function isSection(text: string): boolean {
  return COMMUNE_SECTIONS.some((start) => text.startsWith(fold(start)));
}
