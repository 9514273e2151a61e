import { HostError } from '../../workbook/hostError';
import type { Place } from '../../workbook/livePort';
import type { AfterSync } from './bookStructure';
import { readSheetAddress } from './sheetAddress';

/**
 * Asks which cell is selected, the active one of several. Excel refuses the whole request where there is none: a chart
 * sheet is in front, say.
 */
export function queueSelection({ workbook }: Excel.RequestContext): AfterSync<Place | null> {
  const cell = workbook.getActiveCell();
  cell.load('address');
  return () => readSheetAddress(cell.address);
}

/** Whether a request was refused for that reason. */
export function isOfSelection(error: unknown): boolean {
  if (!(error instanceof HostError)) return false;
  const { detail } = error;
  return (
    /^(?:InvalidSelection|UnsupportedSheet)$/.test(detail) ||
    locationOf(error.cause).includes('getActiveCell')
  );
}

function locationOf(cause: unknown): string {
  if (typeof cause !== 'object' || cause === null || !('debugInfo' in cause)) return '';
  const { debugInfo } = cause;
  const hasLocation = typeof debugInfo === 'object' && debugInfo !== null && 'errorLocation' in debugInfo;
  return hasLocation ? String(debugInfo.errorLocation) : '';
}
