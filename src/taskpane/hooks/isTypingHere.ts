/** Whether the keyboard is in a field of the pane. */
export function isTypingHere(): boolean {
  return document.hasFocus() && document.activeElement?.matches('input, select, textarea') === true;
}
