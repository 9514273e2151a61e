/** Names of sheets and tables compare without case, as Excel does. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
