import type { Evaluated } from '../../sheets/evaluate';
import type { Snapshot } from '../../workbook/snapshot';

/** Why nothing can be written where the pistes stand; null where it can. */
export function lockOf(snapshot: Snapshot, { sheet }: Evaluated): 'workbook' | 'sheet' | null {
  if (snapshot.readOnly === true) return 'workbook';
  return sheet.locked === true ? 'sheet' : null;
}
