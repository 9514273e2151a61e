import type { CellContent } from '../../../workbook/cellValue';
import { isSameContent } from '../../../workbook/diffPlan';
import type { Answer } from '../sessionState';
import type { Work } from '../work';

/** Writes one cell that somebody chose to change, and looks at it. */
export async function writeCell(
  work: Work,
  sheet: string,
  row: number,
  column: number,
  content: CellContent,
): Promise<Answer> {
  work.step('writing', false);
  const area = { row, column, rows: 1, columns: 1 };
  const [back] = await work.port.write(
    [{ sheet, blocks: [{ area, values: [[content]] }] }],
    [{ sheet, area }],
  );
  const stands = isSameContent(back?.[0]?.[0] ?? null, content);
  work.passes.doubt('all');
  await work.passes.settle();
  return stands
    ? { kind: 'done', count: 1 }
    : { kind: 'failed', failure: { code: 'failed', feature: null, detail: '' } };
}
