/** A `load`'s answer with the names of JavaScript: `Id` becomes `id`, `_Items` `items`. */
export function camelNames(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return answer;
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]: [string, unknown]) =>
      name === '_Items' && Array.isArray(value)
        ? ['items', value.map(camelNames)]
        : [camelName(name), camelNames(value)],
    ),
  );
}

/** `ColumnCount` gives `columnCount`, `ID` gives `id`, `XYScatter` gives `xyScatter`. */
function camelName(name: string): string {
  const capitals = /^[A-Z]+/.exec(name)?.[0].length ?? 0;
  const lowered = capitals <= 1 || capitals === name.length ? capitals : capitals - 1;
  return name.slice(0, lowered).toLowerCase() + name.slice(lowered);
}
