import { createRoot } from 'react-dom/client';
import { areaStep } from '../areaStep';
import { asksToSave } from '../asksToSave';
import { carriesFiles } from '../carriesFiles';
import { TopPage } from './TopPage';
import { Workbench } from './workbench';

const workbench = new Workbench();
window.workbench = workbench;
void workbench.load('report');

window.addEventListener('keydown', (event) => {
  const step = areaStep(event);
  // A question keeps the keyboard until it is answered.
  if (step !== null && document.querySelector('dialog[open]') === null) {
    event.preventDefault();
    workbench.leaveSeat(0, step);
  }
  if (!asksToSave(event)) return;
  event.preventDefault();
  workbench.save();
});
for (const kind of ['dragenter', 'dragover', 'drop'] as const) {
  window.addEventListener(kind, (event) => {
    if (!carriesFiles(event)) return;
    // Else the browser would show the file in place of the page.
    event.preventDefault();
    if (kind !== 'drop') workbench.expectDrop();
  });
}

const place = document.getElementById('root');
if (place !== null) createRoot(place).render(<TopPage workbench={workbench} />);
