import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { WouldRetain } from '../../core/whatWouldRetain';
import { retainingChange } from '../../session/retainingChange';
import type { Evaluation } from '../../sheets/evaluation';
import { sayLevelName } from '../../sheets/phrases';
import { usePane } from '../PaneContext';
import { laterTexts } from '../texts/laterTexts';
import type { Texts } from '../texts/texts';

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalS} 0 2px`, fontSize: tokens.fontSizeBase200 },
  sentence: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

/** Of a piste that is dropped: the smallest change of its levels that would retain it. */
export function RetainingChange({
  evaluation,
  piste,
}: {
  readonly evaluation: Evaluation;
  readonly piste: number;
}): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  const change = useMemo(() => retainingChange(evaluation, piste), [evaluation, piste]);
  if (change === null) return null;
  return (
    <>
      <h4 className={styles.heading}>{laterTexts(texts.language).pistes.detail.entry}</h4>
      <p className={styles.sentence}>{sayRetaining(change, evaluation, texts)}</p>
    </>
  );
}

function sayRetaining(change: WouldRetain, { record }: Evaluation, { language }: Texts): string {
  const { detail } = laterTexts(language).pistes;
  if (change.kind === 'nothing') return detail.entryNothing;
  const levels = change.levels.map(({ criterion, to }) => {
    const one = record.method.criteria[criterion];
    return one ? detail.entryLevel(one.name, sayLevelName(one, to)) : '';
  });
  return detail.entryOutcome(detail.entryLevels(levels), change.rank);
}
