/** How pane and workbook talk when the pane stands on plain http. */
export interface RelayedToHost {
  readonly pane: string;
}

export interface RelayedToPane {
  readonly excel: string;
}

/**
 * For a pane that stands in a frame on plain http, where Office.js trusts no host. Runs before Office.js: what that
 * sends to its opener goes to the parent page, and what the parent answers seems to come from an https address.
 *
 * @param declaredOrigin as in the seat's `windowName`: https, and the pane's own host name
 * @param parentOrigin of the page in which the pane stands: nobody else is told anything
 */
export function relayToParent(declaredOrigin: string, parentOrigin = window.location.origin): void {
  const { parent } = window;
  const opener = {
    postMessage: (json: string) => {
      const message: RelayedToHost = { pane: json };
      parent.postMessage(message, parentOrigin);
    },
  };
  Object.defineProperty(window, 'opener', { value: opener, configurable: true });
  const take = (event: MessageEvent<unknown>): void => {
    if (event.source !== parent || event.origin !== parentOrigin || !isRelayed(event.data)) return;
    event.stopImmediatePropagation();
    window.dispatchEvent(new MessageEvent('message', { data: event.data.excel, origin: declaredOrigin }));
  };
  window.addEventListener('message', take, true);
}

function isRelayed(data: unknown): data is RelayedToPane {
  return typeof data === 'object' && data !== null && 'excel' in data && typeof data.excel === 'string';
}
