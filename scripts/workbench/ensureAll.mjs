import { pathToFileURL } from 'node:url';
import { ensureWorkbench } from '../build-workbench.mjs';
import { ensureExamples } from './ensureExamples.mjs';
import { ensurePane } from './ensurePane.mjs';

const PARTS = [
  { say: 'Volet · Task pane…', ensure: ensurePane },
  { say: 'Page de l’atelier · Workbench page…', ensure: ensureWorkbench },
  { say: 'Classeurs d’exemple · Example workbooks…', ensure: ensureExamples },
];

/**
 * Builds what the workbench serves, as far as it is absent or stale.
 *
 * @param {(what: string) => void} tell of each part that takes its time
 */
export async function ensureAll(tell) {
  for (const { say, ensure } of PARTS) await ensure(() => tell(say));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await ensureAll(console.log);
