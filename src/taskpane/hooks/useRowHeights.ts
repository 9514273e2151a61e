import { useCallback, useEffect, useRef, useState } from 'react';

/** Heights of rows: estimated until they are on screen, then as measured. */
export interface RowHeights {
  /** In pixels. Another function as soon as a height changed. */
  readonly heightOf: (item: number) => number;
  /** Begins to measure an element that holds `data-item`; returns what stops it. */
  readonly observe: (element: HTMLElement) => () => void;
}

/** @param estimate in pixels; must stay the same function as long as it gives the same heights */
export function useRowHeights(estimate: (item: number) => number): RowHeights {
  const measured = useRef(new Map<number, number>());
  const observer = useRef<ResizeObserver | null>(null);
  const [version, setVersion] = useState(0);
  const measure = useCallback((entries: readonly ResizeObserverEntry[]) => {
    const changed = entries.filter(({ target }) => remember(measured.current, target)).length > 0;
    if (changed) setVersion((current) => current + 1);
  }, []);
  useEffect(
    () => () => {
      observer.current?.disconnect();
      observer.current = null;
    },
    [],
  );
  const observe = useCallback(
    (element: HTMLElement) => {
      observer.current ??= new ResizeObserver(measure);
      const watcher = observer.current;
      watcher.observe(element);
      return () => {
        watcher.unobserve(element);
      };
    },
    [measure],
  );
  // A new function tells those who use it that heights changed: the map itself stays the same.
  const heightOf = useCallback(
    (item: number) => (version < 0 ? 0 : (measured.current.get(item) ?? estimate(item))),
    [estimate, version],
  );
  return { heightOf, observe };
}

/** Whether the height of a row is another than before. A row without any is hidden, or not laid out yet. */
function remember(heights: Map<number, number>, target: Element): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const item = Number(target.dataset['item']);
  const height = target.offsetHeight;
  if (height === 0 || heights.get(item) === height) return false;
  heights.set(item, height);
  return true;
}
