import { sheetCellName } from '../../workbook/a1';
import type { Area } from '../../workbook/area';
import type { CellContent } from '../../workbook/cellValue';
import { HostError } from '../../workbook/hostError';
import { sameName } from '../../workbook/sameName';
import type { SheetPlan } from '../../workbook/sheetPlan';
import type { Survey } from './survey';

/**
 * @param plans up to the one that states the table, in order
 * @throws HostError `table-headers` where the cells of the header row will not be different texts
 */
export function requireHeaders(
  sheet: string,
  { row, column, columns }: Area,
  plans: readonly SheetPlan[],
  survey: Survey,
): void {
  const own = plans.filter((plan) => sameName(plan.sheet, sheet));
  const refilled = own.findLastIndex((plan) => plan.refill === true);
  const current = own.slice(Math.max(refilled, 0));
  const seen = new Set<string>();
  for (let at = column; at < column + columns; at += 1) {
    const stands = refilled < 0 ? survey.details.get(sheet.toLowerCase())?.header(row, at) : '';
    const written = writtenAt(current, row, at);
    const text = written === undefined ? stands : textOf(written);
    if (typeof text !== 'string' || text === '' || seen.has(text.toLowerCase()))
      throw HostError.unsupported('table-headers', sheetCellName(sheet, row, at));
    seen.add(text.toLowerCase());
  }
}

/** Of overlapping blocks the last one counts; undefined where none speaks of the cell. */
function writtenAt(plans: readonly SheetPlan[], row: number, column: number): CellContent | undefined {
  for (const plan of [...plans].reverse()) {
    for (const { area, values } of [...plan.blocks].reverse()) {
      const content = values[row - area.row]?.[column - area.column];
      if (content !== undefined) return content;
    }
  }
  return undefined;
}

function textOf(content: CellContent): unknown {
  return content !== null && typeof content === 'object' ? content.value : content;
}
