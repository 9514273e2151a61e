import type { emptyBook } from '../../src/workbench/model/emptyBook';
import { Hub } from '../../src/workbench/model/hub';
import { hurriedClock } from './hurriedClock';
import type { Desk, DeskOptions } from './workshop';
import { done, until, Workshop } from './workshop';

/** So many milliseconds of the session pass in one. */
export const TIMES = 20;

export const clock = hurriedClock(TIMES, () => 0.5);

let book: string | null = null;

/** The ranked report. Made once, given anew each time: what one test leaves must not help the next. */
export async function rankedBook(): Promise<ReturnType<typeof emptyBook>> {
  if (book === null) {
    const workshop = new Workshop();
    const desk = await workshop.open({ clock });
    await desk.session.start();
    done(await desk.session.create('report'));
    workshop.hub.settle();
    book = JSON.stringify(workshop.hub.book);
    await workshop.closeAll();
  }
  return JSON.parse(book) as ReturnType<typeof emptyBook>;
}

/** A desk at the ranked report, at rest. */
export async function deskAtReport(options: DeskOptions = {}): Promise<Desk> {
  const workshop = new Workshop(new Hub(await rankedBook()));
  return startedDesk(workshop, options);
}

/** One more desk, at rest. */
export async function startedDesk(workshop: Workshop, options: DeskOptions = {}): Promise<Desk> {
  const desk = await workshop.open({ clock, ...options });
  await desk.session.start();
  await until('the first look', () => desk.session.getState().view !== null);
  return desk;
}

/** Waits so many milliseconds of the session. */
export function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds / TIMES));
}

/** Waits until the session says that all is right. */
export async function current(desk: Desk): Promise<void> {
  await until('current', () => desk.session.getState().activity.kind === 'current');
}
