import type { Injector, Workbook } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';

/** Where a cell of the sheet in view stands in the page; null while none of it is in view. */
export function cellPlace(
  injector: Injector,
  workbook: Workbook,
  row: number,
  column: number,
): DOMRect | null {
  const render = injector.get(IRenderManagerService).getRenderUnitById(workbook.getUnitId());
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const scrolled = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const canvas = render?.engine.getCanvasElement().getBoundingClientRect();
  if (!render || !skeleton || !scrolled || !canvas) return null;
  const { startX, startY, endX, endY } = skeleton.getCellWithCoordByIndex(row, column);
  const { xSplit, ySplit } = workbook.getActiveSheet().getFreeze();
  const [across, down] = [
    column < xSplit ? 0 : scrolled.viewportScrollX,
    row < ySplit ? 0 : scrolled.viewportScrollY,
  ];
  const { scaleX, scaleY } = render.scene;
  const [x, y] = [(startX - across) * scaleX, (startY - down) * scaleY];
  const [width, height] = [(endX - startX) * scaleX, (endY - startY) * scaleY];
  // What is scrolled away lies under the frozen lines, or beyond the edge.
  const [left, top] = [
    column < xSplit ? 0 : scrolled.left * scaleX,
    row < ySplit ? 0 : scrolled.top * scaleY,
  ];
  const isInView = x + width > left && y + height > top && x < canvas.width && y < canvas.height;
  return isInView ? new DOMRect(canvas.x + x, canvas.y + y, width, height) : null;
}
