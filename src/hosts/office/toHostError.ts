import { HostError } from '../../workbook/hostError';
import type { HostErrorCode } from '../../workbook/hostError';

/** What each code of Excel means for whoever asked. A code that is not listed is `failed`. */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: 'editing',

  ActivityLimitReached: 'busy',
  Conflict: 'busy',
  InactiveWorkbook: 'busy',
  InvalidOrTimedOutSession: 'busy',
  InvalidSelection: 'busy',
  // Somebody made that sheet or table a moment ago: asked again, it will be found.
  ItemAlreadyExists: 'busy',
  RequestAborted: 'busy',
  ServiceNotAvailable: 'busy',
  WriteNotSupportedWhenModalDialogOpen: 'busy',

  AccessDenied: 'refused',
  UnsupportedSheet: 'refused',

  FilteredRangeConflict: 'filtered',
  MergedRangeConflict: 'merged',
  PivotTableRangeConflict: 'pivot',

  InvalidBinding: 'gone',
  InvalidObjectPath: 'gone',
  InvalidReference: 'gone',
  ItemNotFound: 'gone',

  MemoryLimitReached: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  RangeExceedsLimit: 'too-large',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',

  ApiNotFound: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedFeature: 'unsupported',
  UnsupportedOperation: 'unsupported',
};

/**
 * What Excel's failure means to the rest of the program; messages of Excel are in the user's language and say nothing
 * to a program, so only the code counts. Anything that Excel did not throw comes back as it is: it is a bug, or already
 * said in our words.
 */
export function toHostError(error: unknown): unknown {
  if (!isOfficeError(error)) return error;
  const code = CODES[error.code] ?? 'failed';
  if (code !== 'unsupported') return new HostError(code, error.code, undefined, { cause: error });
  const where = error.debugInfo.errorLocation;
  return HostError.unsupported('host-function', where === undefined || where === '' ? error.code : where, {
    cause: error,
  });
}

interface OfficeError {
  readonly code: string;
  readonly debugInfo: { readonly errorLocation?: string };
}

/** By its shape: each window has a class of its own. */
function isOfficeError(error: unknown): error is OfficeError {
  if (typeof error !== 'object' || error === null || !('code' in error) || !('debugInfo' in error))
    return false;
  return typeof error.code === 'string' && typeof error.debugInfo === 'object' && error.debugInfo !== null;
}
