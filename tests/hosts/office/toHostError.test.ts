import { toHostError } from '../../../src/hosts/office/toHostError';
import { HostError } from '../../../src/workbook/hostError';
import type { HostErrorCode } from '../../../src/workbook/hostError';

const officeError = (code: string, errorLocation?: string): Error =>
  Object.assign(new Error('Message traduit.'), {
    code,
    debugInfo: errorLocation === undefined ? {} : { errorLocation },
  });

describe('toHostError', () => {
  it.each<[string, HostErrorCode]>([
    ['InvalidOperationInCellEditMode', 'editing'],
    ['ActivityLimitReached', 'busy'],
    ['Conflict', 'busy'],
    ['InactiveWorkbook', 'busy'],
    ['InvalidOrTimedOutSession', 'busy'],
    ['InvalidSelection', 'busy'],
    ['ItemAlreadyExists', 'busy'],
    ['RequestAborted', 'busy'],
    ['ServiceNotAvailable', 'busy'],
    ['WriteNotSupportedWhenModalDialogOpen', 'busy'],
    ['AccessDenied', 'refused'],
    ['UnsupportedSheet', 'refused'],
    ['InvalidBinding', 'gone'],
    ['InvalidObjectPath', 'gone'],
    ['InvalidReference', 'gone'],
    ['ItemNotFound', 'gone'],
    ['MemoryLimitReached', 'too-large'],
    ['OperationCellsExceedLimit', 'too-large'],
    ['RangeExceedsLimit', 'too-large'],
    ['RequestPayloadSizeLimitExceeded', 'too-large'],
    ['ResponsePayloadSizeLimitExceeded', 'too-large'],
    ['FilteredRangeConflict', 'filtered'],
    ['GeneralException', 'failed'],
    ['InsertDeleteConflict', 'failed'],
    ['InvalidArgument', 'failed'],
    ['InvalidOperation', 'failed'],
    ['MergedRangeConflict', 'merged'],
    ['PivotTableRangeConflict', 'pivot'],
    ['UndoNotSupported', 'failed'],
    ['SomethingNew', 'failed'],
  ])('reads %s as %s, and keeps the code for the details', (code, expected) => {
    const cause = officeError(code);
    const error = toHostError(cause);
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({ code: expected, detail: code, cause });
  });

  it.each(['ApiNotFound', 'NotImplemented', 'UnsupportedFeature', 'UnsupportedOperation'])(
    'reads %s as a function that this Excel does not have, and names it',
    (code) => {
      expect(toHostError(officeError(code, 'Table.resize'))).toMatchObject({
        code: 'unsupported',
        feature: 'host-function',
        detail: 'Table.resize',
      });
      expect(toHostError(officeError(code))).toMatchObject({ detail: code });
    },
  );

  it.each([new TypeError('x is not a function'), new HostError('gone', 'Pistes'), 'texte', null, undefined])(
    'leaves alone what Excel did not throw: %p',
    (error) => {
      expect(toHostError(error)).toBe(error);
    },
  );
});
