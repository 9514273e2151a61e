import type { Evaluated } from '../../../sheets/evaluate';
import type { SheetPlan } from '../../../workbook/sheetPlan';
import type { Answer } from '../sessionState';
import type { Work } from '../work';

/**
 * Where this Excel cannot widen the table that a plan wants wider: nothing is written, and the headers that somebody has
 * to add are named, one a line. Columns beside the table would be worse: a sort of it would leave them behind.
 *
 * @param plan of the scoring sheet
 * @returns null where it can be done
 */
export function declineWidening(
  { port }: Work,
  { evaluation, sheet }: Evaluated,
  plan: SheetPlan | undefined,
): Answer | null {
  const { table: name, headerRow } = evaluation.layout;
  const standing = sheet.tables.find((table) => table.name === name);
  if (!port.lacks.has('table-resize') || !standing || !plan?.table) return null;
  const end = standing.area.column + standing.area.columns;
  if (plan.table.area.column + plan.table.area.columns <= end) return null;
  const headers = plan.blocks
    .filter(({ area }) => area.row === headerRow && area.column >= end)
    .flatMap(({ values }) => values.flat().filter((value) => typeof value === 'string'));
  return { kind: 'declined', why: 'cannot-widen', detail: headers.join('\n') };
}
