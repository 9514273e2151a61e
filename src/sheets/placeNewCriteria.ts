import { MAX_COLUMNS } from '../workbook/area';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { CriteriaChange } from './criterionHeaders';
import { missingNames } from './criterionHeaders';
import { freeColumns } from './freeColumns';
import { gridOf } from './grid';
import type { ScoringLayout } from './scoringLayout';

/** Where the columns of new criteria come. */
export interface NewCriteria {
  /** Of the criteria that no column is named after; none: there is nothing to place. */
  readonly names: readonly string[];
  /** Column of the sheet, from 0, right of the last criterion: where they belong. */
  readonly column: number;
  /**
   * `between`: there, and what stands right of it moves. `last`: there, at the right end of the table. `apart`: at the
   * right end of the table, past other columns.
   */
  readonly place: 'between' | 'last' | 'apart';
}

/**
 * An Excel table makes room for whole columns of the sheet: widths, formulas and what stands beside the table go with
 * them. Where something that stands above it, below it or in another table would move too, where there is no table or no
 * criterion is left, new columns come at the right end.
 */
export function placeNewCriteria(
  layout: ScoringLayout,
  sheet: SheetSnapshot,
  change: CriteriaChange,
): NewCriteria {
  const names = missingNames(layout, sheet, change);
  const kept = layout.criteria.flatMap((only, index) =>
    change.origins.includes(index) ? (layout.marks[index]?.map(({ column }) => column) ?? [only]) : [],
  );
  const column = kept.length > 0 ? Math.max(...kept) + 1 : layout.endColumn;
  const free = freeColumns(layout, sheet, names.length);
  if (names.length === 0 || column === layout.endColumn)
    return { names, column, place: free.ok && free.value.firstColumn > column ? 'apart' : 'last' };
  return { names, column, place: hasRoom(layout, sheet, column, names.length) ? 'between' : 'apart' };
}

function hasRoom(layout: ScoringLayout, sheet: SheetSnapshot, column: number, count: number): boolean {
  const table = sheet.tables.find(({ name }) => name === layout.table);
  if (table === undefined) return false;
  const grid = gridOf(sheet);
  const end = grid.reduce((most, cells) => Math.max(most, cells.length), layout.endColumn);
  const moves = sheet.tables.some(
    ({ name, area }) => name !== table.name && area.column + area.columns > column,
  );
  if (end + count > MAX_COLUMNS || moves) return false;
  const { row, rows } = table.area;
  return grid.every(
    (cells, at) => (at >= row && at < row + rows) || cells.slice(column).every((cell) => cell === null),
  );
}
