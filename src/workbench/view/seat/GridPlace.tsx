import type { ReactElement } from 'react';
import { useEffect, useRef, useState } from 'react';
import { texts } from '../texts';
import type { RibbonButton } from './readRibbon';
import { runCommand } from './runCommand';
import type { SeatDesk } from './seatDesk';

/** Asked for at once: it is the largest part of the page. */
const implementation = import('../grid/mountGrid');

/** Where the spreadsheet stands, as soon as it is there. */
export function GridPlace({
  desk,
  cellMenu,
}: {
  readonly desk: SeatDesk;
  /** Of the add-in, in the menu of a cell. */
  readonly cellMenu: readonly RibbonButton[];
}): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  const [phase, setPhase] = useState<'loading' | 'there' | 'failed'>('loading');
  useEffect(() => {
    let isOver = false;
    const mount = async (into: HTMLElement): Promise<void> => {
      const { mountGrid } = await implementation;
      const mounted = await mountGrid(into, {
        replica: desk.replica,
        user: desk.user,
        onEditing: (isTyping) => desk.setTyping(isTyping),
        onRefusal: (sentence) => desk.say(sentence),
        cellCommands: cellMenu.map((button) => ({
          label: button.label,
          run: () => void runCommand(desk, button),
        })),
      });
      if (isOver) mounted.close();
      else desk.grid = mounted;
    };
    if (place.current !== null)
      mount(place.current).then(
        () => setPhase('there'),
        (error: unknown) => {
          setPhase('failed');
          // A bug: for whoever looks at the console, and for the tests, which fail on it.
          reportError(error);
        },
      );
    return () => {
      isOver = true;
      desk.grid?.close();
      desk.grid = null;
    };
  }, [desk, cellMenu]);
  return (
    <section className="grid-column" aria-label={texts.grid.label} aria-busy={phase === 'loading'}>
      <div ref={place} className="grid-place" />
      {phase !== 'there' && (
        <p className="grid-veil">{phase === 'loading' ? texts.grid.loading : texts.grid.failed}</p>
      )}
    </section>
  );
}
