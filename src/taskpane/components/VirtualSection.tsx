import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId } from 'react';
import type { ScrollWindow } from '../hooks/useScrollWindow';
import type { ListLayout, ListSection } from '../model/listLayout';
import { visibleItems } from '../model/listLayout';
import { MeasuredItem } from './MeasuredItem';

/** Pixels made beyond what is in sight, so that scrolling shows no gap. */
const BEYOND = 240;

const useStyles = makeStyles({
  heading: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { position: 'relative', margin: 0, padding: 0, listStyleType: 'none' },
});

/** One group of the list: its sticky heading, and those of its rows that are in sight. */
export function VirtualSection({
  section,
  layout,
  index,
  seen,
  active,
  observe,
  renderItem,
}: {
  readonly section: ListSection;
  readonly layout: ListLayout;
  readonly index: number;
  readonly seen: ScrollWindow;
  /** Made even out of sight: it may hold the focus. */
  readonly active: number | null;
  readonly observe: (element: HTMLElement) => () => void;
  readonly renderItem: (item: number, isActive: boolean) => ReactNode;
}): ReactNode {
  const styles = useStyles();
  const id = useId();
  const place = layout.sections[index];
  if (!place) return null;
  const { from, to } = visibleItems(layout, place, seen.top - BEYOND, seen.height + 2 * BEYOND);
  const positions = Array.from({ length: to - from }, (_, offset) => from + offset);
  const pinned = active === null ? -1 : section.items.indexOf(active);
  if (pinned >= 0 && pinned < from) positions.unshift(pinned);
  if (pinned >= to) positions.push(pinned);
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.heading} style={{ height: layout.headingHeight }}>
        {section.heading}
      </h3>
      <ul className={styles.list} style={{ height: place.tops.at(-1) ?? 0 }}>
        {positions.map((position) => {
          const item = section.items[position] ?? 0;
          return (
            <MeasuredItem
              key={item}
              item={item}
              top={place.tops[position] ?? 0}
              position={position + 1}
              count={section.items.length}
              observe={observe}
            >
              {renderItem(item, item === active)}
            </MeasuredItem>
          );
        })}
      </ul>
    </section>
  );
}
