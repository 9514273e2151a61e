import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Session } from '../../session/live/session';
import type { SessionState } from '../../session/live/sessionState';
import { usePane } from '../PaneContext';
import { explainActivity } from '../model/explainActivity';
import { repeatsNotice } from '../model/repeatsNotice';
import { laterTexts } from '../texts/laterTexts';
import type { Texts } from '../texts/texts';
import { HostLimit } from './HostLimit';

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
export function StateExplanation({ state }: { readonly state: SessionState }): ReactNode {
  const styles = useStyles();
  const { session, texts } = usePane();
  const { activity, lacks } = state;
  const sentence = sentenceOf(state, texts);
  if (sentence === null) return null;
  const action = actionOf(activity, texts.actions, session);
  return (
    <div className={styles.root}>
      <p className={styles.text}>{sentence}</p>
      {activity.kind === 'stale' && activity.why === 'never-ranked' && (
        <HostLimit lacks={lacks} feature="table-resize" />
      )}
      {action !== null && (
        <Button
          size="small"
          onClick={() => {
            void action.act();
          }}
        >
          {action.label}
        </Button>
      )}
    </div>
  );
}

function sentenceOf({ activity, notice, isDeaf }: SessionState, texts: Texts): string | null {
  const sentence = repeatsNotice(activity, notice) ? null : explainActivity(activity, texts);
  return (
    sentence ?? (isDeaf && activity.kind === 'current' ? laterTexts(texts.language).explanations.deaf : null)
  );
}

/** The one thing to do; null where there is nothing but to wait. */
function actionOf(
  activity: SessionState['activity'],
  actions: { readonly rankNow: string; readonly retry: string },
  session: Session,
): { readonly label: string; readonly act: () => Promise<unknown> } | null {
  switch (activity.kind) {
    case 'stale':
      return { label: actions.rankNow, act: () => session.rank() };
    case 'stopped':
      // It was a pass that failed: what it tried is tried again. Ranking would add our columns where nobody asked for them.
      return { label: actions.retry, act: () => session.readAgain() };
    case 'starting':
    case 'current':
    case 'working':
    case 'read-only':
    case 'waiting':
      return null;
  }
}
