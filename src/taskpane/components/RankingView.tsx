import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Suspense, useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { View } from '../../session/live/sessionState';
import { statusOf } from '../../sheets/phrases';
import { searchIndex, searchPistes } from '../../sheets/searchPistes';
import { useRecent } from '../hooks/useRecent';
import { useRevealTarget } from '../hooks/useRevealTarget';
import { usePane } from '../PaneContext';
import { movementsOf } from '../model/movement';
import type { AskedScreen } from '../model/paneTab';
import type { PisteFilter } from '../model/pisteFilter';
import { NO_FILTER, countsUnder, shownBy } from '../model/pisteFilter';
import { pisteKey, titleOf } from '../model/pisteWords';
import { rankedSections } from '../model/rankedSections';
import { ONE_BY_ONE } from '../theme/oneByOne';
import { later } from './later';
import { CountButtons } from './CountButtons';
import { PisteRow } from './PisteRow';
import { SearchBar } from './SearchBar';
import { VirtualList } from './VirtualList';
import { VisuallyHidden } from './VisuallyHidden';

/** Milliseconds during which a row shows how far it moved: long enough to look up from the table. */
const MOVEMENT_SHOWN = 8000;

/** In pixels: a heading, a row without any line, each of its lines. */
const HEADING_HEIGHT = 28;
const ROW_PADDING = 13;
const [TITLE_LINE, SECOND_LINE] = [20, 16];

/** Characters of a title that one line of the usual pane holds. */
const TITLE_LENGTH = 36;

const FilterNamed = later('FilterNamed');

const RankingNotices = later('RankingNotices');

const SelectionHidden = later('SelectionHidden');

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 0',
    minHeight: 0,
    gap: tokens.spacingVerticalXS,
  },
  line: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The pistes, ranked ones first, with what is counted, searched and filtered. */
export function RankingView({
  view,
  asked,
  filter,
  onFilter,
  onMethod,
}: {
  readonly view: View;
  /** null: it was not asked for. */
  readonly asked: AskedScreen | null;
  readonly filter: PisteFilter;
  readonly onFilter: (filter: PisteFilter) => void;
  /** To the method. */
  readonly onMethod: () => void;
}): ReactNode {
  const styles = useStyles();
  const { texts, session, textScale } = usePane();
  const { evaluation } = view.evaluated;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const text = useDeferredValue(filter.text);
  const isSearching = text.trim() !== '';
  // Thousands of texts to fold: only for who searches.
  const index = useMemo(
    () => (isSearching ? searchIndex(evaluation.pistes) : null),
    [evaluation.pistes, isSearching],
  );
  const found = useMemo(() => index && new Set(searchPistes(index, text)), [index, text]);
  const isShown = useMemo(() => shownBy(filter, evaluation, found), [filter, evaluation, found]);
  const counts = useMemo(() => countsUnder(filter, evaluation, found), [filter, evaluation, found]);
  const sections = useMemo(() => rankedSections(evaluation, isShown, texts), [evaluation, isShown, texts]);
  const { target, reveal } = useRevealTarget(view, asked);
  const recent = useRecent(view.changes, MOVEMENT_SHOWN);
  const movements = useMemo(() => movementsOf(recent), [recent]);
  const estimate = useCallback(
    (piste: number) => {
      const titleLines = titleOf(evaluation, piste).length > TITLE_LENGTH ? 2 : 1;
      const otherLines = statusOf(evaluation, piste) === 'retained' ? 1 : 2;
      return ROW_PADDING + (titleLines * TITLE_LINE + otherLines * SECOND_LINE) * textScale;
    },
    [evaluation, textScale],
  );
  const toggle = useCallback(
    (piste: number, isOpen: boolean) => {
      const key = pisteKey(evaluation, piste);
      setOpen((keys) => new Set(isOpen ? [...keys].filter((other) => other !== key) : [...keys, key]));
      // The row in the table goes with it; the keyboard stays here.
      if (!isOpen) void session.show(evaluation.layout.sheet, evaluation.pistes.row[piste] ?? 0);
    },
    [evaluation, session],
  );
  const goTo = (piste: number): void => {
    if (!isShown(piste)) onFilter(NO_FILTER);
    reveal(piste);
  };
  const shown = sections.reduce((sum, { items }) => sum + items.length, 0);
  const { count } = evaluation.pistes;
  const { selected } = view;
  return (
    <div className={styles.root}>
      <VisuallyHidden as="h2">{texts.ranking.heading}</VisuallyHidden>
      {count > 0 && (
        <div data-part="cuts" style={ONE_BY_ONE}>
          <CountButtons
            counts={counts}
            chosen={filter.status}
            onChoose={(status) => {
              onFilter({ ...filter, status });
            }}
          />
          <SearchBar evaluation={evaluation} counts={counts} filter={filter} onChange={onFilter} />
        </div>
      )}
      <div className={styles.line} role="status">
        <span>{count === 0 ? texts.ranking.noPiste : sayShown(shown, count, texts.ranking)}</span>
        {filter !== NO_FILTER && (
          <Suspense fallback={null}>
            <FilterNamed filter={filter} onChange={onFilter} />
          </Suspense>
        )}
      </div>
      <VirtualList
        label={texts.ranking.heading}
        sections={sections}
        cut={filter}
        headingHeight={Math.round(HEADING_HEIGHT * textScale)}
        estimate={estimate}
        target={target}
        renderItem={(piste, isActive) => (
          <PisteRow
            evaluation={evaluation}
            piste={piste}
            isActive={isActive}
            isOpen={open.has(pisteKey(evaluation, piste))}
            isSelected={piste === selected}
            movement={movements.get(piste) ?? null}
            onToggle={toggle}
          />
        )}
      />
      {/* Below the list: what comes and goes here moves nothing that is about to be clicked. */}
      <div role="status">
        {selected !== null && !isShown(selected) && (
          <Suspense fallback={null}>
            <SelectionHidden
              onShow={() => {
                goTo(selected);
              }}
            />
          </Suspense>
        )}
      </div>
      <Suspense fallback={null}>
        <RankingNotices view={view} onMethod={onMethod} onPiste={goTo} />
      </Suspense>
    </div>
  );
}

/** Nothing where the whole list is shown: the counts above say it. */
function sayShown(
  shown: number,
  count: number,
  words: { readonly nothing: string; readonly shown: (shown: number, total: number) => string },
): string {
  if (shown === 0) return words.nothing;
  return shown === count ? '' : words.shown(shown, count);
}
