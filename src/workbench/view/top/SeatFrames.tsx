import type { ReactElement } from 'react';
import { Icon } from '../Icon';
import { texts } from '../texts';
import type { Workbench } from './workbench';
import type { WorkbenchState } from './workbenchState';

interface SeatFramesProps {
  readonly workbench: Workbench;
  readonly state: WorkbenchState;
}

/**
 * Those who have the workbook open, side by side. Each in a frame: two spreadsheets in one document would take the
 * keyboard from each other.
 */
export function SeatFrames({ workbench, state }: SeatFramesProps): ReactElement {
  const seats = state.seats === 1 ? [1] : [1, 2];
  return (
    <main className="seats">
      {seats.map((seat) => (
        <section key={seat} className="seat" aria-label={texts.seats.name(seat)}>
          {seats.length > 1 && (
            <header className="seat-label">
              <h2>{texts.seats.name(seat)}</h2>
              <p>{texts.seats.hint[seat - 1]}</p>
              {seat === 2 && (
                <button
                  type="button"
                  className="quiet"
                  title={texts.seats.close}
                  aria-label={texts.seats.close}
                  onClick={() => workbench.closeSecondSeat()}
                >
                  <Icon name="close" />
                </button>
              )}
            </header>
          )}
          {/* The first is there before its workbook: both load at the same time. */}
          <iframe
            key={Math.max(1, state.opening)}
            id={`seat-${String(seat)}`}
            title={texts.seats.name(seat)}
            src={`/seat.html?poste=${String(seat)}`}
          />
        </section>
      ))}
    </main>
  );
}
