import { createRoot } from 'react-dom/client';
import { areaStep } from '../areaStep';
import { asksToSave } from '../asksToSave';
import type { Bench, SeatHands } from '../benchWindow';
import { carriesFiles } from '../carriesFiles';
import type { PaneGesture } from '../pane/paneGesture';
import { isPaneGesture } from '../pane/paneGesture';
import type { Ribbon } from './readRibbon';
import { readRibbon } from './readRibbon';
import { SeatAreas } from './seatAreas';
import { SeatDesk } from './seatDesk';
import { SeatPage } from './SeatPage';

const number = Number(new URLSearchParams(window.location.search).get('poste') ?? '1');

/** @returns null where the manifest cannot be read: everything else works */
async function loadRibbon(): Promise<Ribbon | null> {
  try {
    const response = await fetch('/manifest.xml');
    return readRibbon(await response.text(), 'fr-FR', '/volet/');
  } catch {
    return null;
  }
}

function listen(bench: Bench): void {
  window.addEventListener('keydown', (event) => {
    if (!asksToSave(event)) return;
    event.preventDefault();
    bench.save();
  });
  for (const kind of ['dragenter', 'dragover', 'drop'] as const) {
    window.addEventListener(kind, (event) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (kind === 'drop' && file !== undefined) bench.open(file);
      else bench.expectDrop();
    });
  }
  window.addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    // Of the pane alone: any page could send a message here.
    const pane = document.querySelector<HTMLIFrameElement>('.pane-frame')?.contentWindow;
    if (isPaneGesture(data) && source !== null && source === pane) act(bench, data.gesture);
  });
}

function act(bench: Bench, gesture: PaneGesture['gesture']): void {
  switch (gesture) {
    case 'save':
      bench.save();
      return;
    case 'drag':
      bench.expectDrop();
      return;
    case 'press':
      bench.touch();
      return;
    case 'next':
    case 'previous':
      areas?.move(gesture === 'next' ? 1 : -1);
  }
}

/** There once the workbook is. */
let areas: SeatAreas | null = null;

async function openSeat(place: HTMLElement, bench: Bench): Promise<void> {
  listen(bench);
  const hands: SeatHands = {
    finishTyping: () => window.seatDesk?.grid?.finishTyping() === true,
    enter: (step) => areas?.enter(step),
  };
  const [replica, ribbon] = await Promise.all([bench.join(number, hands), loadRibbon()]);
  const desk = new SeatDesk(replica, number, () => bench.touch());
  window.seatDesk = desk;
  areas = new SeatAreas(desk, (step) => bench.leaveSeat(number, step));
  // As Excel does when Tab leaves a pane: whoever worked there is in the sheet again.
  desk.seat.keyboardLeft = () => desk.grid?.focus();
  window.addEventListener('keydown', (event) => stepOn(event, desk), true);
  createRoot(place).render(<SeatPage desk={desk} ribbon={ribbon} />);
}

/** Before the spreadsheet sees the key; not while a cell is open, as in Excel. */
function stepOn(event: KeyboardEvent, desk: SeatDesk): void {
  const step = areaStep(event);
  if (step === null || desk.store.get().isTyping) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  areas?.move(step);
}

const place = document.getElementById('root');
const bench = window.parent === window ? undefined : window.parent.workbench;
// Opened by itself, a seat has no workbook: the page that has one is beside it.
if (bench === undefined) window.location.replace('/');
else if (place !== null) void openSeat(place, bench);
