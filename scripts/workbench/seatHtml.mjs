/**
 * A seat's page as the workbench serves it: it is told on which port the pane stands.
 *
 * @param {string} html of dist/workbench/seat.html
 */
export function seatHtml(html, panePort) {
  return html.replace('<html ', `<html data-pane-port="${panePort}" `);
}
