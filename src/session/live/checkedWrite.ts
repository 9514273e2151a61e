import type { LivePort } from '../../workbook/livePort';
import type { SheetPlan } from '../../workbook/sheetPlan';
import type { Clock } from './clock';
import type { RankWrite, Standing } from './rankWrite';
import { spread } from './spread';

/**
 * Writes the cells that differ, and looks at the rows written in the same round trip: N°, parents, levels, and what was
 * written.
 *
 * @param looks what else is to be made of the workbook, in the same round trips
 * @returns where not `right`, everything must be read again
 */
export async function checkedWrite(
  port: LivePort,
  clock: Clock,
  { plans, check, precautions, judge }: RankWrite,
  looks: readonly SheetPlan[] = [],
): Promise<Standing> {
  const back =
    looks.length === 0
      ? await port.write(plans, check, precautions)
      : await port.applyAndWrite(looks, plans, check, precautions);
  return spread(judge(back), clock);
}
