import { useState } from 'react';

/**
 * A long list, shown a step at a time.
 *
 * @param least how many are shown in any case
 */
export function useMore<T>(
  items: readonly T[],
  step: number,
  least = 0,
): { readonly shown: readonly T[]; readonly rest: number; readonly more: () => void } {
  const [limit, setLimit] = useState(step);
  const shown = items.slice(0, Math.max(limit, least));
  return {
    shown,
    rest: Math.min(step, items.length - shown.length),
    more: () => {
      setLimit(shown.length + step);
    },
  };
}
