/** Enough for the titles or the communes of the largest workbooks that are open in Excel. */
const MOST = 32_768;

/**
 * The same function, which remembers what it gave for the last texts: some tens of thousands, then the oldest go.
 *
 * @param make depends on its argument alone
 */
export function rememberTexts<T extends string | readonly string[]>(
  make: (text: string) => T,
  most = MOST,
): (text: string) => T {
  let recent = new Map<string, T>();
  let older = new Map<string, T>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    if (recent.size >= most) [recent, older] = [new Map(), recent];
    const value = older.get(text) ?? make(text);
    recent.set(text, value);
    return value;
  };
}
