import type { ReactElement } from 'react';
import { useEffect, useRef } from 'react';
import { frameSeat } from '../../framedSeat';
import { Icon } from '../Icon';
import { MenuButton } from '../MenuButton';
import { texts } from '../texts';
import { paneAddress } from './paneAddress';
import type { SeatDesk } from './seatDesk';

interface PaneColumnProps {
  readonly id: string;
  readonly desk: SeatDesk;
  readonly title: string;
  readonly width: number;
  readonly isShown: boolean;
}

/** What Excel puts around a pane: title, a cross that closes it, and a menu that lies on its top right corner. */
export function PaneColumn({ id, desk, title, width, isShown }: PaneColumnProps): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement | null>(null);
  useEffect(() => {
    const made = document.createElement('iframe');
    made.title = title;
    made.className = 'pane-frame';
    frame.current = made;
    const address = paneAddress(new URL(window.location.href), document.documentElement.dataset['panePort']);
    const close = frameSeat(desk.seat, made, address);
    place.current?.append(made);
    return () => {
      close();
      made.remove();
    };
    // The title is there from the first drawing.
  }, [desk, title]);
  const reload = (): void => {
    // An address that is set anew is loaded anew.
    if (frame.current !== null) frame.current.src = frame.current.src.slice();
  };
  return (
    <section id={id} className="pane" aria-label={title} style={{ width }} hidden={!isShown}>
      <header className="pane-header">
        <h2>{title}</h2>
        <button
          type="button"
          className="quiet"
          title={texts.pane.close}
          aria-label={texts.pane.close}
          onClick={() => desk.seat.showPane(false)}
        >
          <Icon name="close" />
        </button>
      </header>
      <div ref={place} className="pane-place">
        <MenuButton
          className="pane-menu"
          label={texts.pane.menu}
          items={[{ label: texts.pane.reload, run: reload }]}
        >
          <Icon name="down" />
        </MenuButton>
      </div>
    </section>
  );
}
