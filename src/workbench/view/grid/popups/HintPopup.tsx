import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';

export interface HintPopupProps {
  readonly title: string;
  readonly message: string;
}

/** What a cell says beside itself: the message of its validation, a note. */
export function HintPopup({ title, message }: HintPopupProps): ReactNode {
  const hint = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The library places it in the frame after the one in which it measures it.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => keepOverCells(hint.current));
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <div ref={hint} className="grid-hint" role="note">
      {title !== '' && <strong>{title}</strong>}
      <span>{message}</span>
    </div>
  );
}

/** Beyond the right end of the spreadsheet it would hide the pane. */
function keepOverCells(hint: HTMLElement | null): void {
  const cells = document.querySelector('.grid-place')?.getBoundingClientRect();
  if (hint === null || cells === undefined) return;
  const { right } = hint.getBoundingClientRect();
  if (right > cells.right) hint.style.translate = `${String(cells.right - right)}px`;
}
