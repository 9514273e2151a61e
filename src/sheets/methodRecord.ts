import type { Method } from '../core/method';
import type { ColumnHeader } from './columnHeaders';

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
  /** Headers of a table that others laid out, each column once. */
  readonly columns: readonly ColumnHeader[];
  /** Sheet of the scoring table, where it was named; empty: it is found. */
  readonly sheet: string;
  /** Titles of rows that are no piste, as typed. */
  readonly ignored: readonly string[];
}
