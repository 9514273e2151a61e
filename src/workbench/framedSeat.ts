import type { RelayedToHost, RelayedToPane } from './pageShim';
import type { Seat } from './seat';

/**
 * Opens a pane in a frame and connects it to its seat. A pane on https of the same host name talks as it does to
 * Excel; one on plain http needs `relayToParent`.
 *
 * @param frame that has loaded nothing yet; in the page already or not
 * @param url of the pane
 * @returns closes the pane and its seat
 */
export function frameSeat(seat: Seat, frame: HTMLIFrameElement, url: string): () => void {
  const page = new URL(url, window.location.href);
  const relayed = page.protocol === 'http:';
  const origin = relayed ? `https://${page.hostname}` : window.location.origin;
  const receive = (event: MessageEvent<unknown>): void => {
    if (event.source !== frame.contentWindow || event.source === null) return;
    seat.receive(isRelayed(event.data) ? event.data.pane : event.data);
  };
  seat.post = (json) => {
    const message: string | RelayedToPane = relayed ? { excel: json } : json;
    frame.contentWindow?.postMessage(message, page.origin);
  };
  window.addEventListener('message', receive);
  frame.name = seat.windowName(origin);
  // Of a frame that is in the page already, the attribute comes too late.
  if (frame.contentWindow !== null) frame.contentWindow.name = frame.name;
  // As Excel writes it: with its dollars bare, which `searchParams` would escape.
  page.search = `${page.search === '' ? '?' : `${page.search}&`}_host_Info=${seat.hostInfo()}`;
  frame.src = page.href;
  return () => {
    window.removeEventListener('message', receive);
    seat.close();
    frame.removeAttribute('src');
  };
}

function isRelayed(data: unknown): data is RelayedToHost {
  return typeof data === 'object' && data !== null && 'pane' in data && typeof data.pane === 'string';
}
