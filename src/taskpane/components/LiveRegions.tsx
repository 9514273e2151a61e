import type { ReactNode } from 'react';
import { useSyncExternalStore } from 'react';
import { useAnnouncer } from '../hooks/useAnnouncer';
import { VisuallyHidden } from './VisuallyHidden';

/** Where screen readers hear what the announcer tells. Must be in the page before anything is told. */
export function LiveRegions(): ReactNode {
  const announcer = useAnnouncer();
  const { turn, status, alert } = useSyncExternalStore(announcer.subscribe, announcer.getTold);
  return (
    <VisuallyHidden as="div">
      {/* A new element each time: the same words told twice are told twice. */}
      <div role="status">
        <span key={turn}>{status}</span>
      </div>
      <div role="alert">
        <span key={turn}>{alert}</span>
      </div>
    </VisuallyHidden>
  );
}
