import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { OneLevelAway } from '../../core/oneLevelAway';
import { levelSteps } from '../../session/levelSteps';
import type { Evaluation } from '../../sheets/evaluation';
import { usePane } from '../PaneContext';
import { laterTexts } from '../texts/laterTexts';
import type { Texts } from '../texts/texts';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '18px', fontSize: tokens.fontSizeBase200 },
  heading: { margin: `${tokens.spacingVerticalS} 0 2px`, fontSize: tokens.fontSizeBase200 },
});

/** What one level more or less on each criterion would make of a piste. */
export function LevelSteps({
  evaluation,
  piste,
}: {
  readonly evaluation: Evaluation;
  readonly piste: number;
}): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  const steps = levelSteps(evaluation, piste);
  if (steps.length === 0) return null;
  const rank = evaluation.ranking.rank[piste] ?? 0;
  return (
    <>
      <h4 className={styles.heading}>{laterTexts(texts.language).pistes.detail.nearby}</h4>
      <ul className={styles.list}>
        {steps.map((step) => (
          <li key={`${String(step.criterion)} ${String(step.to)}`}>
            {sayStep(step, evaluation, rank, texts)}
          </li>
        ))}
      </ul>
    </>
  );
}

function sayStep(
  step: OneLevelAway,
  evaluation: Evaluation,
  rank: number,
  { language, ranking }: Texts,
): string {
  const { detail } = laterTexts(language).pistes;
  const criterion = evaluation.record.method.criteria[step.criterion];
  const label = criterion?.labels[step.to - 1] ?? String(step.to);
  const outcome =
    step.status === 'retained' ? detail.nearbyRank(step.rank, rank) : ranking.statuses[step.status];
  return detail.level(`${criterion?.name ?? ''} ${label}`, outcome);
}
