import type { Value } from './book';

/** What Excel makes of a text; the number format that it gives to a cell that had none of its own. */
export interface Understood {
  readonly value: Value;
  readonly numberFormat?: string;
}
