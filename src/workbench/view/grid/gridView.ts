import type { Injector, Workbook } from '@univerjs/core';
import type { Viewport } from '@univerjs/engine-render';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';

/** Lengths in pixels of the page, from the top left of the canvas. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What the library draws at this moment. */
export interface GridView {
  readonly canvas: DOMRect;
  /** Of what scrolls: frozen lines are apart. */
  readonly main: Viewport;
  /** Pixels of the page in one of the sheet. */
  readonly scale: { readonly x: number; readonly y: number };
  /** Of the lines that never scroll. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Where a cell would be drawn, in view or not. From 0. */
  cellBox(row: number, column: number): Box;
}

/** null until a sheet is drawn. */
export function gridView(injector: Injector, workbook: Workbook): GridView | null {
  const render = injector.get(IRenderManagerService).getRenderUnitById(workbook.getUnitId());
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const canvas = render?.engine.getCanvasElement().getBoundingClientRect();
  if (!render || !skeleton || !main || !canvas) return null;
  const { xSplit, ySplit } = workbook.getActiveSheet().getFreeze();
  const { scaleX, scaleY } = render.scene;
  return {
    canvas,
    main,
    scale: { x: scaleX, y: scaleY },
    frozen: { rows: ySplit, columns: xSplit },
    cellBox: (row, column) => {
      const { startX, startY, endX, endY } = skeleton.getCellWithCoordByIndex(row, column);
      const across = column < xSplit ? 0 : main.viewportScrollX;
      const down = row < ySplit ? 0 : main.viewportScrollY;
      return {
        left: (startX - across) * scaleX,
        top: (startY - down) * scaleY,
        right: (endX - across) * scaleX,
        bottom: (endY - down) * scaleY,
      };
    },
  };
}
