/** Where the keyboard was as this seat began to load: on what asked for it, most often. */
const before = window.parent.document.activeElement;

/** Whether nobody has put the keyboard elsewhere since: into a menu, the pane, the other seat. */
export function isKeyboardFree(): boolean {
  const around = window.parent.document;
  const isInMenu = (around.activeElement?.closest('[role=menu]') ?? null) !== null;
  return (
    !isInMenu &&
    isIn(document.activeElement, document.body) &&
    isIn(around.activeElement, around.body, before, window.frameElement)
  );
}

function isIn(focused: Element | null, ...homes: readonly (Element | null)[]): boolean {
  return focused === null || homes.includes(focused);
}
