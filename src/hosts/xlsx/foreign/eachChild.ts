import type { TagScanner } from '../xml/tagScanner';

/**
 * Calls `visit` on each opening tag until the element that the scanner stands on closes. What `visit` leaves unread is
 * visited in turn.
 */
export function eachChild(scanner: TagScanner, visit: () => void): void {
  if (scanner.selfClosing) return;
  for (let depth = 1; depth > 0;) {
    if (!scanner.next()) throw scanner.broken();
    if (scanner.closing) depth -= 1;
    else {
      const { end } = scanner;
      const opens = !scanner.selfClosing;
      visit();
      if (opens && scanner.end === end) depth += 1;
    }
  }
}
