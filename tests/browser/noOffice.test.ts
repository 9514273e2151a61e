import type { BrowserContext, Page, Route } from 'playwright-core';
import { answerRequests, PANE_ORIGIN } from './answerRequests';
import { useStages } from './useStages';

const openStage = useStages();

const PAGE = `${PANE_ORIGIN}/taskpane.html`;
const OFFICE = 'https://appsforoffice.microsoft.com/**';

const UNREACHABLE = {
  'fr-FR':
    /Pistes n’a pas pu joindre Office\.js \(appsforoffice\.microsoft\.com\)\. Rien n’a été modifié\. Vérifiez le réseau, puis rouvrez le volet\./,
  'en-GB': /Pistes could not reach Office\.js \(appsforoffice\.microsoft\.com\)\. Nothing was changed\./,
} as const;

const OLD_ENGINE = {
  'fr-FR': /^Sur ce poste, Excel ouvre les volets dans un ancien moteur de navigateur/,
  'en-GB': /^On this computer Excel opens panes in an old browser engine/,
} as const;

/** The page of the pane by itself, for a browser of this language, where Microsoft's server answers as given. */
async function openPage(
  locale: string,
  office: (route: Route) => Promise<void>,
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<Page> {
  const stage = await openStage();
  const browser = stage.page.context().browser();
  if (browser === null) throw new Error('no browser');
  const context: BrowserContext = await browser.newContext({ locale });
  context.setDefaultTimeout(20_000);
  await answerRequests(context, () => undefined);
  await context.route(OFFICE, office);
  const page = await context.newPage();
  await prepare(page);
  await page.goto(PAGE, { waitUntil: 'commit' });
  return page;
}

test.each(['fr-FR', 'en-GB'] as const)(
  'where Office.js cannot be reached the page says so, in the words of a browser in %s, and can try again',
  async (locale) => {
    const page = await openPage(locale, (route) => route.abort());
    await page.getByRole('alert').getByText(UNREACHABLE[locale]).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(locale.slice(0, 2));
    expect(await page.locator('[aria-busy]').count()).toBe(0);
    const loads = page.waitForRequest(PAGE);
    await page.getByRole('button').click();
    await loads;
    await page.getByRole('alert').getByText(UNREACHABLE[locale]).waitFor();
    await page.context().close();
  },
);

test('where Microsoft’s server never answers, it says so after fifteen seconds', async () => {
  const page = await openPage(
    'fr-FR',
    () => new Promise(() => undefined),
    (opened) => opened.clock.install(),
  );
  await page.getByText('Pistes se prépare…').waitFor();
  await page.waitForFunction(() => document.readyState !== 'loading');
  await page.clock.runFor(14_000);
  expect(await page.getByRole('alert').count()).toBe(0);
  await page.clock.runFor(1_500);
  await page.getByRole('alert').getByText(UNREACHABLE['fr-FR']).waitFor();
  await page.context().close();
});

test('where Office.js is there and Excel never answers it, it says so too', async () => {
  const silent =
    'window.Office = { onReady: () => new Promise(() => undefined), actions: { associate() {} } };';
  const page = await openPage(
    'fr-FR',
    (route) => route.fulfill({ contentType: 'text/javascript', body: silent }),
    (opened) => opened.clock.install(),
  );
  await page.waitForFunction(() => document.readyState === 'complete');
  await page.clock.runFor(15_500);
  await page.getByRole('alert').getByText(UNREACHABLE['fr-FR']).waitFor();
  await page.context().close();
});

test('where the pane fails to open for another reason, it says that nothing was changed', async () => {
  const broken =
    'window.Office = { onReady: () => Promise.reject(new Error("no host")), actions: { associate() {} } };';
  const page = await openPage('fr-FR', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: broken }),
  );
  await page
    .getByRole('alert')
    .getByText(/^Pistes n’a pas pu s’ouvrir\. Rien n’a été modifié\./)
    .waitFor();
  await page.context().close();
});

test.each(['fr-FR', 'en-GB'] as const)(
  'where the browser of Excel is too old to read the pane’s scripts, the page says so, for one in %s',
  async (locale) => {
    const errors: string[] = [];
    const page = await openPage(
      locale,
      (route) => route.abort(),
      async (opened) => {
        opened.on('console', (message) => errors.push(message.text()));
        await opened.addInitScript('delete Array.prototype.toSorted');
        await opened.route(/\/(pane|\d+)\.\w+\.js$/, (route) =>
          route.fulfill({ contentType: 'text/javascript', body: 'let static {' }),
        );
      },
    );
    await page.getByRole('alert').getByText(OLD_ENGINE[locale]).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(locale.slice(0, 2));
    expect(await page.locator('[aria-busy]').count()).toBe(0);
    expect(errors.filter((text) => text.includes('Content Security Policy'))).toEqual([]);
    await page.context().close();
  },
);

test('where one of the pane’s own scripts is gone, the page says so at once, and can try again', async () => {
  const page = await openPage(
    'fr-FR',
    (route) => route.abort(),
    async (opened) => {
      await opened.route(/\/\d+\.\w+\.js$/, (route) => route.fulfill({ status: 404, body: '' }));
    },
  );
  const sentence = page.getByRole('alert').getByText(/^Pistes n’a pas pu s’ouvrir\. Rien n’a été modifié\./);
  await sentence.waitFor();
  await page.unroute(/\/\d+\.\w+\.js$/);
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await page.getByRole('alert').getByText(UNREACHABLE['fr-FR']).waitFor();
  await page.context().close();
});

test('the page of a message says what its address tells, and nothing else', async () => {
  const pane = await openPage('fr-FR', (route) => route.abort());
  // A page of its own: what the pane could not load may still be told on the other.
  const page = await pane.context().newPage();
  const errors: string[] = [];
  page.on('console', (message) => errors.push(message.text()));
  const said = new URLSearchParams({
    language: 'fr',
    text: 'La feuille est protégée : <b>rien</b> n’a été écrit.',
  });
  await page.goto(`${PANE_ORIGIN}/message.html#${said.toString()}`);
  await page.getByText('La feuille est protégée : <b>rien</b> n’a été écrit.', { exact: true }).waitFor();
  expect(errors).toEqual([]);
  await page.context().close();
});
