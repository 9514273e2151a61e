import type { ReactElement } from 'react';
import { Icon } from '../Icon';
import { texts } from '../texts';
import { useStore } from '../useStore';
import type { SeatDesk } from './seatDesk';

interface StatusBarProps {
  readonly desk: SeatDesk;
  /** `id` of the panel, when it is open. */
  readonly panel: string | null;
  readonly onToggle: () => void;
}

/** The bottom line: what Excel is at, and the way to the panel for the curious. */
export function StatusBar({ desk, panel, onToggle }: StatusBarProps): ReactElement {
  const { isTyping, isHeld } = useStore(desk.store);
  const { status } = texts;
  return (
    <footer className="status-bar" aria-label={status.label}>
      <p>{isTyping || isHeld ? status.editing : status.ready}</p>
      <p>{status.keys}</p>
      <button
        type="button"
        title={status.exchangesTip}
        aria-expanded={panel !== null}
        aria-controls={panel ?? undefined}
        onClick={onToggle}
      >
        <Icon name="exchange" />
        {status.exchanges}
      </button>
    </footer>
  );
}
