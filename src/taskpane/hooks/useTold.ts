import { useEffect } from 'react';
import type { Tone } from '../model/announcer';
import { useAnnouncer } from './useAnnouncer';

/** Tells a sentence as soon as it is on the page, and again when it is another. Empty: nothing. */
export function useTold(text: string, tone: Tone): void {
  const announcer = useAnnouncer();
  useEffect(() => {
    announcer.tell(text, tone);
  }, [announcer, text, tone]);
}
