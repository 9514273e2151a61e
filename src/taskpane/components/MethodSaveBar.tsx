import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
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
  onCancel,
}: {
  /** How many. */
  readonly faults: number;
  readonly scores: ScoresAfter;
  readonly onCancel: () => void;
}): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  const words = methodTexts(texts.language);
  return (
    <div className={styles.root}>
      {scores !== 'same' && <p className={styles.note}>{words.scores[scores]}</p>}
      <Button type="submit" appearance="primary" disabledFocusable={faults > 0}>
        {words.save}
      </Button>
      <Button onClick={onCancel}>{words.cancel}</Button>
      <span role="status">{faults > 0 ? words.problems(faults) : ''}</span>
    </div>
  );
}
