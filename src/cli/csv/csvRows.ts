import type { Method } from '../../core/method';
import { headerOrPlace } from '../../sheets/headerOrPlace';
import type { InputColumn } from '../../sheets/names';
import type { ScoringRow } from '../../sheets/planScoringSheet';
import { numberOrText } from './cellContent';
import { csvColumns } from './csvColumns';
import type { CsvTable } from './csvTable';

/** The rows of a table of text, each with the cells that have no place among ours. Blank lines are left out. */
export interface CsvRows {
  readonly rows: readonly ScoringRow[];
  readonly extras: readonly ExtraColumn[];
}

/** A column that is ours neither to read nor to compute, kept as it is. */
export interface ExtraColumn {
  /** Never empty: a column without one is told by its place. */
  readonly header: string;
  /** One per row. */
  readonly cells: readonly string[];
}

/** The rows to write in a new scoring sheet, in the order of the table. */
export function csvRows(table: CsvTable, method: Method): CsvRows {
  const { inputs, criteria, others } = csvColumns(table.headers, method);
  const lines = table.records
    .map(({ cells }) => cells)
    .filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const rows = lines.map((cells): ScoringRow => {
    const at = (column: number | null): string => (column === null ? '' : (cells[column] ?? ''));
    const text = (column: InputColumn): string =>
      at(inputs[column]).trim() === '' ? '' : at(inputs[column]);
    return {
      number: numberOrText(at(inputs.number)),
      title: text('title'),
      objective: text('objective'),
      breakdown: text('breakdown'),
      parent: numberOrText(at(inputs.parent)),
      communes: text('communes'),
      levels: criteria.map((column) => numberOrText(at(column))),
    };
  });
  const extras = others.map((column) => ({
    header: headerOrPlace(table.headers, column),
    cells: lines.map((cells) => cells[column] ?? ''),
  }));
  return { rows, extras };
}

/**
 * The same rows, each with a N°: those without come after all others in the order of appearance, row by row, and are
 * numbered as such. What is typed and is no number stays, to be corrected.
 */
export function numberMissing(rows: readonly ScoringRow[]): readonly ScoringRow[] {
  let last = rows.reduce(
    (most, { number }) => (typeof number === 'number' ? Math.max(most, number) : most),
    0,
  );
  return rows.map((row) => (row.number === null ? { ...row, number: (last += 1) } : row));
}
