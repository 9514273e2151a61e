import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { SessionState } from '../../session/live/sessionState';
import { usePane } from '../PaneContext';
import { MoreActions } from './MoreActions';
import { StateBadge } from './StateBadge';
import { VisuallyHidden } from './VisuallyHidden';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '40px',
    // Office lays its own button over the top right corner.
    paddingRight: '34px',
  },
  state: { flexGrow: 1, minWidth: 0 },
});

/** State, and the button that ranks whatever happens, as long as there is something to rank. */
export function Header({ state }: { readonly state: SessionState }): ReactNode {
  const styles = useStyles();
  const { session, texts } = usePane();
  const { activity, trouble } = state;
  const isBlocked = trouble !== null && activity.kind === 'current';
  // A workbook without a table is no trouble: it is where everybody begins.
  const isFresh = isBlocked && trouble.kind === 'no-scoring-table';
  return (
    <header className={styles.root}>
      {/* Excel writes the name above the pane. */}
      <VisuallyHidden as="h1">{texts.title}</VisuallyHidden>
      <div className={styles.state}>
        {!isFresh && <StateBadge activity={activity} isBlocked={isBlocked} />}
      </div>
      {trouble === null && (
        <Button
          appearance="subtle"
          icon={<ArrowSyncRegular />}
          aria-label={texts.actions.rankNow}
          title={texts.actions.rankNow}
          onClick={() => {
            void session.rank();
          }}
        />
      )}
      <MoreActions state={state} />
    </header>
  );
}
