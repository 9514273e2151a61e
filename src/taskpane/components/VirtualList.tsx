import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { isTypingHere } from '../hooks/isTypingHere';
import { useRowHeights } from '../hooks/useRowHeights';
import { useScrollAnchor } from '../hooks/useScrollAnchor';
import { useScrollWindow } from '../hooks/useScrollWindow';
import type { ListSection } from '../model/listLayout';
import { layoutList } from '../model/listLayout';
import { moveInList, placeOfItem, scrollToShow } from '../model/listPlaces';
import type { RevealTarget } from '../model/revealTarget';
import { VirtualSection } from './VirtualSection';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    flex: '1 1 0',
    minHeight: '160px',
    overflowY: 'auto',
    overflowX: 'hidden',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export interface VirtualListProps {
  readonly label: string;
  readonly sections: readonly ListSection[];
  /** What the list is cut down to: when this is another, the list starts at its top. */
  readonly cut: unknown;
  /** In pixels. */
  readonly headingHeight: number;
  /** In pixels. */
  readonly estimate: (item: number) => number;
  /** Brought in sight once, as soon as it is in a section; null: nothing. */
  readonly target: RevealTarget | null;
  /** A row, with a button `data-piste-row` that can be focused where it is active. */
  readonly renderItem: (item: number, isActive: boolean) => ReactNode;
}

/**
 * Any number of rows under sticky headings, of which only those in sight are made. One tab stop: arrows, Home, End and
 * the page keys move among the rows.
 */
export function VirtualList({
  label,
  sections,
  cut,
  headingHeight,
  estimate,
  target,
  renderItem,
}: VirtualListProps): ReactNode {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const seen = useScrollWindow(box);
  const { heightOf, observe } = useRowHeights(estimate);
  const layout = useMemo(
    () => layoutList(sections, headingHeight, heightOf),
    [sections, headingHeight, heightOf],
  );
  useScrollAnchor(box, sections, layout);
  const lastCut = useRef(cut);
  useLayoutEffect(() => {
    // The list that is hidden for a while keeps its place: it is the same cut then.
    if (lastCut.current === cut) return;
    lastCut.current = cut;
    if (box.current) box.current.scrollTop = 0;
  }, [cut]);
  const [chosen, setChosen] = useState<number | null>(null);
  const mustFocus = useRef(false);
  const revealed = useRef<RevealTarget | null>(null);
  const active = chosen !== null && placeOfItem(sections, chosen) ? chosen : (sections[0]?.items[0] ?? null);

  /** False where no section has it. */
  const reveal = (item: number): boolean => {
    const element = box.current;
    const place = placeOfItem(sections, item);
    if (!element || !place) return false;
    const top = scrollToShow(layout, place, element.scrollTop, element.clientHeight);
    if (top !== null) element.scrollTop = top;
    return true;
  };

  useEffect(() => {
    // What moves around a row that was brought in sight does not scroll to it again.
    if (target === null || target === revealed.current) return;
    const isDone = (target.isOffer && isTypingHere()) || reveal(target.item);
    if (!isDone) return;
    revealed.current = target;
    if (!target.takesFocus) return;
    mustFocus.current = true;
    setChosen(target.item);
  }, [target, sections]);

  useLayoutEffect(() => {
    if (!mustFocus.current || active === null) return;
    const button = box.current?.querySelector<HTMLElement>(`[data-piste-row="${String(active)}"]`);
    if (!button) return;
    mustFocus.current = false;
    button.focus({ preventScroll: true });
  });

  const move = (event: KeyboardEvent): void => {
    const isRow = event.target instanceof HTMLElement && event.target.dataset['pisteRow'] !== undefined;
    if (!isRow || active === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = moveInList(sections, active, event.key);
    if (next === null) return;
    event.preventDefault();
    mustFocus.current = true;
    setChosen(next);
    reveal(next);
  };

  return (
    <div
      ref={box}
      role="region"
      aria-label={label}
      className={styles.root}
      onKeyDown={move}
      onFocus={({ target: { dataset } }) => {
        const item = dataset['pisteRow'];
        if (item !== undefined) setChosen(Number(item));
      }}
    >
      {sections.map((section, index) => (
        <VirtualSection
          key={section.key}
          section={section}
          layout={layout}
          index={index}
          seen={seen}
          active={active}
          observe={observe}
          renderItem={renderItem}
        />
      ))}
    </div>
  );
}
