import fc from 'fast-check';
import type { ListSection } from '../../../src/taskpane/model/listLayout';
import { layoutList, shiftOfFirst, visibleItems } from '../../../src/taskpane/model/listLayout';
import { moveInList, placeOfItem, scrollToShow } from '../../../src/taskpane/model/listPlaces';

const HEADING = 28;

/** Sections of these sizes, their items numbered on. */
function sectionsOf(sizes: readonly number[]): readonly ListSection[] {
  let next = 0;
  return sizes.map((size, index) => ({
    key: String(index),
    heading: '',
    items: Array.from({ length: size }, () => next++),
  }));
}

const heightOf = (item: number): number => 40 + (item % 3) * 10;
const anySizes = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 6 });

describe('layoutList', () => {
  it('puts each item under the one before, and each section under the last', () => {
    fc.assert(
      fc.property(anySizes, (sizes) => {
        const sections = sectionsOf(sizes);
        const { height } = layoutList(sections, HEADING, heightOf);
        const items = sections.flatMap((section) => section.items);
        expect(height).toBe(sections.length * HEADING + items.reduce((sum, item) => sum + heightOf(item), 0));
      }),
    );
  });
});

describe('visibleItems', () => {
  it('holds exactly the items that a window touches, and few others', () => {
    fc.assert(
      fc.property(anySizes, fc.nat(4000), fc.integer({ min: 1, max: 900 }), (sizes, top, height) => {
        const sections = sectionsOf(sizes);
        const layout = layoutList(sections, HEADING, heightOf);
        sections.forEach(({ items }, index) => {
          const place = layout.sections[index];
          if (!place) throw new Error('no place');
          const { from, to } = visibleItems(layout, place, top, height);
          items.forEach((_, position) => {
            const start = place.top + HEADING + (place.tops[position] ?? 0);
            const end = place.top + HEADING + (place.tops[position + 1] ?? 0);
            const touches = end > top && start < top + height;
            if (touches) expect(position >= from && position < to).toBe(true);
          });
          expect(to - from).toBeLessThanOrEqual(Math.ceil(height / 40) + 2);
        });
      }),
    );
  });
});

describe('shiftOfFirst', () => {
  const sections = sectionsOf([3, 4]);
  const before = layoutList(sections, HEADING, () => 50);
  const grown = (item: number) => layoutList(sections, HEADING, (at) => (at === item ? 70 : 50));

  it.each([
    ['a row above it is higher', 0, 20],
    ['one of the section above is', 2, 20],
    ['it is itself', 4, 0],
    ['one below it is', 5, 0],
  ])('tells how far the first row under the heading went where %s', (_, item, shift) => {
    // The second section begins at 178; its second row stands just under the heading.
    expect(shiftOfFirst(before, grown(item), 178 + 50)).toBe(shift);
  });

  it('is nothing at the top, nor in an empty list', () => {
    expect(shiftOfFirst(before, grown(0), 0)).toBe(0);
    const empty = layoutList([], HEADING, () => 50);
    expect(shiftOfFirst(empty, empty, 0)).toBe(0);
  });
});

describe('moveInList', () => {
  const sections = sectionsOf([2, 0, 3]);

  it('goes on from one section to the next, and stops at both ends', () => {
    expect(moveInList(sections, 1, 'ArrowDown')).toBe(2);
    expect(moveInList(sections, 2, 'ArrowUp')).toBe(1);
    expect(moveInList(sections, 4, 'ArrowDown')).toBe(4);
    expect(moveInList(sections, 0, 'ArrowUp')).toBe(0);
    expect(moveInList(sections, 3, 'Home')).toBe(0);
    expect(moveInList(sections, 0, 'End')).toBe(4);
  });

  it('leaves other keys alone', () => {
    expect(moveInList(sections, 0, 'a')).toBeNull();
  });
});

describe('scrollToShow', () => {
  it('brings any item in sight, below the sticky heading, and then moves no more', () => {
    const sections = sectionsOf([20, 20]);
    const layout = layoutList(sections, HEADING, heightOf);
    fc.assert(
      fc.property(fc.nat(39), fc.nat(1500), (item, top) => {
        const place = placeOfItem(sections, item);
        if (!place) throw new Error('no place');
        const scrolled = scrollToShow(layout, place, top, 300) ?? top;
        expect(scrollToShow(layout, place, scrolled, 300)).toBeNull();
      }),
    );
  });

  it('shows the start of an item that is higher than the window, below its heading', () => {
    const sections = sectionsOf([20]);
    const layout = layoutList(sections, HEADING, (item) => (item === 5 ? 900 : 40));
    expect(scrollToShow(layout, { section: 0, index: 5 }, 0, 300)).toBe(5 * 40);
    expect(scrollToShow(layout, { section: 0, index: 5 }, 700, 300)).toBe(5 * 40);
  });

  it('knows no place for an item that is not listed', () => {
    expect(placeOfItem(sectionsOf([3]), 7)).toBeNull();
  });
});
