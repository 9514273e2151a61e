const SPACES = /\p{White_Space}+/gu;

/**
 * The text with every run of white space (no-break spaces, tabs and line breaks included) made one plain space, and
 * none at either end (R2). Zero-width characters are no white space: U+FEFF stays, unlike with `String.trim`.
 */
export function collapseSpaces(text: string): string {
  const collapsed = text.replace(SPACES, ' ');
  const start = collapsed.startsWith(' ') ? 1 : 0;
  const end = collapsed.endsWith(' ') ? -1 : collapsed.length;
  return collapsed.slice(start, end);
}
