import type { ReactNode } from 'react';
import type { Evaluation } from '../../sheets/evaluation';
import { usePane } from '../PaneContext';
import { titleOf, twinMark } from '../model/pisteWords';
import { SheetText } from './SheetText';

/** The title of a piste, or that it has none; with its N° where another one is called so too. */
export function TitleText({
  evaluation,
  piste,
}: {
  readonly evaluation: Evaluation;
  readonly piste: number;
}): ReactNode {
  const { texts } = usePane();
  const title = titleOf(evaluation, piste);
  const mark = twinMark(evaluation, piste, texts);
  return (
    <>
      {title === '' ? texts.ranking.untitled : <SheetText>{title}</SheetText>}
      {mark !== '' && ` · ${mark}`}
    </>
  );
}
