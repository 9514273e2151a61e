import type { ReactNode } from 'react';
import { Suspense } from 'react';
import type { Evaluation } from '../../sheets/evaluation';
import { usePane } from '../PaneContext';
import { titleOf } from '../model/pisteWords';
import { later } from './later';
import { SheetText } from './SheetText';

const TwinMark = later('TwinMark');

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
  return (
    <>
      {title === '' ? texts.ranking.untitled : <SheetText>{title}</SheetText>}
      <Suspense fallback={null}>
        <TwinMark evaluation={evaluation} piste={piste} />
      </Suspense>
    </>
  );
}
