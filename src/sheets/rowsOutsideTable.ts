import { levelReader } from '../core/readLevel';
import { EMPTY, UNREADABLE } from '../core/scores';
import { MAX_ROWS } from '../workbook/area';
import { holds } from '../workbook/areas';
import type { CellValue } from '../workbook/cellValue';
import type { SheetSnapshot, TableSnapshot } from '../workbook/snapshot';
import { isBlank } from './cellText';
import { cellAt, gridOf } from './grid';
import type { Issue } from './issue';
import { ignoring } from './ignoredRows';
import type { MethodRecord } from './methodRecord';
import type { ScoringLayout } from './scoringLayout';

/**
 * Rows right under the Excel table that hold text or levels in its columns: Excel widens a table over what is typed there,
 * other programs do not, and such a row is no part of it. They end at the first row that holds nothing there, or where
 * another table begins. None under a plain range, which has no end.
 */
export function rowsOutsideTable(
  sheet: SheetSnapshot,
  layout: ScoringLayout,
  { method, ignored }: Pick<MethodRecord, 'method' | 'ignored'>,
): Issue[] {
  const table = sheet.tables.find(({ name }) => name === layout.table);
  if (table === undefined) return [];
  const issues: Issue[] = [];
  const columns = ownColumns(layout);
  const isLeftOut = ignoring(ignored, columns);
  const readers = new Map(
    method.criteria.map((criterion, index) => [layout.criteria[index], levelReader(criterion)]),
  );
  const tells = (column: number, value: CellValue): boolean => {
    if (isBlank(value)) return false;
    if (typeof value === 'string' || column === layout.inputs.title || cannotBeRead(value)) return true;
    const level = readers.get(column)?.(value) ?? EMPTY;
    return level !== EMPTY && level !== UNREADABLE;
  };
  for (let row = endOf(table); isRowUnder(sheet, table, columns, row); row++) {
    const column = columns.find((one) => tells(one, cellAt(gridOf(sheet), row, one)));
    if (column === undefined || isLeftOut(gridOf(sheet)[row] ?? [])) continue;
    issues.push({ code: 'row-outside-table', row, column, content: cellAt(gridOf(sheet), row, column) });
  }
  return issues;
}

/** A text, for all that is known, or a level: never empty (R3). */
function cannotBeRead(value: CellValue): boolean {
  return value !== null && typeof value === 'object' && value.kind !== 'date';
}

function endOf({ area }: TableSnapshot): number {
  return area.row + area.rows;
}

/** Columns of the table that people fill in, those by which a piste is known first. */
function ownColumns({ inputs, criteria, ours, firstColumn, endColumn }: ScoringLayout): readonly number[] {
  const computed = new Set(Object.values(ours));
  const all = Array.from({ length: endColumn - firstColumn }, (_, at) => firstColumn + at);
  return [...new Set([inputs.title, ...criteria, ...all])].filter((column) => !computed.has(column));
}

/** Whether a row follows the table without a gap, and belongs to no other. */
function isRowUnder(
  sheet: SheetSnapshot,
  table: TableSnapshot,
  columns: readonly number[],
  row: number,
): boolean {
  if (row >= MAX_ROWS || columns.every((column) => isBlank(cellAt(gridOf(sheet), row, column)))) return false;
  return !sheet.tables.some(
    (other) => other !== table && columns.some((column) => holds(other.area, row, column)),
  );
}
