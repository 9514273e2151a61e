import type { Method } from '../core/method';

/** A method with who answers for it. */
export interface MethodRecord {
  readonly method: Method;
  /** `default`: the workbook has no sheet `Méthode`, the report's method applies. */
  readonly source: 'sheet' | 'default';
  /** As typed, a date cell as `JJ/MM/AAAA`; empty where nothing is said. */
  readonly proposedBy: string;
  readonly validatedOn: string;
  readonly validatedBy: string;
  /** What `methodFingerprint` gave of the method when it was validated (R18), as typed; empty where nothing is said. */
  readonly validatedFingerprint: string;
}
