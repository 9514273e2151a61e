import type { Evaluated } from '../../../sheets/evaluate';
import { columnLetters } from '../../../workbook/a1';
import type { SheetPlan } from '../../../workbook/sheetPlan';
import type { ColumnApart } from '../sessionState';
import { newCriteriaOf } from './makeRoom';
import type { MethodSaving } from './methodSaving';

/**
 * Where the plan puts columns of new criteria that do not stand beside the others: nobody would look for them there.
 *
 * @param plan of the scoring sheet
 */
export function columnsApart(
  evaluated: Evaluated,
  saving: MethodSaving,
  plan: SheetPlan | undefined,
): readonly ColumnApart[] {
  const { names, place } = newCriteriaOf(evaluated, saving);
  if (place === 'last') return [];
  const headers = plan?.blocks.filter(({ area }) => area.row === evaluated.evaluation.layout.headerRow) ?? [];
  return headers.flatMap(({ area, values: [cells = []] }) =>
    cells.flatMap((header, at) =>
      typeof header === 'string' && names.includes(header)
        ? [{ header, column: columnLetters(area.column + at) }]
        : [],
    ),
  );
}
