import type { Injector, Workbook } from '@univerjs/core';
import { gridView } from './gridView';

/** What scroll bars take, in pixels. */
const BARS = 16;

/** Scrolls as little as it takes to have the whole cell in view. The library's own way leaves it cut in a narrow place. */
export function revealCell(injector: Injector, workbook: Workbook, row: number, column: number): void {
  const view = gridView(injector, workbook);
  if (view === null) return;
  const { canvas, main, scale, frozen } = view;
  const { left, top, right, bottom } = view.cellBox(row, column);
  const across =
    column < frozen.columns ? 0 : missing(left, right, main.leftOrigin * scale.x, canvas.width - BARS);
  const down = row < frozen.rows ? 0 : missing(top, bottom, main.topOrigin * scale.y, canvas.height - BARS);
  if (across === 0 && down === 0) return;
  main.scrollToViewportPos({
    viewportScrollX: main.viewportScrollX + across / scale.x,
    viewportScrollY: main.viewportScrollY + down / scale.y,
  });
}

/** How far to scroll. What is larger than its place shows its beginning. */
function missing(start: number, end: number, first: number, last: number): number {
  const beyond = Math.max(0, end - last);
  return start - beyond < first ? start - first : beyond;
}
