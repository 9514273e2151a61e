import { useState } from 'react';

/** A long list, shown a step at a time. */
export function useMore<T>(
  items: readonly T[],
  step: number,
): { readonly shown: readonly T[]; readonly rest: number; readonly more: () => void } {
  const [limit, setLimit] = useState(step);
  const shown = items.slice(0, limit);
  return {
    shown,
    rest: Math.min(step, items.length - shown.length),
    more: () => {
      setLimit(limit + step);
    },
  };
}
