import { cellName } from '../../workbook/a1';
import { HostError } from '../../workbook/hostError';
import type { SheetPlan } from '../../workbook/sheetPlan';
import type { Step } from './planSteps';
import { rawValue } from './rawValue';
import type { UsedCells } from './sheetSurvey';
import type { Survey } from './survey';

/**
 * Holds what plans say of how a sheet stood against how it stands.
 *
 * @returns what goes before all else in the request that changes it: it ends there (`ItemNotFound`) where rows or columns
 *   have come or gone since, for they move the last cell that is used; see `requireTableThere`
 * @throws HostError `gone` where other values stand
 */
export function requireAsRead(plans: readonly SheetPlan[], { details }: Survey): readonly Step[] {
  return plans.flatMap(({ sheet, asRead }) => {
    if (asRead === undefined) return [];
    const used = details.get(sheet.toLowerCase())?.used ?? null;
    if (!isAs(used, asRead)) throw new HostError('gone', sheet);
    return used === null ? [] : [lastCellThere(sheet, used)];
  });
}

const BYTES = 600;

function lastCellThere(sheet: string, { area }: UsedCells): Step {
  const last = cellName(area.row + area.rows - 1, area.column + area.columns - 1);
  return {
    sheet,
    bytes: BYTES,
    queue: ({ worksheets }) => {
      worksheets.getItem(sheet).getUsedRange(true).getLastCell().getIntersection(last);
    },
  };
}

function isAs(used: UsedCells | null, before: NonNullable<SheetPlan['asRead']>): boolean {
  const area = used?.area ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const rows = Math.max(area.row + area.rows, before.length);
  for (let row = 0; row < rows; row++) {
    const cells = before[row] ?? [];
    const columns = Math.max(area.column + area.columns, cells.length);
    for (let column = 0; column < columns; column++) {
      const now = used?.values[row - area.row]?.[column - area.column] ?? '';
      if (now !== rawValue(cells[column] ?? null)) return false;
    }
  }
  return true;
}
