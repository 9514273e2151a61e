/** The first characters of a text, at most `longest` UTF-16 units as Excel counts them, and never half a character. */
export function cutText(text: string, longest: number): string {
  return text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
}
