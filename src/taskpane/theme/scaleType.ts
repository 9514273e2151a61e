import type { Theme } from '@fluentui/react-components';

/** For a projector: read from the other end of a council chamber. */
export const LARGE_TEXT = 1.4;

/** A theme whose texts are so many times their size, spaces as they were. */
export function scaleType(theme: Theme, scale: number): Theme {
  if (scale === 1) return theme;
  const scaled = Object.entries(theme).map(([token, value]: [string, string | number]) => [
    token,
    /^(fontSize|lineHeight)/.test(token)
      ? `${String(Math.round(parseFloat(String(value)) * scale))}px`
      : value,
  ]);
  return { ...theme, ...(Object.fromEntries(scaled) as Partial<Theme>) };
}
