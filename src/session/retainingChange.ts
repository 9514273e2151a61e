import type { WouldRetain } from '../core/whatWouldRetain';
import { whatWouldRetain } from '../core/whatWouldRetain';
import type { Evaluation } from '../sheets/evaluation';

/**
 * The smallest change of levels that would retain a piste that is dropped; null for any other.
 *
 * @param piste position in the columns of the evaluation
 */
export function retainingChange({ record, scores, ranking }: Evaluation, piste: number): WouldRetain | null {
  return whatWouldRetain(piste, record.method, scores, ranking);
}
