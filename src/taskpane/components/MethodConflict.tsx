import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Evaluation } from '../../sheets/evaluation';
import { useTold } from '../hooks/useTold';
import { takeFocus } from '../hooks/takeFocus';
import { usePane } from '../PaneContext';
import { methodTexts } from '../texts/methodTexts';
import { MethodReading } from './MethodReading';

const useStyles = makeStyles({
  body: { whiteSpace: 'normal' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Somebody changed the method while it was being edited here: nobody's work is replaced before that is said. */
export function MethodConflict({
  evaluation,
  onKeep,
  onCancel,
}: {
  /** As the workbook has it now. */
  readonly evaluation: Evaluation;
  /** Theirs is replaced. */
  readonly onKeep: () => void;
  readonly onCancel: () => void;
}): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  const { changedMeanwhile: words, cancel } = methodTexts(texts.language);
  const [isShown, setShown] = useState(false);
  const see = useRef<HTMLButtonElement | null>(null);
  useTold(words.what, 'alert');
  useEffect(() => {
    // It stands at the end of a long form, above what sticks there.
    see.current?.scrollIntoView({ block: 'center' });
    takeFocus(see.current);
  }, []);
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody className={styles.body}>
          <p>{words.what}</p>
          <div className={styles.buttons}>
            <Button
              // Fluent's own type of ref takes no ref object of a button.
              ref={(element: HTMLButtonElement | null) => {
                see.current = element;
              }}
              size="small"
              aria-expanded={isShown}
              onClick={() => {
                setShown(!isShown);
              }}
            >
              {words.see}
            </Button>
            <Button size="small" onClick={onKeep}>
              {words.keep}
            </Button>
            <Button size="small" onClick={onCancel}>
              {cancel}
            </Button>
          </div>
        </MessageBarBody>
      </MessageBar>
      {isShown && (
        <section aria-label={words.theirs}>
          <h3>{words.theirs}</h3>
          <MethodReading evaluation={evaluation} />
        </section>
      )}
    </>
  );
}
