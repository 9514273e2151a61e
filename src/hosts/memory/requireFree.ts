import { sheetCellName } from '../../workbook/a1';
import { holds } from '../../workbook/areas';
import { HostError } from '../../workbook/hostError';
import type { SheetPlan } from '../../workbook/sheetPlan';
import { valueOf } from './memorySheet';
import type { MemorySheet } from './memorySheet';

/** @throws HostError `gone` or `occupied` where something stands that a plan says must not */
export function requireFree({ name, cells }: MemorySheet, plan: SheetPlan): void {
  const { blank, refill, spared } = plan;
  for (const [row, held] of cells.entries()) {
    for (const [column, cell] of held.entries()) {
      if (cell === null || cell === undefined) continue;
      const isBlank = blank !== undefined && holds(blank, row, column);
      const isSpared = isBlank || isAmong(spared, row, column);
      const isFormula = typeof cell === 'object' && cell.kind === 'formula';
      const isUnseen = refill === true && valueOf(cell) === '';
      if (isUnseen || (isSpared && isFormula))
        throw new HostError('occupied', sheetCellName(name, row, column));
      if (isBlank) throw new HostError('gone', name);
    }
  }
}

function isAmong(spared: SheetPlan['spared'], row: number, column: number): boolean {
  if (spared === undefined || !spared.areas.some((area) => holds(area, row, column))) return false;
  return !spared.but.some((cell) => cell.row === row && cell.column === column);
}
