import { sameArea } from '../../workbook/areas';
import { HostError } from '../../workbook/hostError';
import type { Precautions, TableAnchor } from '../../workbook/livePort';
import type { SheetPlan } from '../../workbook/sheetPlan';
import type { MemoryWorkbook } from './memoryWorkbook';

/**
 * Refuses, before anything is written, where the table has moved.
 *
 * @throws HostError `gone`
 */
export function requireTable(
  workbook: MemoryWorkbook,
  plans: readonly SheetPlan[],
  { table }: Precautions,
): void {
  const [plan] = plans;
  if (plan === undefined || table === undefined) return;
  if (!stands(workbook, plan, table)) throw new HostError('gone', table.name);
}

/** The table where it was, and above each column that is written the header that was there. */
function stands(workbook: MemoryWorkbook, { sheet, blocks }: SheetPlan, anchor: TableAnchor): boolean {
  const tables = workbook.sheet(sheet)?.tables ?? [];
  if (!tables.some(({ name, area }) => name === anchor.name && sameArea(area, anchor.area))) return false;
  const headers = workbook.valuesOn(sheet)[anchor.area.row] ?? [];
  return blocks.every(({ area }) =>
    Array.from({ length: area.columns }, (_, at) => area.column + at).every((column) => {
      const header = anchor.headers[column - anchor.area.column];
      return header === undefined || (headers[column] ?? '') === header;
    }),
  );
}
