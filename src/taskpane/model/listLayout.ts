/** Items in groups, each under a heading. An item is a position among pistes. */
export interface ListSection {
  readonly key: string;
  readonly heading: string;
  readonly items: readonly number[];
}

/** Where the items of a section stand, in pixels from the top of its list. */
export interface SectionLayout {
  /** From the top of the whole list to the section's heading. */
  readonly top: number;
  /** Entry i: where item i begins; one more entry than items: where the last one ends. */
  readonly tops: Float64Array;
}

export interface ListLayout {
  readonly sections: readonly SectionLayout[];
  readonly height: number;
  readonly headingHeight: number;
}

/** Places every item under the one before. */
export function layoutList(
  sections: readonly ListSection[],
  headingHeight: number,
  heightOf: (item: number) => number,
): ListLayout {
  let top = 0;
  const placed = sections.map(({ items }) => {
    const layout = { top, tops: topsOf(items, heightOf) };
    top += headingHeight + (layout.tops.at(-1) ?? 0);
    return layout;
  });
  return { sections: placed, height: top, headingHeight };
}

function topsOf(items: readonly number[], heightOf: (item: number) => number): Float64Array {
  const tops = new Float64Array(items.length + 1);
  items.forEach((item, index) => {
    tops[index + 1] = (tops[index] ?? 0) + heightOf(item);
  });
  return tops;
}

/** Items of a section that a window on the list shows: from the first, up to one past the last. */
export function visibleItems(
  { headingHeight }: ListLayout,
  { top, tops }: SectionLayout,
  windowTop: number,
  windowHeight: number,
): { readonly from: number; readonly to: number } {
  const start = windowTop - top - headingHeight;
  const from = Math.max(0, firstAfter(tops, start) - 1);
  const to = Math.min(tops.length - 1, firstAfter(tops, start + windowHeight));
  return { from: Math.min(from, to), to };
}

/**
 * How far the row that is first in sight, under the sticky heading, went from one layout of the same sections to another:
 * heights above it turned out to be others.
 *
 * @param windowTop of the window on the first layout, in pixels
 */
export function shiftOfFirst(before: ListLayout, after: ListLayout, windowTop: number): number {
  const section = before.sections.findLastIndex(({ top }) => top <= windowTop);
  const [was, is] = [before.sections[section], after.sections[section]];
  if (!was || !is) return 0;
  const index = Math.max(0, firstAfter(was.tops, windowTop - was.top) - 1);
  return is.top + (is.tops[index] ?? 0) - was.top - (was.tops[index] ?? 0);
}

/** Index of the first entry that is beyond a position, the length where none is. */
function firstAfter(tops: Float64Array, position: number): number {
  let low = 0;
  let high = tops.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tops[middle] ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}
