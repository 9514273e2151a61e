import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SessionState } from '../../session/live/sessionState';
import { usePane } from '../PaneContext';
import { menuActions } from '../model/menuActions';

const useStyles = makeStyles({
  root: {
    position: 'absolute',
    right: 0,
    top: '100%',
    zIndex: 10,
    width: 'max-content',
    minWidth: '200px',
    // Its right end is that of its button, beside the corner that Office takes.
    maxWidth: 'calc(100vw - 58px)',
    margin: 0,
    padding: tokens.spacingVerticalXS,
    listStyleType: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  action: {
    width: '100%',
    justifyContent: 'flex-start',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
});

/** The other actions, below their button. */
export function MenuList({
  id,
  state,
  onRun,
}: {
  readonly id: string;
  readonly state: SessionState;
  readonly onRun: (run: () => void) => void;
}): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  return (
    <ul id={id} className={styles.root}>
      {menuActions(state, pane).map(({ label, run }) => (
        <li key={label}>
          <Button
            appearance="subtle"
            className={styles.action}
            disabledFocusable={run === null}
            onClick={() => {
              if (run !== null) onRun(run);
            }}
          >
            {label}
          </Button>
        </li>
      ))}
    </ul>
  );
}
