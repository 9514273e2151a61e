import type { DocumentDataModel, Injector } from '@univerjs/core';
import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY, IUniverInstanceService } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import { KeyCode } from '@univerjs/ui';

/**
 * Tells of cells that were opened and left empty. The library takes them for untouched: its own copy of every cell is
 * empty, since the model alone holds the contents.
 *
 * @param onEmptied sheet, row and column; the same for a cell that was empty before
 * @returns what ends it
 */
export function watchEmptied(
  injector: Injector,
  onEmptied: (sheet: string, row: number, column: number) => void,
): () => void {
  const editor = injector.get(IEditorBridgeService);
  const instances = injector.get(IUniverInstanceService);
  let wasOpen = false;
  const closings = editor.visible$.subscribe(({ visible, keycode }) => {
    const isClosed = wasOpen && !visible;
    wasOpen = visible;
    const place = editor.getEditCellState();
    if (!isClosed || keycode === KeyCode.ESC || !place) return;
    const text = instances.getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)?.getBody()?.dataStream;
    if (text?.replace(/[\r\n]+$/, '') === '') onEmptied(place.sheetId, place.row, place.column);
  });
  return () => closings.unsubscribe();
}
