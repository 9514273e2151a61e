import type { ReactElement } from 'react';
import { useEffect } from 'react';
import type { SeatDesk } from './seatDesk';
import { useStore } from '../useStore';

/** Long enough to be read twice. */
const SHOWN = 7_000;

/** What Excel has just refused; it leaves by itself. */
export function Toast({ desk }: { readonly desk: SeatDesk }): ReactElement {
  const { toast } = useStore(desk.store);
  useEffect(() => {
    if (toast === null) return;
    const timer = setTimeout(() => desk.store.set({ toast: null }), SHOWN);
    return () => clearTimeout(timer);
  }, [desk, toast]);
  return (
    <div className="toast-place" role="status" aria-live="polite">
      {toast !== null && (
        <p key={toast.id} className="toast">
          {toast.words}
        </p>
      )}
    </div>
  );
}
