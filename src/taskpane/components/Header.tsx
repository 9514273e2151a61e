import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { SessionState } from '../../session/live/sessionState';
import { usePane } from '../PaneContext';
import type { Action } from './MoreActions';
import { MoreActions } from './MoreActions';
import { StateBadge } from './StateBadge';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '40px',
    // Office lays its own button over the top right corner.
    paddingRight: '34px',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  state: { flexGrow: 1, minWidth: 0 },
});

/** Name, state, and the button that ranks whatever happens. */
export function Header({
  state,
  actions,
}: {
  readonly state: SessionState;
  readonly actions: readonly Action[];
}): ReactNode {
  const styles = useStyles();
  const { session, texts } = usePane();
  return (
    <header className={styles.root}>
      <h1 className={styles.title}>{texts.title}</h1>
      <div className={styles.state}>
        <StateBadge
          activity={state.activity}
          isBlocked={state.trouble !== null && state.activity.kind === 'current'}
        />
      </div>
      <Button
        appearance="subtle"
        icon={<ArrowSyncRegular />}
        aria-label={texts.actions.rankNow}
        title={texts.actions.rankNow}
        onClick={() => {
          void session.rank();
        }}
      />
      <MoreActions actions={actions} />
    </header>
  );
}
