import { fold } from '../core/fold';
import type { SheetSnapshot, Snapshot } from '../workbook/snapshot';

/** The sheet of this name, compared folded (R2). */
export function sheetNamed(snapshot: Snapshot, name: string): SheetSnapshot | undefined {
  return snapshot.sheets.find((sheet) => fold(sheet.name) === fold(name));
}
