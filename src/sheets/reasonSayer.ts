import type { Evaluation } from './evaluation';
import { sayReasons, statusOf } from './phrases';

/** Why a piste has its status. */
export type ReasonSayer = (piste: number) => string;

/** More levels than any criterion has, with the codes of what is no level. */
const LEVELS = 16;

/** `sayReasons`; what depends on the levels alone is said once for all pistes that have the same. */
export function reasonSayer(evaluation: Evaluation): ReasonSayer {
  const said = new Map<number, string>();
  const { levels } = evaluation.scores;
  return (piste) => {
    const status = statusOf(evaluation, piste);
    if (status === 'sub' || status === 'retained') return sayReasons(evaluation, piste);
    const key = levels.reduce((sum, column) => sum * LEVELS + Math.min(column[piste] ?? 0, LEVELS - 1), 0);
    let reasons = said.get(key);
    if (reasons === undefined) said.set(key, (reasons = sayReasons(evaluation, piste)));
    return reasons;
  };
}
