import { sheetCellName } from '../../workbook/a1';
import { HostError } from '../../workbook/hostError';
import type { Precautions } from '../../workbook/livePort';
import type { SheetPlan } from '../../workbook/sheetPlan';
import type { MemoryWorkbook } from './memoryWorkbook';

/** @throws HostError `calculated` where a formula would be lost that must not be */
export function requireNoFormula(
  workbook: MemoryWorkbook,
  plans: readonly SheetPlan[],
  { sparesFormulas }: Precautions,
): void {
  if (sparesFormulas !== true) return;
  for (const { sheet, blocks } of plans) {
    const cells = workbook.sheet(sheet)?.cells ?? [];
    for (const { area, values } of blocks)
      for (const [row, contents] of values.entries())
        for (const column of contents.keys()) {
          const held = cells[area.row + row]?.[area.column + column] ?? null;
          if (held !== null && typeof held === 'object' && held.kind === 'formula')
            throw new HostError('calculated', sheetCellName(sheet, area.row + row, area.column + column));
        }
  }
}
