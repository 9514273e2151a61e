import { fold } from '../core/fold';
import type { Method } from '../core/method';
import type { Block } from '../workbook/sheetPlan';
import type { SheetSnapshot } from '../workbook/snapshot';
import { gridOf } from './grid';
import type { CriterionOrigins } from './methodOrigins';
import { readHeaders } from './readHeaders';
import type { ScoringLayout } from './scoringLayout';
import { sheetWithPlan } from './sheetWithPlan';

/** A change of method, as the scoring sheet sees it. */
export interface CriteriaChange {
  readonly before: Method;
  readonly after: Method;
  readonly origins: CriterionOrigins;
  /** Name of the sheet that the drop-downs read. */
  readonly methodSheet?: string;
}

/** Headers of criteria that have another name by now. */
export function renamedHeaders(
  layout: ScoringLayout,
  { before, after, origins }: CriteriaChange,
): readonly Block[] {
  return after.criteria.flatMap(({ name }, index) => {
    const origin = origins[index] ?? null;
    const column = origin === null ? undefined : layout.criteria[origin];
    if (origin === null || column === undefined || fold(before.criteria[origin]?.name ?? '') === fold(name))
      return [];
    return [{ area: { row: layout.headerRow, column, rows: 1, columns: 1 }, values: [[name]] }];
  });
}

/** Names of criteria that no column is named after, once the renamed ones are. */
export function missingNames(
  layout: ScoringLayout,
  sheet: SheetSnapshot,
  change: CriteriaChange,
): readonly string[] {
  const renamed = { sheet: sheet.name, blocks: renamedHeaders(layout, change) };
  const grid = gridOf(sheetWithPlan(sheet, renamed));
  const { firstColumn, endColumn, headerRow } = layout;
  const { criteria } = change.after;
  const seen = readHeaders(grid[headerRow] ?? [], change.after, firstColumn, endColumn);
  return criteria.map(({ name }) => name).filter((name) => !seen.has(fold(name)));
}
