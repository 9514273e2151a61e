import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTold } from '../hooks/useTold';
import { usePane } from '../PaneContext';
import { methodTexts } from '../texts/methodTexts';
import type { ScoresAfter } from '../model/scoresAfter';

const useStyles = makeStyles({
  root: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  note: { flexBasis: '100%', fontSize: tokens.fontSizeBase200 },
});

/** Saves the form that it ends, or gives it up: with what is wrong, and what becomes of the scores. */
export function MethodSaveBar({
  faults,
  scores,
  isChanged,
  onGiveUp,
}: {
  /** How many. */
  readonly faults: number;
  readonly scores: ScoresAfter;
  /** Whether giving up loses anything: it is then asked about, once. */
  readonly isChanged: boolean;
  readonly onGiveUp: () => void;
}): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  const words = methodTexts(texts.language);
  const [question, setQuestion] = useState<'none' | 'asked' | 'answered'>('none');
  const isAsking = question === 'asked' && isChanged;
  useTold(isAsking ? words.giveUpQuestion : '', 'alert');
  // Of different keys: else the button just pressed would become another one, which the browser would then activate.
  if (isAsking) {
    return (
      <div key="question" className={styles.root} role="group" aria-label={words.giveUpQuestion}>
        <p className={styles.note}>{words.giveUpQuestion}</p>
        <Button
          autoFocus
          onClick={() => {
            setQuestion('answered');
          }}
        >
          {words.goOn}
        </Button>
        <Button onClick={onGiveUp}>{words.giveUp}</Button>
      </div>
    );
  }
  return (
    <div key="form" className={styles.root}>
      {scores !== 'same' && <p className={styles.note}>{words.scores[scores]}</p>}
      <Button type="submit" appearance="primary" disabledFocusable={faults > 0}>
        {words.save}
      </Button>
      <Button
        // Back where they were: a key that is held would save, on the first button.
        autoFocus={question === 'answered'}
        onClick={() => {
          if (isChanged) setQuestion('asked');
          else onGiveUp();
        }}
      >
        {words.cancel}
      </Button>
      <span role="status">{faults > 0 ? words.problems(faults) : ''}</span>
    </div>
  );
}
