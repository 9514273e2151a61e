/** To the next part of the page, or back to the one before. */
export type AreaStep = 1 | -1;

/** F6 and Shift+F6, as in Excel; null for any other key. */
export function areaStep(event: KeyboardEvent): AreaStep | null {
  if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return null;
  return event.shiftKey ? -1 : 1;
}
