import type { ReactNode } from 'react';
import { Fragment } from 'react';
import type { LevelChange, PisteChange } from '../../session/live/passChanges';
import type { Evaluation } from '../../sheets/evaluation';
import { usePane } from '../PaneContext';
import { changedLabel, sayChangedLevel, sayOutcome } from '../model/sayChange';
import { laterTexts } from '../texts/laterTexts';
import { Filled } from './Filled';
import { SheetText } from './SheetText';

/** What happened to a piste, as `sayChange` tells it, with what comes from the workbook marked as such. */
export function ChangeText({
  evaluation,
  change,
}: {
  readonly evaluation: Evaluation;
  readonly change: PisteChange;
}): ReactNode {
  const { texts } = usePane();
  const { changes } = laterTexts(texts.language).pistes;
  const level = (one: LevelChange, code: number): ReactNode => {
    const said = sayChangedLevel(evaluation, one, code, texts);
    return changedLabel(evaluation, one, code) === null ? said : <SheetText>{said}</SheetText>;
  };
  const outcome = sayOutcome(change, texts);
  return (
    <>
      {change.levels.map((one, index) => (
        <Fragment key={one.criterion}>
          {index > 0 && ' · '}
          <Filled
            say={(name = '', from = '', to = '') => changes.level(name, from, to)}
            parts={[
              <SheetText key="name">
                {evaluation.record.method.criteria[one.criterion]?.name ?? ''}
              </SheetText>,
              level(one, one.from),
              level(one, one.to),
            ]}
          />
        </Fragment>
      ))}
      {change.levels.length > 0 && outcome !== '' && ' · '}
      {outcome}
    </>
  );
}
