import type { ColumnScope } from '../../workbook/livePort';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot';
import { sameName } from './applyToSheet';
import type { MemoryWorkbook } from './memoryWorkbook';

/** What a live pass asks for, and nothing else: see `LivePort.readColumns`. */
export async function readColumns(
  workbook: MemoryWorkbook,
  { sheet, columns, sheets }: ColumnScope,
): Promise<Snapshot> {
  const asked = [sheet, ...sheets];
  const whole = await workbook.read({ kind: 'some', sheets: asked, tables: [] });
  return {
    ...whole,
    sheets: whole.sheets.map((found) => {
      // A sheet may come along though it was not asked for.
      if (!asked.some((name) => sameName(name, found.name))) return { ...found, values: null };
      return sameName(found.name, sheet) ? onlyColumns(found, columns) : found;
    }),
  };
}

function onlyColumns(sheet: SheetSnapshot, columns: readonly number[]): SheetSnapshot {
  const values = sheet.values?.map((row) =>
    row.map((cell, column) => (columns.includes(column) ? cell : null)),
  );
  return { ...sheet, values: values ?? null };
}
