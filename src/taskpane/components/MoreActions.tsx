import { Button, makeStyles } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import type { KeyboardEvent, ReactNode } from 'react';
import { Suspense, useId, useRef, useState } from 'react';
import type { SessionState } from '../../session/live/sessionState';
import { usePane } from '../PaneContext';
import { CrashGuard } from './CrashGuard';
import { later } from './later';

const MenuList = later('MenuList');

const useStyles = makeStyles({ root: { position: 'relative' } });

/** What is asked for less often, one button away. Escape and leaving it close the list. */
export function MoreActions({ state }: { readonly state: SessionState }): ReactNode {
  const styles = useStyles();
  const { more } = usePane().texts.actions;
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
        aria-label={more}
        title={more}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => {
          setOpen(!isOpen);
        }}
      />
      {isOpen && (
        <CrashGuard fallback={null}>
          <Suspense fallback={null}>
            <MenuList
              id={id}
              state={state}
              onRun={(run) => {
                setOpen(false);
                button.current?.focus();
                run();
              }}
            />
          </Suspense>
        </CrashGuard>
      )}
    </div>
  );
}
