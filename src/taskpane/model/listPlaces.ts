import type { ListLayout, ListSection } from './listLayout';

/** Where an item is: its section, and its index there. */
export interface ListPlace {
  readonly section: number;
  readonly index: number;
}

export function placeOfItem(sections: readonly ListSection[], item: number): ListPlace | null {
  for (const [section, { items }] of sections.entries()) {
    const index = items.indexOf(item);
    if (index >= 0) return { section, index };
  }
  return null;
}

/** Rows that a page key passes over. */
const PAGE = 8;

/** The item that a key goes to from another; null for keys that do not move. */
export function moveInList(sections: readonly ListSection[], from: number, key: string): number | null {
  const step = STEPS.get(key);
  if (step === undefined) return null;
  const items = sections.flatMap((section) => section.items);
  const next = Math.max(0, Math.min(items.length - 1, items.indexOf(from) + step));
  return items[next] ?? null;
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
  ['PageDown', PAGE],
  ['PageUp', -PAGE],
  ['Home', -Infinity],
  ['End', Infinity],
]);

/**
 * Where to scroll so that an item is in sight, below the sticky heading; null where it already is. Of an item higher than
 * the window, the start is what must be seen.
 *
 * @param top of the window, in pixels; `height`: of the window
 */
export function scrollToShow(
  { sections, headingHeight }: ListLayout,
  { section, index }: ListPlace,
  top: number,
  height: number,
): number | null {
  const place = sections[section];
  if (!place) return null;
  const start = place.top + headingHeight + (place.tops[index] ?? 0);
  const end = place.top + headingHeight + (place.tops[index + 1] ?? 0);
  const highest = start - headingHeight;
  if (highest < top) return highest;
  const lowest = Math.min(highest, end - height);
  return lowest > top ? lowest : null;
}
