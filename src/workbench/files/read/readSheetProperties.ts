import { optionsOf } from '../convert/protectionOptions';
import { child, numberIn } from '../package/xmlTree';
import type { XmlNode } from '../package/xmlTree';
import type { FileSheet } from '../spreadsheetLibrary';
import type { ReadColour } from './readColour';
import { readPageLayout } from './readPageLayout';

/** What of a sheet is neither cells nor lists: by the flat names of Office.js, what is usual left out. */
export function readSheetProperties(
  { view, protection }: FileSheet,
  root: XmlNode,
  readColour: ReadColour,
): Record<string, unknown> {
  const tab = readColour(view?.tabColor);
  const zoom = numberIn(child(child(root, 'sheetViews'), 'sheetView'), 'zoomScale');
  return {
    ...(tab !== null && { tabColor: tab }),
    // Of the view of a file; Office.js does not tell of it.
    ...(zoom !== null && zoom !== 100 && { 'file/zoom': zoom }),
    ...(view?.showGridLines === false && { showGridlines: false }),
    ...(view?.showRowColHeaders === false && { showHeadings: false }),
    // The file keeps a trace of the password, not the password: here, nobody is asked for it.
    ...(protection?.sheet && { 'protection/options': optionsOf(protection), 'protection/password': '' }),
    ...readPageLayout(root),
  };
}
