const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * The pane's page as the workbench serves it: Office.js comes from this server, and after the relay, without which it
 * trusts no host on plain http. Everything else is what Excel loads.
 *
 * @param {string} html of dist/pane/taskpane.html
 * @throws Error when the page does not load Office.js as expected
 */
export function paneHtml(html) {
  const tag = new RegExp(`<script\\b[^>]*\\bsrc=["']?${OFFICE.replaceAll('.', '\\.')}["']?[^>]*></script>`);
  const found = tag.exec(html);
  if (found === null) throw new Error('dist/pane/taskpane.html does not load Office.js');
  return html.replace(
    found[0],
    '<script defer src="/relay.js"></script><script defer src="/office/office.js"></script>',
  );
}
