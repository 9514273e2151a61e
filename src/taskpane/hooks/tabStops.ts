/** What the Tab key reaches, as Office.js counts it: whatever else has the focus, it takes Tab for the way out. */
const STOPS = 'button, input, select, textarea, a[href], summary, [tabindex]';

/** The invisible ends with which Fluent lets the focus out of the page. */
export function isFluentEnd(element: EventTarget | null): boolean {
  return element instanceof HTMLElement && element.dataset['tabsterDummy'] !== undefined;
}

/** Those of a place, itself included, in the order of the page. */
export function tabStopsIn(place: Element): readonly HTMLElement[] {
  return [place, ...place.querySelectorAll(STOPS)]
    .filter((element) => element instanceof HTMLElement)
    .filter((element) => isTabStop(element) && isShown(element) && !isFluentEnd(element));
}

export function isTabStop(element: HTMLElement): boolean {
  return element.matches(STOPS) && element.tabIndex >= 0 && !element.matches(':disabled');
}

/** Whether it is in the page, and not in a part that React keeps for later: that one is hidden by this style. */
export function isShown(element: Element): boolean {
  return element.isConnected && element.closest('[style*="display: none"]') === null;
}
