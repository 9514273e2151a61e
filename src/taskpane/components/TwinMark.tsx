import type { ReactNode } from 'react';
import type { Evaluation } from '../../sheets/evaluation';
import { usePane } from '../PaneContext';
import { twinMark } from '../model/twins';

/** Behind a title that another piste bears too: the N° that tells them apart. */
export function TwinMark({
  evaluation,
  piste,
}: {
  readonly evaluation: Evaluation;
  readonly piste: number;
}): ReactNode {
  const mark = twinMark(evaluation, piste, usePane().texts);
  return mark === '' ? null : ` · ${mark}`;
}
