import { useEffect, useState } from 'react';

/**
 * Whether so much time went by since a moment.
 *
 * @param since milliseconds since 1970; null: nothing began
 * @param delay milliseconds
 */
export function useElapsed(since: number | null, delay: number): boolean {
  const [passed, setPassed] = useState<number | null>(null);
  useEffect(() => {
    if (since === null) return undefined;
    const timer = setTimeout(
      () => {
        setPassed(since);
      },
      Math.max(0, since + delay - Date.now()),
    );
    return () => {
      clearTimeout(timer);
    };
  }, [since, delay]);
  return since !== null && passed === since;
}
