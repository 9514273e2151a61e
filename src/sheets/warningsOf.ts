import type { MethodWarning } from '../core/methodWarnings';
import { methodWarnings } from '../core/methodWarnings';
import type { Evaluation } from './evaluation';

/** What is odd, though valid, in the method of an evaluation. */
export function warningsOf({ record }: Evaluation): readonly MethodWarning[] {
  return methodWarnings(record.method);
}
