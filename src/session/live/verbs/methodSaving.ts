import type { MethodOrigins } from '../../../sheets/methodOrigins';
import type { MethodRecord } from '../../../sheets/methodRecord';

export interface MethodSaving {
  /** A method without problem. */
  readonly record: MethodRecord;
  /** What each criterion and each level was before, where that is known. */
  readonly origins: MethodOrigins | undefined;
  /** True once the user has seen which cells would be lost. */
  readonly overwrite: boolean;
  /** The method that it was made from; undefined: whichever stands. */
  readonly start: MethodRecord | undefined;
}
