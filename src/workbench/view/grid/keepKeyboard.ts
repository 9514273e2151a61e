/** What listens to the keyboard for the library: one for the cells, one for the formula bar. */
export const EDITORS = '[id^="univer-doc-selection-container"]';

/**
 * Runs what shows a change in the spreadsheet. The library takes the keyboard for it; but nobody may have asked: somebody
 * is writing in the pane, in a list, at the other seat. Where the cells do not have the keyboard, they cannot get it.
 */
export function keepKeyboard(show: () => void): void {
  const editors = [...document.querySelectorAll<HTMLElement>(EDITORS)];
  const isOurs = document.hasFocus() && editors.some((editor) => editor.contains(document.activeElement));
  if (isOurs) {
    show();
    return;
  }
  for (const editor of editors) editor.inert = true;
  try {
    show();
  } finally {
    for (const editor of editors) editor.inert = false;
  }
}
