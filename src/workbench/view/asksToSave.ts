/** Ctrl+S, or ⌘S. */
export function asksToSave(event: KeyboardEvent): boolean {
  return (
    (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 's'
  );
}
