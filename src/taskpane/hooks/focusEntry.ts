import { tabStopsIn } from './tabStops';

/**
 * Gives the focus to where the keyboard enters the pane, or one of its screens: the tab of what is shown, which says its
 * name, else the first thing that can be pressed or filled in. Never to a heading: Office.js answers Tab on what is no tab
 * stop by leaving the pane.
 *
 * @param panel of the screen: its tab, where it has one, leads to it
 */
export function focusEntry(panel: Element): void {
  const tab = document.querySelector<HTMLElement>('[role="tab"][aria-controls]');
  const isOfPanel = tab?.getAttribute('aria-controls') === panel.id || panel.contains(tab);
  // What can be pressed in the header writes for everybody.
  const first = tabStopsIn(panel).find((element) => element.closest('header') === null);
  (isOfPanel ? tab : first)?.focus({ preventScroll: true });
}
