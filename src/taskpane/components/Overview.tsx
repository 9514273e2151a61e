import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { View } from '../../session/live/sessionState';
import { scoredCounts } from '../model/listedStatuses';
import { IssuesLink } from './IssuesLink';
import { ScoredBar } from './ScoredBar';

const useStyles = makeStyles({
  // One line, the same on every screen: nothing moves below the pointer that chooses a tab.
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    flexShrink: 0,
    minHeight: '24px',
  },
});

/** How far the scoring is, and what to look at. How many pistes have each status stands with the list that it filters. */
export function Overview({
  view,
  isOnIssues,
  onIssues,
}: {
  readonly view: View;
  /** Whether what is to look at is being looked at. */
  readonly isOnIssues: boolean;
  readonly onIssues: () => void;
}): ReactNode {
  const styles = useStyles();
  const { pistes, ranking } = view.evaluated.evaluation;
  if (pistes.count === 0) return null;
  return (
    <div className={styles.root}>
      <ScoredBar {...scoredCounts(ranking.counts)} />
      {!isOnIssues && <IssuesLink view={view} onOpen={onIssues} />}
    </div>
  );
}
