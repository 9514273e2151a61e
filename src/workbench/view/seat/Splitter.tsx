import type { KeyboardEvent, PointerEvent, ReactElement } from 'react';
import { texts } from '../texts';

/** Pixels that a pane may be wide. */
export const PANE_WIDTH = { least: 320, usual: 350, most: 600 } as const;

const STEP = 10;

interface SplitterProps {
  /** Of the pane, in pixels. */
  readonly width: number;
  /** `id` of the element at its right. */
  readonly controls: string;
  readonly onChange: (width: number) => void;
}

/** The line between spreadsheet and pane: drawn by the mouse, moved by the arrows, put back by a double click. */
export function Splitter({ width, controls, onChange }: SplitterProps): ReactElement {
  const draw = (event: PointerEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const right = event.currentTarget.parentElement?.getBoundingClientRect().right ?? 0;
    onChange(within(Math.round(right - event.clientX)));
  };
  return (
    <div
      className="splitter"
      role="separator"
      tabIndex={0}
      aria-label={texts.pane.splitter}
      aria-orientation="vertical"
      aria-controls={controls}
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      aria-valuenow={width}
      aria-valuetext={texts.pane.pixels(width)}
      // Captured, the pointer is followed over the frames too.
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={draw}
      onDoubleClick={() => onChange(PANE_WIDTH.usual)}
      onKeyDown={(event) => move(event, width, onChange)}
    />
  );
}

function move(event: KeyboardEvent, width: number, onChange: (width: number) => void): void {
  const goals: Readonly<Record<string, number>> = {
    ArrowLeft: width + STEP,
    ArrowRight: width - STEP,
    Home: PANE_WIDTH.least,
    End: PANE_WIDTH.most,
  };
  const goal = goals[event.key];
  if (goal === undefined) return;
  event.preventDefault();
  onChange(within(goal));
}

function within(width: number): number {
  return Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, width));
}
