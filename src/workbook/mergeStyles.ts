import type { Style } from './style';

/** A style completed by a later one, which wins property by property; borders, side by side. */
export function mergeStyles(earlier: Style, later: Style): Style {
  const merged = { ...earlier, ...later };
  return earlier.border === undefined || later.border === undefined
    ? merged
    : { ...merged, border: { ...earlier.border, ...later.border } };
}
