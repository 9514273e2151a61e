import type { ICommandService, Workbook } from '@univerjs/core';
import { SetZoomRatioOperation } from '@univerjs/sheets-ui';

/** In pixels: with less, titles that stay in view would leave no room for the levels. */
const NARROW = 640;
const SMALL = 0.7;

/**
 * Draws all sheets smaller while the place of the grid is narrow, as when two seats share a window. A zoom chosen by hand
 * stays until the place becomes narrow, or wide again.
 *
 * @returns what ends it
 */
export function fitZoom(place: HTMLElement, workbook: Workbook, commands: ICommandService): () => void {
  let isNarrow = false;
  const observer = new ResizeObserver(() => {
    const { clientWidth } = place;
    if (clientWidth === 0 || clientWidth < NARROW === isNarrow) return;
    isNarrow = !isNarrow;
    const unitId = workbook.getUnitId();
    for (const sheet of workbook.getSheets())
      commands.syncExecuteCommand(SetZoomRatioOperation.id, {
        unitId,
        subUnitId: sheet.getSheetId(),
        zoomRatio: isNarrow ? SMALL : 1,
      });
  });
  observer.observe(place);
  return () => {
    observer.disconnect();
  };
}
