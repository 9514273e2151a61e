/**
 * Gives the focus to what comes up after a while, as long as the user is still in the pane. Elsewhere in Excel their hands
 * are busy: what they type would go to a button here.
 */
export function takeFocus(element: HTMLElement | null): void {
  if (document.hasFocus()) element?.focus({ preventScroll: true });
}
