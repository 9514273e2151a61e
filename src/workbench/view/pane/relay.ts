import { relayToParent } from '../../pageShim';
import { areaStep } from '../areaStep';
import { asksToSave } from '../asksToSave';
import { carriesFiles } from '../carriesFiles';
import type { PaneGesture } from './paneGesture';

// The pane's page runs this before Office.js, and gains nothing else.
const { protocol, hostname, origin } = window.location;
const parentOrigin = document.referrer === '' ? origin : new URL(document.referrer).origin;
// Behind a proxy that speaks https, Office.js trusts the page as it does the real one.
if (protocol === 'http:') relayToParent(`https://${hostname}`, parentOrigin);

function tell(gesture: PaneGesture['gesture']): void {
  const message: PaneGesture = { gesture };
  window.parent.postMessage(message, parentOrigin);
}

window.addEventListener(
  'keydown',
  (event) => {
    const step = areaStep(event);
    if (step === null && !asksToSave(event)) {
      tell('press');
      return;
    }
    event.preventDefault();
    if (step === null) tell('save');
    else tell(step === 1 ? 'next' : 'previous');
  },
  true,
);
window.addEventListener('pointerdown', () => tell('press'), true);
// A workbook let fall here would else take the place of the pane.
for (const kind of ['dragenter', 'dragover', 'drop'] as const) {
  window.addEventListener(kind, (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    tell('drag');
  });
}
