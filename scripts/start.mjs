// The workbench: everything in a browser, without Excel. Makes what is missing, serves it, and ends with Ctrl-C.
import { root } from './root.mjs';
import { ensurePackages } from './setup.mjs';
import { openBrowser } from './workbench/openBrowser.mjs';
import { serveWorkbench } from './workbench/server.mjs';

ensurePackages();
const { ensureAll } = await import('./workbench/ensureAll.mjs');
await ensureAll((what) => console.log(what));
const port = Number(process.env.PORT) || undefined;
const { url, close } = await serveWorkbench({ root, ...(port === undefined ? {} : { port }) });
console.log(`
  Pistes, atelier d’essai\u202f: ouvrez ${url} dans un navigateur.
  Pistes workbench: open ${url} in a browser.

  Ctrl-C pour terminer · Ctrl-C to end.`);
openBrowser(url);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  // A second Ctrl-C, from somebody in a hurry, changes nothing: closing takes no time.
  process.on(signal, () => {
    close().then(() => process.exit(0));
  });
}
