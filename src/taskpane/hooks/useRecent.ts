import { useEffect, useState } from 'react';

/** A value while it is new: null once it has stood for this many milliseconds. */
export function useRecent<T>(value: T | null, duration: number): T | null {
  const [old, setOld] = useState<T | null>(null);
  useEffect(() => {
    if (value === null) return undefined;
    const timer = setTimeout(() => {
      setOld(value);
    }, duration);
    return () => {
      clearTimeout(timer);
    };
  }, [value, duration]);
  return value === old ? null : value;
}
