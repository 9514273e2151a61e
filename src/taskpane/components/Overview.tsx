import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { View } from '../../session/live/sessionState';
import { scoredCounts } from '../model/statusGroup';
import type { StatusGroup } from '../model/statusGroup';
import { CountButtons } from './CountButtons';
import { IssuesLink } from './IssuesLink';
import { ScoredBar } from './ScoredBar';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, flexShrink: 0 },
});

/** How many, how far, and what to look at. */
export function Overview({
  view,
  group,
  onGroup,
  onIssues,
}: {
  readonly view: View;
  readonly group: StatusGroup | null;
  readonly onGroup: (group: StatusGroup | null) => void;
  readonly onIssues: () => void;
}): ReactNode {
  const styles = useStyles();
  const { counts } = view.evaluated.evaluation.ranking;
  const { done, total } = scoredCounts(counts);
  if (view.evaluated.evaluation.pistes.count === 0) return null;
  return (
    <div className={styles.root}>
      <CountButtons counts={counts} chosen={group} onChoose={onGroup} />
      <ScoredBar done={done} total={total} />
      <IssuesLink view={view} onOpen={onIssues} />
    </div>
  );
}
