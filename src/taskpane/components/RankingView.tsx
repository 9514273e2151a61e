import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Suspense, lazy, useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { View } from '../../session/live/sessionState';
import { statusOf } from '../../sheets/phrases';
import { searchIndex, searchPistes } from '../../sheets/searchPistes';
import { useRecent } from '../hooks/useRecent';
import { usePane } from '../PaneContext';
import { movementsOf } from '../model/movement';
import type { PisteFilter } from '../model/pisteFilter';
import { shownBy } from '../model/pisteFilter';
import { pisteKey } from '../model/pisteWords';
import { rankedSections } from '../model/rankedSections';
import { PisteRow } from './PisteRow';
import { SearchBar } from './SearchBar';
import { VirtualList } from './VirtualList';
import { VisuallyHidden } from './VisuallyHidden';

/** Milliseconds during which a row shows how far it moved: long enough to look up from the table. */
const MOVEMENT_SHOWN = 8000;

/** Pixels of a row with one line below its title, and with a reason that takes two. */
const RANKED_HEIGHT = 49;
const REASON_HEIGHT = 65;

const RankingNotices = lazy(() =>
  import('./RankingNotices').then(({ RankingNotices: part }) => ({ default: part })),
);

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

/** The pistes, ranked ones first, with what is searched and filtered. */
export function RankingView({
  view,
  filter,
  onFilter,
  onMethod,
}: {
  readonly view: View;
  readonly filter: PisteFilter;
  readonly onFilter: (filter: PisteFilter) => void;
  /** To the method. */
  readonly onMethod: () => void;
}): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
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
  const sections = useMemo(
    () => rankedSections(evaluation, shownBy(filter, evaluation, found), texts),
    [evaluation, filter, found, texts],
  );
  const recent = useRecent(view.changes, MOVEMENT_SHOWN);
  const movements = useMemo(() => movementsOf(recent), [recent]);
  const estimate = useCallback(
    (piste: number) => (statusOf(evaluation, piste) === 'retained' ? RANKED_HEIGHT : REASON_HEIGHT),
    [evaluation],
  );
  const toggle = useCallback(
    (piste: number) => {
      const key = pisteKey(evaluation, piste);
      setOpen((keys) => new Set(keys.has(key) ? [...keys].filter((other) => other !== key) : [...keys, key]));
    },
    [evaluation],
  );
  const shown = sections.reduce((sum, { items }) => sum + items.length, 0);
  const { count } = evaluation.pistes;
  return (
    <div className={styles.root}>
      <VisuallyHidden as="h2">{texts.ranking.heading}</VisuallyHidden>
      {count > 0 && <SearchBar evaluation={evaluation} filter={filter} onChange={onFilter} />}
      <p className={styles.line} role="status">
        {count === 0 ? texts.ranking.noPiste : sayShown(shown, count, texts.ranking)}
      </p>
      <Suspense fallback={null}>
        <RankingNotices view={view} onMethod={onMethod} />
      </Suspense>
      <VirtualList
        label={texts.ranking.heading}
        sections={sections}
        estimate={estimate}
        shown={view.selected}
        renderItem={(piste, isActive) => (
          <PisteRow
            evaluation={evaluation}
            piste={piste}
            isActive={isActive}
            isOpen={open.has(pisteKey(evaluation, piste))}
            isSelected={piste === view.selected}
            movement={movements.get(piste) ?? null}
            onToggle={toggle}
          />
        )}
      />
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
