import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import type { Evaluation } from '../../sheets/evaluation';
import { useMore } from '../hooks/useMore';
import { usePane } from '../PaneContext';
import { communeTexts } from '../texts/communeTexts';
import { keepTogether } from '../model/keepTogether';
import { secondLine } from '../model/pisteWords';
import { SheetText } from './SheetText';
import { TitleText } from './TitleText';
import { VisuallyHidden } from './VisuallyHidden';

/** Shown at a time: an unlisted commune may leave thousands. */
const STEP = 100;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalSNudge,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderLeft: '3px solid transparent',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    // Forced colours paint what is transparent.
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
  },
  selected: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  rank: {
    flexShrink: 0,
    minWidth: '1.5em',
    paddingTop: '2px',
    textAlign: 'right',
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
  title: { textAlign: 'left', padding: '2px 0', lineHeight: tokens.lineHeightBase300 },
  note: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Pistes with their rank and reason, each a way to its row. The one selected in Excel is marked, and brought in sight. */
export function ConcernedList({
  evaluation,
  pistes,
  selected,
  noteOf,
}: {
  readonly evaluation: Evaluation;
  readonly pistes: readonly number[];
  readonly selected: number | null;
  /** What else is said of a piste; empty: nothing. */
  readonly noteOf: (piste: number) => string;
}): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  const place = selected === null ? -1 : pistes.indexOf(selected);
  const { shown, rest, more } = useMore(pistes, STEP, place + 1);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (place >= 0) list.current?.children[place]?.scrollIntoView({ block: 'nearest' });
    // Only another selection scrolls.
  }, [selected]);
  return (
    <>
      <ul ref={list} className={styles.list}>
        {shown.map((piste) => (
          <li
            key={piste}
            className={mergeClasses(styles.item, piste === selected && styles.selected)}
            aria-current={piste === selected ? 'true' : undefined}
          >
            <Rank rank={evaluation.ranking.rank[piste] ?? 0} />
            <div>
              <TitleLink evaluation={evaluation} piste={piste} />
              <div className={styles.note}>
                <SheetText>{keepTogether(secondLine(evaluation, piste))}</SheetText>
              </div>
              {noteOf(piste) !== '' && <div className={styles.note}>{noteOf(piste)}</div>}
              {piste === selected && <VisuallyHidden>{texts.ranking.selected}</VisuallyHidden>}
            </div>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" onClick={more}>
          {communeTexts(texts.language).more(rest)}
        </Button>
      )}
    </>
  );
}

function Rank({ rank }: { readonly rank: number }): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <span className={styles.rank}>
      <span aria-hidden="true">{rank === 0 ? '–' : texts.number(rank)}</span>
      <VisuallyHidden>{rank === 0 ? texts.ranking.unranked : texts.ranking.rank(rank)}</VisuallyHidden>
    </span>
  );
}

function TitleLink({
  evaluation,
  piste,
}: {
  readonly evaluation: Evaluation;
  readonly piste: number;
}): ReactNode {
  const styles = useStyles();
  const { session, texts } = usePane();
  return (
    <Link
      as="button"
      inline
      className={styles.title}
      title={texts.actions.goToRow}
      onClick={() => {
        void session.show(evaluation.layout.sheet, evaluation.pistes.row[piste] ?? 0);
      }}
    >
      <TitleText evaluation={evaluation} piste={piste} />
    </Link>
  );
}
