import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SessionState } from '../../session/live/sessionState';
import { usePane } from '../PaneContext';
import { explainActivity } from '../model/explainActivity';
import { repeatsNotice } from '../model/repeatsNotice';
import { HostLimits } from './HostLimits';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
  },
  text: { margin: 0 },
});

/** What the state means and what to do, where neither its name nor the notice below says it all. */
export function StateExplanation({
  activity,
  notice,
  lacks,
}: Pick<SessionState, 'activity' | 'notice' | 'lacks'>): ReactNode {
  const styles = useStyles();
  const { session, texts } = usePane();
  const sentence = explainActivity(activity, texts);
  if (sentence === null || repeatsNotice(activity, notice)) return null;
  const label = actionOf(activity, texts.actions);
  return (
    <div className={styles.root}>
      <p className={styles.text}>{sentence}</p>
      {activity.kind === 'stale' && activity.why === 'never-ranked' && (
        <HostLimits lacks={lacks} features={['table-resize']} />
      )}
      {label !== null && (
        <Button
          size="small"
          onClick={() => {
            void session.rank();
          }}
        >
          {label}
        </Button>
      )}
    </div>
  );
}

/** The one thing to do; null where there is nothing but to wait. */
function actionOf(
  activity: SessionState['activity'],
  actions: { readonly rankNow: string; readonly retry: string },
): string | null {
  switch (activity.kind) {
    case 'stale':
      return actions.rankNow;
    case 'stopped':
      return actions.retry;
    case 'starting':
    case 'current':
    case 'working':
    case 'read-only':
    case 'waiting':
      return null;
  }
}
