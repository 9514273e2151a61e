import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Evaluation } from '../../sheets/evaluation';
import { useMore } from '../hooks/useMore';
import { usePane } from '../PaneContext';
import { communeTexts } from '../texts/communeTexts';
import { secondLine, titleOf } from '../model/pisteWords';
import { SheetText } from './SheetText';
import { VisuallyHidden } from './VisuallyHidden';

/** Shown at a time: an unlisted commune may leave thousands. */
const STEP = 100;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  rank: {
    flexShrink: 0,
    minWidth: '26px',
    textAlign: 'right',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  title: { textAlign: 'left', minHeight: '24px' },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Pistes with their rank and reason, each a way to its row. */
export function ConcernedList({
  evaluation,
  pistes,
  noteOf,
}: {
  readonly evaluation: Evaluation;
  readonly pistes: readonly number[];
  /** What else is said of a piste; empty: nothing. */
  readonly noteOf: (piste: number) => string;
}): ReactNode {
  const styles = useStyles();
  const { session, texts } = usePane();
  const { shown, rest, more } = useMore(pistes, STEP);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((piste) => {
          const rank = evaluation.ranking.rank[piste] ?? 0;
          return (
            <li key={piste} className={styles.item}>
              <span className={styles.rank}>
                <span aria-hidden="true">{rank === 0 ? '–' : texts.number(rank)}</span>
                <VisuallyHidden>
                  {rank === 0 ? texts.ranking.unranked : texts.ranking.rank(rank)}
                </VisuallyHidden>
              </span>
              <div>
                <Link
                  as="button"
                  inline
                  className={styles.title}
                  title={texts.actions.goToRow}
                  onClick={() => {
                    void session.show(evaluation.layout.sheet, evaluation.pistes.row[piste] ?? 0);
                  }}
                >
                  <SheetText>{titleOf(evaluation, piste) || texts.ranking.untitled}</SheetText>
                </Link>
                <div className={styles.note}>
                  <SheetText>{secondLine(evaluation, piste)}</SheetText>
                </div>
                {noteOf(piste) !== '' && <div className={styles.note}>{noteOf(piste)}</div>}
              </div>
            </li>
          );
        })}
      </ul>
      {rest > 0 && (
        <Button size="small" onClick={more}>
          {communeTexts(texts.language).more(rest)}
        </Button>
      )}
    </>
  );
}
