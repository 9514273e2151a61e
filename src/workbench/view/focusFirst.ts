/** Gives the keyboard to the first thing in there that takes it. */
export function focusFirst(place: Element | null): void {
  const first = place?.querySelector<HTMLElement>(
    'button:not([disabled]), input:not([hidden]), [tabindex="0"]',
  );
  first?.ownerDocument.defaultView?.focus();
  first?.focus();
}
