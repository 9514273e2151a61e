import { STATUS_CODE } from '../../core/status';
import type { Evaluation } from '../../sheets/evaluation';
import type { DraftMethod } from './draftMethod';

/** What new criteria ask of the pistes that are scored by now. */
export interface ToScore {
  /** Names of the new criteria. */
  readonly criteria: readonly string[];
  /** How many pistes will be « à évaluer » until these are scored. */
  readonly pistes: number;
}

/** null: no new criterion, or no piste that is scored. */
export function pistesToScore({ ranking }: Evaluation, { criteria, origins }: DraftMethod): ToScore | null {
  const added = criteria.filter((_, index) => origins[index] === null).map(({ name }) => name.trim());
  const pistes = ranking.status.filter((status) => status > STATUS_CODE.unscored).length;
  return added.length === 0 || pistes === 0 ? null : { criteria: added, pistes };
}
