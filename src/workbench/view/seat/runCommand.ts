import { texts } from '../texts';
import type { RibbonButton } from './readRibbon';
import type { SeatDesk } from './seatDesk';

/** Does what a button of the add-in does in Excel; says so where the add-in fails. */
export async function runCommand(desk: SeatDesk, { action, label }: RibbonButton): Promise<void> {
  if (action.kind === 'show') {
    desk.seat.showPane(true);
    return;
  }
  desk.onCommand();
  try {
    await desk.seat.press(action.name);
  } catch {
    desk.say(texts.ribbon.failed(label));
  }
}
