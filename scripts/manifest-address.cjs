/** Where the manifest of the tree says that the pane is: the development server. */
const DEVELOPMENT = 'https://localhost:3000';

/**
 * The https address that an environment names, without its last slash.
 *
 * @param {string} name
 * @param {string | undefined} value
 * @throws {Error} one sentence, when it is not one that Excel loads
 */
function readAddress(name, value) {
  const url = URL.canParse(value) ? new URL(value) : null;
  const fits =
    url !== null && url.protocol === 'https:' && url.search === '' && url.hash === '' && !url.username;
  if (fits) return url.href.replace(/\/+$/, '');
  throw new Error(
    `${name}=${value}\u202f: il faut une adresse https complète, par exemple https://pistes.exemple.fr`,
  );
}

/**
 * The manifest for the address where the pane will be served, and for whoever helps its users.
 *
 * @param {string} manifest manifest.xml of the tree
 * @param {{ PISTES_URL?: string | undefined, PISTES_SUPPORT_URL?: string | undefined }} env `PISTES_URL`: the folder
 *   that holds taskpane.html; `PISTES_SUPPORT_URL`: a page of help other than its aide.html
 */
function addressManifest(manifest, { PISTES_URL, PISTES_SUPPORT_URL }) {
  const escape = (text) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  const place = escape(readAddress('PISTES_URL', PISTES_URL || DEVELOPMENT));
  const help = PISTES_SUPPORT_URL
    ? escape(readAddress('PISTES_SUPPORT_URL', PISTES_SUPPORT_URL))
    : `${place}/aide.html`;
  return manifest
    .replaceAll(`${DEVELOPMENT}/aide.html`, () => help)
    .replaceAll(`${DEVELOPMENT}/`, () => `${place}/`);
}

module.exports = { DEVELOPMENT, addressManifest };
