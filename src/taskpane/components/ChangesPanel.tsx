import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PassChanges, PisteChange } from '../../session/live/passChanges';
import type { Evaluation } from '../../sheets/evaluation';
import { usePane } from '../PaneContext';
import { titleOf } from '../model/pisteWords';
import { sayChange } from '../model/sayChange';
import { SheetText } from './SheetText';

/** More would not be read. */
const MOST_SHOWN = 30;

const useStyles = makeStyles({
  root: {
    fontSize: tokens.fontSizeBase200,
    '& summary': { cursor: 'pointer', minHeight: '24px', lineHeight: '24px' },
  },
  list: { margin: 0, paddingLeft: '18px', maxHeight: '160px', overflowY: 'auto' },
});

/** « Ce qui a bougé » since the ranking shown before: the pistes whose levels changed first, then the furthest moves. */
export function ChangesPanel({
  evaluation,
  changes,
}: {
  readonly evaluation: Evaluation;
  readonly changes: PassChanges;
}): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  const { changes: words, untitled } = texts.ranking;
  const shown = [...changes.pistes].sort(byWeight).slice(0, MOST_SHOWN);
  const others = changes.pistes.length - shown.length;
  return (
    <details className={styles.root}>
      <summary>{`${words.heading} – ${words.summary(changes.pistes.length)}`}</summary>
      <ul className={styles.list} tabIndex={0} aria-label={words.heading}>
        {shown.map((change) => (
          <li key={change.piste}>
            <SheetText>{titleOf(evaluation, change.piste) || untitled}</SheetText>
            {' – '}
            {sayChange(evaluation, change, texts)}
          </li>
        ))}
        {others > 0 && <li>{words.more(others)}</li>}
      </ul>
    </details>
  );
}

function byWeight(a: PisteChange, b: PisteChange): number {
  const cause = Math.sign(b.levels.length) - Math.sign(a.levels.length);
  return cause || Math.abs(b.rankAfter - b.rankBefore) - Math.abs(a.rankAfter - a.rankBefore);
}
