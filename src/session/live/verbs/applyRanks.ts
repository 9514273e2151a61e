import { HostError } from '../../../workbook/hostError';
import type { SheetPlan } from '../../../workbook/sheetPlan';
import type { ScoringLayout } from '../../../sheets/scoringLayout';
import { isRanked } from '../sight';
import type { Seen } from '../sight';
import type { Work } from '../work';

/**
 * Makes our columns and these reports what the plans say. The ranks are looked at in the same round trips, as after an
 * edit.
 *
 * @param columns of our columns, all rows
 * @throws HostError `moved` where rows moved or levels changed meanwhile: ranks and reports are to be made anew from what
 *   stands now
 */
export async function applyRanks(
  work: Work,
  seen: Seen,
  columns: SheetPlan,
  reports: readonly SheetPlan[],
): Promise<void> {
  const { passes, port } = work;
  const { looks, values } = parted(columns, seen.evaluated.evaluation.layout);
  // Where our columns stand, the cells that are right already are not written again.
  const differing = isRanked(seen.evaluated) ? seen.differing : values;
  const others = [looks, ...reports];
  if (differing === null) await port.apply(others);
  else if ((await passes.writeRanks(seen, columns, differing, () => undefined, others)) !== 'right') {
    // These are written, wrong as they are.
    work.step('reading', true);
    throw new HostError('moved', columns.sheet);
  }
  await passes.assume(seen, [columns, ...reports]);
}

/**
 * The cells apart from all else. An Excel table is widened over headers that must stand by then: there, they go with the
 * looks, which nothing moves since the table was found where it was.
 */
function parted(
  columns: SheetPlan,
  { headerRow, table }: ScoringLayout,
): { readonly looks: SheetPlan; readonly values: SheetPlan } {
  const isEarly = (row: number): boolean => table !== null && row === headerRow;
  const blocks = columns.blocks.filter(({ area }) => !isEarly(area.row));
  return {
    looks: { ...columns, blocks: columns.blocks.filter(({ area }) => isEarly(area.row)) },
    values: { sheet: columns.sheet, blocks },
  };
}
