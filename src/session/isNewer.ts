import { CORE_VERSION } from '../core/coreVersion';
import type { Snapshot } from '../workbook/snapshot';

/** Whether a newer version of this program wrote the workbook: this one must not. */
export function isNewer({ version = 0 }: Snapshot, own = CORE_VERSION): boolean {
  return version > own;
}
