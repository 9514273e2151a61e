import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Suspicion } from '../../session/live/suspicion';
import type { Evaluation } from '../../sheets/evaluation';
import { usePane } from '../PaneContext';
import { laterTexts } from '../texts/laterTexts';
import { nameOf } from '../model/twins';
import { sayChangedLevel } from '../model/sayChange';

const MOST_SHOWN = 60;

const useStyles = makeStyles({
  root: { flexShrink: 0 },
  body: { whiteSpace: 'normal' },
  list: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    paddingLeft: '18px',
    maxHeight: '160px',
    overflowY: 'auto',
  },
  summary: { cursor: 'pointer', minHeight: '24px' },
});

/** Many levels changed pistes at once: what it may mean, what changed, how to go back, and the way to say that it was meant. */
export function PartialSort({
  evaluation,
  suspicion: { levels },
}: {
  readonly evaluation: Evaluation;
  readonly suspicion: Suspicion;
}): ReactNode {
  const styles = useStyles();
  const { session, texts } = usePane();
  const words = laterTexts(texts.language).issues;
  const shown = levels.slice(0, MOST_SHOWN);
  const others = levels.length - shown.length;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.root}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{words.sort(levels.length)}</MessageBarTitle>
        <p>{words.sortWhy}</p>
        <p>{words.sortTodo}</p>
        <details>
          <summary className={styles.summary}>{words.sortList}</summary>
          <ul className={styles.list} tabIndex={0} aria-label={words.sortList}>
            {shown.map((level) => (
              <li key={`${String(level.piste)} ${String(level.criterion)}`}>
                {words.sortLine(
                  nameOf(evaluation, level.piste, texts),
                  evaluation.record.method.criteria[level.criterion]?.name ?? '',
                  sayChangedLevel(evaluation, level, level.from, texts),
                  sayChangedLevel(evaluation, level, level.to, texts),
                )}
              </li>
            ))}
            {others > 0 && <li>{laterTexts(texts.language).pistes.changes.more(others)}</li>}
          </ul>
        </details>
        <Button
          size="small"
          onClick={() => {
            session.acceptChanges();
          }}
        >
          {words.sortMeant}
        </Button>
      </MessageBarBody>
    </MessageBar>
  );
}
