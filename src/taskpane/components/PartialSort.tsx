import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PassChanges } from '../../session/live/passChanges';
import type { Evaluation } from '../../sheets/evaluation';
import { usePane } from '../PaneContext';
import { titleOf } from '../model/pisteWords';
import { sayChangedLevel } from '../model/sayChange';

const MOST_SHOWN = 60;

const useStyles = makeStyles({
  body: { whiteSpace: 'normal' },
  list: { margin: 0, paddingLeft: '18px' },
  summary: { cursor: 'pointer', minHeight: '24px' },
});

/** Many levels changed pistes at once: what it may mean, what changed, and how to go back. */
export function PartialSort({
  evaluation,
  changes,
}: {
  readonly evaluation: Evaluation;
  readonly changes: PassChanges;
}): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.issues;
  const lines = changes.pistes.flatMap(({ piste, levels }) =>
    levels.map((level) =>
      words.sortLine(
        titleOf(evaluation, piste) || texts.ranking.untitled,
        evaluation.record.method.criteria[level.criterion]?.name ?? '',
        sayChangedLevel(evaluation, level, level.from, texts),
        sayChangedLevel(evaluation, level, level.to, texts),
      ),
    ),
  );
  const others = lines.length - MOST_SHOWN;
  return (
    <MessageBar intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{words.sort(changes.levelCount)}</MessageBarTitle>
        <p>{words.sortWhy}</p>
        <p>{words.sortTodo}</p>
        <details>
          <summary className={styles.summary}>{words.sortList}</summary>
          <ul className={styles.list}>
            {lines.slice(0, MOST_SHOWN).map((line) => (
              <li key={line}>{line}</li>
            ))}
            {others > 0 && <li>{texts.ranking.changes.more(others)}</li>}
          </ul>
        </details>
      </MessageBarBody>
    </MessageBar>
  );
}
