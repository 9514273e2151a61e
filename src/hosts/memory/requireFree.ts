import { sheetCellName } from '../../workbook/a1';
import { HostError } from '../../workbook/hostError';
import type { SheetPlan } from '../../workbook/sheetPlan';
import { valueOf } from './memorySheet';
import type { MemorySheet } from './memorySheet';

/** @throws HostError `gone` where something stands that a plan did not know of; `occupied` where it shows nothing */
export function requireFree({ name, cells }: MemorySheet, { blank, refill }: SheetPlan): void {
  for (const [row, held] of cells.entries()) {
    for (const [column, cell] of held.entries()) {
      if (cell === null || cell === undefined) continue;
      const isSilent = valueOf(cell) === '';
      const isBlank =
        blank !== undefined &&
        row >= blank.row &&
        row < blank.row + blank.rows &&
        column >= blank.column &&
        column < blank.column + blank.columns;
      if (isSilent && (isBlank || refill === true))
        throw new HostError('occupied', sheetCellName(name, row, column));
      if (isBlank) throw new HostError('gone', name);
    }
  }
}
