import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLayoutEffect, useRef } from 'react';

const useStyles = makeStyles({
  item: { position: 'absolute', left: 0, right: 0 },
});

/** A row at its place in the list, whose height is watched. */
export function MeasuredItem({
  item,
  top,
  position,
  count,
  observe,
  children,
}: {
  readonly item: number;
  /** Pixels from the top of its list. */
  readonly top: number;
  /** From 1, among `count`: most of the others are not in the document. */
  readonly position: number;
  readonly count: number;
  readonly observe: (element: HTMLElement) => () => void;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const element = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => (element.current ? observe(element.current) : undefined), [observe]);
  return (
    <li
      ref={element}
      data-item={item}
      className={styles.item}
      style={{ top }}
      aria-posinset={position}
      aria-setsize={count}
    >
      {children}
    </li>
  );
}
