import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Seat } from '../../src/workbench/seat';

export type OfficeJs = typeof Office;
export type ExcelJs = typeof Excel;
export type OfficeExtensionJs = typeof OfficeExtension;

/** The genuine Office.js of one window. */
export interface Booted {
  readonly Office: OfficeJs;
  readonly Excel: ExcelJs;
  readonly OfficeExtension: OfficeExtensionJs;
  readonly info: Awaited<ReturnType<OfficeJs['onReady']>>;
  /** Cuts the window off from the seat. */
  close(): void;
}

/** A window of jsdom: jest's own, or one more. */
export type PaneWindow = Window & typeof globalThis;

const DIST = dirname(require.resolve('@microsoft/office-js/dist/office.js'));
/** Where the page believes Office.js to come from. */
const FOLDER = '/office-js/';

/**
 * Boots the unmodified Office.js in a window, at a seat. The debug build, so that an API which the seat does not
 * declare throws `ApiNotFound`.
 */
export async function bootOfficeIn(window: PaneWindow, seat: Seat): Promise<Booted> {
  const { document, location } = window;
  if (location.protocol !== 'https:')
    throw new Error(`Office.js trusts no host on ${location.href}: give the test an https address.`);
  Object.defineProperty(document, 'domain', { value: location.hostname, configurable: true });
  window.name = seat.windowName(location.origin);
  window.sessionStorage.clear();
  window.sessionStorage.setItem('hostInfoValue', seat.hostInfo());
  const opener = { postMessage: (json: unknown) => seat.receive(json) };
  Object.defineProperty(window, 'opener', { value: opener, configurable: true });
  seat.post = (data) =>
    void window.dispatchEvent(new window.MessageEvent('message', { data, origin: location.origin }));
  const restore = runAddedScripts(window);
  await runOfficeJs(window);
  // What office.js has put on the window. No type says so of a window other than one's own.
  const globals = window as unknown as Pick<Booted, 'Office' | 'Excel' | 'OfficeExtension'>;
  const info = await globals.Office.onReady();
  const { Office, Excel, OfficeExtension } = globals;
  declareGate(OfficeExtension);
  const close = (): void => {
    seat.close();
    restore();
  };
  return { Office, Excel, OfficeExtension, info, close };
}

/** jsdom loads no script by itself here: those of Office.js are run as they are added to the page. */
function runAddedScripts(window: PaneWindow): () => void {
  const { head } = window.document;
  const append = head.appendChild.bind(head);
  head.appendChild = <T extends Node>(node: T): T => {
    const added = append(node);
    const path = scriptPath(window, node);
    if (path !== null) window.setTimeout(() => run(window, path, node), 0);
    return added;
  };
  return () => {
    head.appendChild = append;
  };
}

function scriptPath(window: PaneWindow, node: Node): string | null {
  if (!(node instanceof window.HTMLScriptElement) || node.src === '') return null;
  const { pathname } = new URL(node.src);
  return pathname.startsWith(FOLDER) ? join(DIST, pathname.slice(FOLDER.length)) : null;
}

function run(window: PaneWindow, path: string, node: Node): void {
  const found = existsSync(path);
  if (found) window.eval(readFileSync(path, 'utf8'));
  node.dispatchEvent(new window.Event(found ? 'load' : 'error'));
}

/** Office.js takes away the page's history and dialogs, which other tests in this window may want. */
async function runOfficeJs(window: PaneWindow): Promise<void> {
  const { history } = window;
  const { pushState, replaceState } = history;
  const tag = window.document.createElement('script');
  tag.src = `${FOLDER}office.debug.js`;
  tag.type = 'text/plain';
  window.document.head.append(tag);
  window.eval(readFileSync(join(DIST, 'office.debug.js'), 'utf8'));
  Object.assign(history, { pushState, replaceState });
}

/** Off by default; Excel itself never answers what it does not know. */
function declareGate(extension: OfficeExtensionJs): void {
  const { CommonUtility } = extension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  CommonUtility._doApiNotSupportedCheck = true;
}

/**
 * Boots Office.js in jest's own jsdom window, whose globals `Office` and `Excel` it becomes. The test file says
 * `@jest-environment jsdom` and `@jest-environment-options {"url": "https://localhost/"}`.
 */
export function bootOffice(seat: Seat): Promise<Booted> {
  return bootOfficeIn(window, seat);
}
