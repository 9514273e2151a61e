import type { Evaluation } from '../../sheets/evaluation';
import type { Issue } from '../../sheets/issue';
import { titleOf } from './pisteWords';

/** The title of the piste on whose row the cell of an issue is; empty where it has none. */
export function issueTitle(evaluation: Evaluation, { row }: Issue): string {
  return titleOf(evaluation, evaluation.pistes.row.indexOf(row));
}
