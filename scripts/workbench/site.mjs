import { join, normalize, sep } from 'node:path';
import { paneHtml } from './paneHtml.mjs';
import { seatHtml } from './seatHtml.mjs';

/**
 * @typedef {object} ServedFile
 * @property {string} path absolute
 * @property {boolean} isForEver its name changes with its content
 * @property {((text: string) => string) | null} change what is done to it on the way, always the same
 */

/** Where each part of the site stands, by the beginning of its address; the longest first. */
const PARTS = [
  { at: '/volet/', folder: 'dist/pane' },
  { at: '/office/', folder: 'node_modules/@microsoft/office-js/dist' },
  { at: '/', folder: 'dist/workbench' },
];

/** Single files that stand elsewhere. */
const APART = { '/manifest.xml': 'manifest.xml', '/': 'dist/workbench/index.html' };

/**
 * What stands at an address.
 *
 * @param {string} root of the project
 * @param {number} panePort where the pane is asked for
 * @returns {(path: string) => ServedFile | null} null for what is not served
 */
export function siteOf(root, panePort) {
  const changes = {
    '/volet/taskpane.html': paneHtml,
    '/seat.html': (html) => seatHtml(html, panePort),
  };
  return (path) => {
    // A way out of a folder, in whatever spelling, and names that the machine keeps for itself.
    if (/[\\\0:]|(^|\/)\.{1,2}(\/|$)|\/\//.test(path)) return null;
    const apart = Object.hasOwn(APART, path) ? join(root, APART[path]) : null;
    const file = apart ?? inFolder(root, path);
    if (file === null) return null;
    return { path: file, isForEver: isNamedByContent(path), change: changes[path] ?? null };
  };
}

function inFolder(root, path) {
  const part = PARTS.find(({ at }) => path.startsWith(at));
  if (part === undefined) return null;
  const folder = join(root, part.folder);
  const file = normalize(join(folder, path.slice(part.at.length)));
  return file.startsWith(folder + sep) ? file : null;
}

/** `pane.7963cdeda6.js` of webpack, `top-6Q3HXRSB.js` of esbuild. */
function isNamedByContent(path) {
  return /^\/volet\/[^/]+\.[0-9a-f]{10}\.js$|^\/page\/[^/]+-[0-9A-Z]{8}\.\w+$/.test(path);
}
