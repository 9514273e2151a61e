import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTold } from '../hooks/useTold';
import { usePane } from '../PaneContext';
import { methodTexts } from '../texts/methodTexts';
import type { NewColumns } from '../../session/draft/newColumns';
import type { ToScore } from '../../session/draft/pistesToScore';
import type { ScoresAfter } from '../../session/draft/scoresAfter';

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

/** Saves what is changed above it, or gives it up: with what is wrong, and what becomes of the scores. */
export function MethodSaveBar({
  faults,
  undecided,
  scores,
  toScore,
  columns,
  isChanged,
  onSave,
  onGiveUp,
}: {
  /** How many. */
  readonly faults: number;
  /** How many configurations wait for a decision. */
  readonly undecided: number;
  readonly scores: ScoresAfter;
  readonly toScore: ToScore | null;
  readonly columns: NewColumns | null;
  /** Whether giving up loses anything: it is then asked about, once. */
  readonly isChanged: boolean;
  /** Nothing is wrong by then. */
  readonly onSave: () => void;
  readonly onGiveUp: () => void;
}): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  const words = methodTexts(texts.language);
  const [question, setQuestion] = useState<'none' | 'asked' | 'answered'>('none');
  const isAsking = question === 'asked' && isChanged;
  useTold(isAsking ? words.giveUpQuestion : '', 'alert');
  const standing = faults > 0 ? words.problems(faults) : undecided > 0 ? words.rules.heading(undecided) : '';
  // Of different keys: a button that is pressed never becomes another one, and each takes the focus as it comes up.
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
    <div key="saving" className={styles.root}>
      {scores !== 'same' && <p className={styles.note}>{words.scores[scores]}</p>}
      {toScore !== null && <p className={styles.note}>{words.toScore(toScore.pistes, toScore.criteria)}</p>}
      {columns !== null && <p className={styles.note}>{words.newColumns[columns.place](columns.names)}</p>}
      <Button
        appearance="primary"
        disabledFocusable={faults + undecided > 0}
        onClick={() => {
          if (faults + undecided === 0) onSave();
        }}
      >
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
      <span role="status">{standing}</span>
    </div>
  );
}
