import type { RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';
import type { ListLayout, ListSection } from '../model/listLayout';
import { shiftOfFirst } from '../model/listLayout';

/** Keeps the rows in sight where they are when those above them turn out to be higher or lower than was thought. */
export function useScrollAnchor(
  box: RefObject<HTMLElement | null>,
  sections: readonly ListSection[],
  layout: ListLayout,
): void {
  const last = useRef({ sections, layout });
  useLayoutEffect(() => {
    const before = last.current;
    last.current = { sections, layout };
    const element = box.current;
    if (!element || before.sections !== sections || before.layout === layout) return;
    const shift = shiftOfFirst(before.layout, layout, element.scrollTop);
    if (shift !== 0) element.scrollTop += shift;
  }, [box, sections, layout]);
}
