import type { ReactNode } from 'react';
import type { Evaluation } from '../../sheets/evaluation';
import { usePane } from '../PaneContext';
import { titleOf } from '../model/pisteWords';
import { SheetText } from './SheetText';

/** The title of a piste, or that it has none. */
export function TitleText({
  evaluation,
  piste,
}: {
  readonly evaluation: Evaluation;
  readonly piste: number;
}): ReactNode {
  const { texts } = usePane();
  const title = titleOf(evaluation, piste);
  return title === '' ? texts.ranking.untitled : <SheetText>{title}</SheetText>;
}
