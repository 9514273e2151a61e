import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import type { KeyboardEvent, ReactNode } from 'react';
import { useId, useRef, useState } from 'react';
import { usePane } from '../PaneContext';

/** One line of the list of other actions. */
export interface Action {
  readonly label: string;
  readonly run: () => void;
}

const useStyles = makeStyles({
  root: { position: 'relative' },
  list: {
    position: 'absolute',
    right: 0,
    top: '100%',
    zIndex: 10,
    width: 'max-content',
    minWidth: '200px',
    maxWidth: 'calc(100vw - 24px)',
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

/** What is asked for less often, one button away. Escape and leaving it close the list. */
export function MoreActions({ actions }: { readonly actions: readonly Action[] }): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div
      className={styles.root}
      onKeyDown={closeOnEscape}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <Button
        // Fluent's own type of ref takes no ref object of a button.
        ref={(element: HTMLButtonElement | null) => {
          button.current = element;
        }}
        appearance="subtle"
        icon={<MoreHorizontalRegular />}
        aria-label={texts.actions.more}
        title={texts.actions.more}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => {
          setOpen(!isOpen);
        }}
      />
      {isOpen && (
        <ul id={id} className={styles.list}>
          {actions.map(({ label, run }) => (
            <li key={label}>
              <Button
                appearance="subtle"
                className={styles.action}
                onClick={() => {
                  setOpen(false);
                  button.current?.focus();
                  run();
                }}
              >
                {label}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
