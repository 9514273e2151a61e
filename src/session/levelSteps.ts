import type { OneLevelAway } from '../core/oneLevelAway';
import { oneLevelAway } from '../core/oneLevelAway';
import type { Evaluation } from '../sheets/evaluation';

/**
 * What one level better or worse on one criterion would make of a piste; nothing where its levels are not all known.
 *
 * @param piste position in the columns of the evaluation
 */
export function levelSteps({ record, scores, ranking }: Evaluation, piste: number): readonly OneLevelAway[] {
  return oneLevelAway(piste, record.method, scores, ranking);
}
