import { fold } from '../core/fold';
import { methodFingerprint } from '../core/methodFingerprint';
import type { MethodRecord } from './methodRecord';

/** What a workbook says of who agreed to its method, and whether it still is that method. */
export type Validation =
  /** Nobody is named, and no date. */
  | { readonly kind: 'none' }
  /** Validated, without the fingerprint that would tell a change. `on` and `by` as typed, one of them may be empty. */
  | { readonly kind: 'unverified'; readonly on: string; readonly by: string }
  | { readonly kind: 'valid'; readonly on: string; readonly by: string }
  | { readonly kind: 'changed'; readonly on: string; readonly by: string };

const FINGERPRINT = /^[0-9a-f]{16}$/;

/** Whether the method of a record is the one that was validated (R18). What is no fingerprint verifies nothing. */
export function validationOf({
  method,
  validatedOn: on,
  validatedBy: by,
  validatedFingerprint,
}: MethodRecord): Validation {
  if (on === '' && by === '') return { kind: 'none' };
  const validated = fold(validatedFingerprint);
  if (!FINGERPRINT.test(validated)) return { kind: 'unverified', on, by };
  return { kind: validated === methodFingerprint(method) ? 'valid' : 'changed', on, by };
}
