import type { RuleEffects } from '../core/ruleEffects';
import { ruleEffects } from '../core/ruleEffects';
import type { Evaluation } from '../sheets/evaluation';

/** What each threshold and each excluded configuration of the method drops, as the scores stand. */
export function rulesInForce({ record, scores }: Evaluation): RuleEffects {
  return ruleEffects(record.method, scores);
}
