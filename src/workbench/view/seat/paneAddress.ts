/** Names that this machine has for itself; not `[::1]`, which no policy of a page can allow for any port. */
const OWN = ['localhost', '127.0.0.1'];

/**
 * Where the pane's page stands: on this server, under the port that the page was told. Where a proxy stands between, that
 * port cannot be reached, and the pane stands beside the page.
 *
 * @param panePort undefined where there is none
 */
export function paneAddress(here: URL, panePort: string | undefined): string {
  const address = new URL('/volet/taskpane.html', here);
  if (panePort !== undefined && OWN.includes(here.hostname)) address.port = panePort;
  return address.href;
}
