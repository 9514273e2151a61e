import { fold } from '../core/fold';
import type { Method } from '../core/method';
import type { Block } from '../workbook/sheetPlan';
import type { SheetSnapshot } from '../workbook/snapshot';
import { isBlank } from './cellText';
import { cellAt, gridOf, headerCells } from './grid';
import type { ColumnHeader } from './columnHeaders';
import { knownHeaders } from './columnHeaders';
import type { CriterionOrigins } from './methodOrigins';
import { readHeaders } from './readHeaders';
import type { ScoringLayout } from './scoringLayout';
import { sheetWithPlan } from './sheetWithPlan';

/** A change of method, as the scoring sheet sees it. */
export interface CriteriaChange {
  readonly before: Method;
  readonly after: Method;
  /** Headers that stand for columns, once the method is changed. */
  readonly columns: readonly ColumnHeader[];
  readonly origins: CriterionOrigins;
  /** Titles of rows that are no piste; none unless said. */
  readonly ignored?: readonly string[];
  /** Name of the sheet that the drop-downs read. */
  readonly methodSheet?: string;
}

/** Headers of criteria that have another name by now; those that `Méthode` names are people's own. */
export function renamedHeaders(
  layout: ScoringLayout,
  sheet: SheetSnapshot,
  { before, after, columns, origins }: CriteriaChange,
): readonly Block[] {
  return after.criteria.flatMap(({ name }, index) => {
    const origin = origins[index] ?? null;
    const column = origin === null ? undefined : layout.criteria[origin];
    const isTheirs = columns.some((one) => one.column === index);
    if (origin === null || column === undefined || isTheirs) return [];
    if (fold(before.criteria[origin]?.name ?? '') === fold(name)) return [];
    return [
      { area: { row: headerRowOf(layout, sheet, origin), column, rows: 1, columns: 1 }, values: [[name]] },
    ];
  });
}

/** Names of criteria that no column is named after, once the renamed ones are. */
export function missingNames(
  layout: ScoringLayout,
  sheet: SheetSnapshot,
  change: CriteriaChange,
): readonly string[] {
  const renamed = { sheet: sheet.name, blocks: renamedHeaders(layout, sheet, change) };
  const grid = gridOf(sheetWithPlan(sheet, renamed));
  const source = { method: change.after, columns: change.columns, source: 'sheet' } as const;
  const { firstColumn, endColumn, marks } = layout;
  const seen = readHeaders(headerCells(grid, layout), source, firstColumn, endColumn);
  const { criteria } = knownHeaders(source);
  const isMarked = (index: number): boolean => Boolean(marks[change.origins[index] ?? -1]);
  return change.after.criteria
    .map(({ name }) => name)
    .filter((_, index) => !isMarked(index) && !seen.has(criteria[index] ?? ''));
}

/** Of two rows of headers, the one that bears the name of a criterion. */
function headerRowOf(
  { headerTop, headerRow, criteria, marks }: ScoringLayout,
  sheet: SheetSnapshot,
  index: number,
): number {
  const isAbove = marks[index] || isBlank(cellAt(gridOf(sheet), headerRow, criteria[index] ?? 0));
  return isAbove ? headerTop : headerRow;
}
