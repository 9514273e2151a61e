import { createRoot } from 'react-dom/client';
import type { CommandDesk } from '../commands/commands';
import { registerCommands } from '../commands/registerCommands';
import { OfficeWorkbook } from '../hosts/office/officeWorkbook';
import { LiveSession } from '../session/live/liveSession';
import { App } from './App';
import { userMemory } from './memory/userMemory';
import { ScreenRequests } from './model/screenRequests';
import { loadTexts } from './texts/texts';

/** The first set of Excel's functions that has all that ranking needs. */
const LEAST_EXCEL = '1.9';

/** Composes pane and ribbon, which are one page: the workbook that is open, the session over it, what is shown of it. */
async function open(): Promise<CommandDesk> {
  await Office.onReady();
  const { context } = Office;
  const root = document.getElementById('root');
  if (root === null) throw new Error('no place for the pane');
  const texts = await loadTexts(context.displayLanguage);
  if (!context.requirements.isSetSupported('ExcelApi', LEAST_EXCEL)) {
    root.textContent = texts.tooOld;
    throw new Error('this Excel is too old');
  }
  const session = new LiveSession(new OfficeWorkbook());
  const memory = userMemory(() => window.localStorage, context.document.url, context.partitionKey ?? '');
  const requests = new ScreenRequests();
  createRoot(root).render(
    <App
      session={session}
      memory={memory}
      requests={requests}
      texts={texts}
      hostTheme={context.officeTheme ?? null}
    />,
  );
  // A page that is not seen is held back by its browser.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') session.wake();
  });
  await session.start();
  void session.prepare();
  return {
    session,
    commune: () => memory.commune(),
    showPane: async (view) => {
      if (view !== null) requests.ask(view);
      return showPane();
    },
  };
}

/** False where ribbon and pane are two pages: no function of Office brings the other one to the front. */
async function showPane(): Promise<boolean> {
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return false;
  await Office.addin.showAsTaskpane();
  return true;
}

// Without Office.js (its host cannot be reached) the page says so by itself: see taskpane.html.
if (typeof Office !== 'undefined') {
  const desk = open();
  desk.catch(() => undefined);
  registerCommands(desk, (name, run) => {
    Office.actions.associate(name, run);
  });
}
