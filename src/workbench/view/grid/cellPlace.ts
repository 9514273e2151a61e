import type { Injector, Workbook } from '@univerjs/core';
import { gridView } from './gridView';

/** Where a cell of the sheet in view stands in the page; null while none of it is in view. */
export function cellPlace(
  injector: Injector,
  workbook: Workbook,
  row: number,
  column: number,
): DOMRect | null {
  const view = gridView(injector, workbook);
  if (view === null) return null;
  const { canvas, main, scale, frozen } = view;
  const { left, top, right, bottom } = view.cellBox(row, column);
  // What is scrolled away lies under the frozen lines, or beyond the edge.
  const leftEdge = column < frozen.columns ? 0 : main.leftOrigin * scale.x;
  const topEdge = row < frozen.rows ? 0 : main.topOrigin * scale.y;
  const isInView = right > leftEdge && bottom > topEdge && left < canvas.width && top < canvas.height;
  return isInView ? new DOMRect(canvas.x + left, canvas.y + top, right - left, bottom - top) : null;
}
