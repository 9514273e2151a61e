import { JSDOM, VirtualConsole } from 'jsdom';
import type { Seat } from '../../src/workbench/seat';
import type { Booted, PaneWindow } from './bootOffice';
import { bootOfficeIn } from './bootOffice';

export interface Pane extends Booted {
  readonly window: PaneWindow;
  /** What went wrong in the window without anybody catching it. */
  readonly errors: readonly string[];
}

/** Opens a window of its own for a seat and boots Office.js there. Works in jest's node environment too. */
export async function openPane(seat: Seat): Promise<Pane> {
  const errors: string[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', (error) => void errors.push(String(error)));
  const dom = new JSDOM('<!doctype html><html lang="fr"><head></head><body></body></html>', {
    url: 'https://localhost/taskpane.html',
    runScripts: 'outside-only',
    pretendToBeVisual: true,
    virtualConsole,
  });
  const window = dom.window as unknown as PaneWindow;
  const booted = await bootOfficeIn(window, seat);
  const close = (): void => {
    booted.close();
    window.close();
  };
  return { ...booted, window, errors, close };
}
