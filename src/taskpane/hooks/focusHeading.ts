/** Gives the focus to the heading of a screen, without moving what is read. */
export function focusHeading(place: ParentNode): void {
  const heading = place.querySelector('h2');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
