/** What listens to the keyboard for the library: one for the cells, one for the formula bar. */
export const EDITORS = '[id^="univer-doc-selection-container"]';

/**
 * Runs what shows a change in the spreadsheet. The library takes the keyboard for it; but nobody may have asked: somebody
 * is writing in the pane, in a list, at the other seat. Where the cells do not have the keyboard, they cannot get it.
 */
export function keepKeyboard(show: () => void): void {
  const editors = editorsNow();
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

/**
 * The same while the library comes up, and makes those editors on the way, at the end of the page first. Whoever wants to
 * type in the cells then goes there.
 *
 * @returns what ends it
 */
export function withholdKeyboard(): () => void {
  const observer = new MutationObserver(() => {
    for (const editor of editorsNow()) editor.inert = true;
  });
  observer.observe(document.body, { childList: true });
  return () => {
    observer.disconnect();
    for (const editor of editorsNow()) {
      editor.inert = false;
      layOutAgain(editor);
    }
  };
}

/** Chromium gives an empty field that is inert no line to type in, and leaves it so afterwards. */
function layOutAgain(editor: HTMLElement): void {
  editor.style.display = 'none';
  editor.getBoundingClientRect();
  editor.style.display = '';
}

function editorsNow(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(EDITORS)];
}
