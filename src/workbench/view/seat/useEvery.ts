import { useEffect, useState } from 'react';

/** Draws the component again so often: for figures of things that do not tell when they change. */
export function useEvery(milliseconds: number): void {
  const [, setTurn] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTurn((turn) => turn + 1), milliseconds);
    return () => clearInterval(timer);
  }, [milliseconds]);
}
