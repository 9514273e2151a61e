import { fold } from '../core/fold';
import type { SheetSnapshot, Snapshot } from '../workbook/snapshot';

/** The sheets of this name, compared folded (R2). Excel tells apart two names that differ by an accent. */
export function sheetsNamed(snapshot: Snapshot, name: string): SheetSnapshot[] {
  return snapshot.sheets.filter((sheet) => fold(sheet.name) === fold(name));
}

/** The first sheet of this name, compared folded (R2). */
export function sheetNamed(snapshot: Snapshot, name: string): SheetSnapshot | undefined {
  return sheetsNamed(snapshot, name)[0];
}
