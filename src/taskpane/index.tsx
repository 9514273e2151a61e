import { createRoot } from 'react-dom/client';
import type { CommandDesk } from '../commands/commands';
import { registerCommands } from '../commands/registerCommands';
import { OfficeWorkbook } from '../hosts/office/officeWorkbook';
import { LiveSession } from '../session/live/liveSession';
import { App } from './App';
import { loadScreens } from './components/later';
import { userMemory } from './memory/userMemory';
import type { UserMemory } from './memory/userMemory';
import { ScreenRequests } from './model/screenRequests';
import { officeLoaded } from './opening/officeLoaded';
import { showUnopened } from './opening/showUnopened';
import type { Unopened } from './opening/showUnopened';
import { whenShown } from './opening/whenShown';
import type { Texts } from './texts/texts';
import { loadTexts } from './texts/texts';
import { paintPage } from './theme/paintPage';

/** The first set of Excel's functions that has all that ranking needs. */
const LEAST_EXCEL = '1.9';

/** Milliseconds after which somebody must know that Office.js has not come; should it come later, the pane opens. */
const PATIENCE = 15_000;

/** What the pane shows, and what stays the same however it looks. */
interface Shown {
  readonly session: LiveSession;
  readonly memory: UserMemory;
  readonly requests: ScreenRequests;
  readonly texts: Texts;
}

/** Composes pane and ribbon: the workbook that is open, the session over it, what is shown of it. */
async function open(root: HTMLElement, onReady: () => void): Promise<CommandDesk> {
  await Office.onReady();
  onReady();
  const { context } = Office;
  paintPage(document, context.officeTheme ?? null);
  const texts = await loadTexts(context.displayLanguage);
  if (!context.requirements.isSetSupported('ExcelApi', LEAST_EXCEL)) {
    root.textContent = texts.tooOld;
    throw new ExcelTooOld();
  }
  const session = new LiveSession(new OfficeWorkbook());
  const memory = userMemory(() => window.localStorage, context.document.url, context.partitionKey ?? '');
  const requests = new ScreenRequests();
  const show = (): void => {
    showPane(root, { session, memory, requests, texts });
  };
  // One page for both: the session lives as long as the workbook is open, seen or not.
  if (isRuntimeShared()) show();
  // A page for the ribbon alone does what it is asked and no more: a live session is for the pane.
  else whenShown(window, show);
  return {
    session,
    commune: () => memory.commune(),
    showPane: async (view) => {
      if (!isRuntimeShared()) return false;
      if (view !== null) requests.ask(view);
      await Office.addin.showAsTaskpane();
      return true;
    },
    say: async (said) => {
      const [{ sayAside }, { messageAddress }, { openMessage }] = await Promise.all([
        import('./opening/sayAside'),
        import('../commands/messageAddress'),
        import('../commands/openMessage'),
      ]);
      const text = sayAside(said, texts);
      const { language } = texts;
      if (text !== '') await openMessage(Office, messageAddress(window.location.href, { language, text }));
    },
  };
}

/** Shows the pane, and begins to follow the workbook. */
function showPane(root: HTMLElement, shown: Shown): void {
  const { session } = shown;
  const place = createRoot(root);
  const draw = (): void => {
    const hostTheme = Office.context.officeTheme ?? null;
    paintPage(document, hostTheme);
    place.render(<App {...shown} hostTheme={hostTheme} />);
  };
  draw();
  // A page that is not seen is held back by its browser; and Office may have got another theme meanwhile.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return;
    draw();
    session.wake();
  });
  void session
    .start()
    .then(() => session.prepare())
    .then(loadScreens);
}

/** False where ribbon and pane are two pages: no function of Office brings the other one to the front. */
function isRuntimeShared(): boolean {
  return Office.context.requirements.isSetSupported('SharedRuntime', '1.1');
}

/** Said by the page already. */
class ExcelTooOld extends Error {}

/** Opens the pane once Office.js is there; says why where it does not open. */
async function begin(root: HTMLElement): Promise<void> {
  const say = (why: Unopened): void => {
    showUnopened(root, why, navigator.language, () => {
      window.location.reload();
    });
  };
  const timer = window.setTimeout(() => {
    say('unreachable');
  }, PATIENCE);
  const onReady = (): void => {
    window.clearTimeout(timer);
  };
  if (!(await officeLoaded(document))) {
    onReady();
    say('unreachable');
    return;
  }
  const desk = open(root, onReady);
  registerCommands(desk, (name, run) => {
    Office.actions.associate(name, run);
  });
  await desk.catch((error: unknown) => {
    onReady();
    if (!(error instanceof ExcelTooOld)) say('failed');
  });
}

const root = document.getElementById('root');
if (root !== null) {
  // For opening/notStarted.js.
  root.dataset['begun'] = '';
  void begin(root);
}
