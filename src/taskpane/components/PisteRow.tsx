import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Suspense, memo } from 'react';
import type { Evaluation } from '../../sheets/evaluation';
import { statusOf } from '../../sheets/phrases';
import { usePane } from '../PaneContext';
import type { Movement } from '../model/movement';
import { secondLine, titleOf } from '../model/pisteWords';
import { later } from './later';
import { SheetText } from './SheetText';
import { TitleText } from './TitleText';
import { VisuallyHidden } from './VisuallyHidden';

const PisteDetail = later('PisteDetail');

const MovementBadge = later('MovementBadge');

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalSNudge,
    width: '100%',
    boxSizing: 'border-box',
    padding: `6px ${tokens.spacingHorizontalXS} 6px 0`,
    border: 0,
    borderLeft: '3px solid transparent',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    // Forced colours paint what is transparent.
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  selected: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  rank: {
    flexShrink: 0,
    // Two digits.
    minWidth: '1.5em',
    textAlign: 'right',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  words: { flexGrow: 1, minWidth: 0 },
  title: {
    // Two lines hold nearly every title; an open piste shows all of it.
    display: '-webkit-box',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  open: { WebkitLineClamp: 'none', fontWeight: tokens.fontWeightSemibold },
  dropped: { textDecorationLine: 'line-through' },
  second: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface PisteRowProps {
  readonly evaluation: Evaluation;
  readonly piste: number;
  readonly isActive: boolean;
  readonly isOpen: boolean;
  readonly isSelected: boolean;
  readonly movement: Movement | null;
  readonly onToggle: (piste: number, isOpen: boolean) => void;
}

/** One piste of the list: rank, title, levels or reason. It opens in place, and its row is selected in the table. */
export const PisteRow = memo(function PisteRow(props: PisteRowProps): ReactNode {
  const { evaluation, piste, isActive, isOpen, isSelected, movement, onToggle } = props;
  const styles = useStyles();
  const { texts } = usePane();
  const title = titleOf(evaluation, piste);
  const rank = evaluation.ranking.rank[piste] ?? 0;
  const id = `piste-${String(piste)}`;
  return (
    <>
      <button
        type="button"
        data-piste-row={piste}
        className={mergeClasses(styles.row, isSelected && styles.selected)}
        tabIndex={isActive ? 0 : -1}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-current={isSelected ? 'true' : undefined}
        onClick={() => {
          onToggle(piste, isOpen);
        }}
      >
        <span className={styles.rank}>
          <span aria-hidden="true">{rank === 0 ? '–' : texts.number(rank)}</span>
          <VisuallyHidden>{rank === 0 ? texts.ranking.unranked : texts.ranking.rank(rank)}</VisuallyHidden>
        </span>
        <span className={styles.words}>
          <span
            className={mergeClasses(
              styles.title,
              isOpen && styles.open,
              statusOf(evaluation, piste) === 'excluded' && styles.dropped,
            )}
            title={title}
          >
            <TitleText evaluation={evaluation} piste={piste} />
          </span>
          <span className={styles.second}>
            <SheetText>{secondLine(evaluation, piste)}</SheetText>
          </span>
          {isSelected && <VisuallyHidden>{texts.ranking.selected}</VisuallyHidden>}
        </span>
        {movement && (
          <Suspense fallback={null}>
            <MovementBadge movement={movement} />
          </Suspense>
        )}
      </button>
      {isOpen && (
        <div id={id}>
          <Suspense fallback={<p>{texts.loading}</p>}>
            <PisteDetail evaluation={evaluation} piste={piste} />
          </Suspense>
        </div>
      )}
    </>
  );
});
