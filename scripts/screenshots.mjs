// The pictures of README and guide, taken from the workbench itself: what they show is what there is.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { findChromium } from './chromium.mjs';
import { root } from './root.mjs';
import { ensureBrowser, ensurePackages } from './setup.mjs';
import { ensureAll } from './workbench/ensureAll.mjs';
import { serveWorkbench } from './workbench/server.mjs';

/** Large enough for table and pane, small enough for a page of text. */
const SIZE = { width: 1280, height: 720 };
const SHEET = 'Évaluation';

/** The row that the séance is about: « Mettre en réseau les médiathèques », N° 3. */
const ROW = 3;
const CRITERION = 6;
const LAST_CRITERION = 8;

async function openBench(browser, url, size = SIZE) {
  const context = await browser.newContext({ viewport: size, locale: 'fr-FR', timezoneId: 'Europe/Paris' });
  const page = await context.newPage();
  await page.goto(url);
  return { page, first: await openedSeat(page, 1) };
}

/** A seat whose spreadsheet is drawn and whose pane is up to date. */
async function openedSeat(page, number) {
  const frame = await frameOf(page, page.locator(`iframe[src*="poste=${number}"]`));
  await frame.locator('canvas[id^="univer-sheet-main-canvas"]').waitFor();
  const pane = await frameOf(frame, frame.locator('iframe.pane-frame'));
  await pane.locator('header').getByText('À jour').waitFor({ timeout: 60_000 });
  return { frame, pane };
}

async function frameOf(_, locator) {
  await locator.waitFor({ state: 'attached' });
  return (await locator.elementHandle()).contentFrame();
}

/** Somebody clicks on a cell: what leads there is not what the picture shows. */
async function select({ frame }, row, column, sheet = SHEET) {
  await frame.evaluate(
    ([name, at, across]) => {
      const { replica } = window.seatDesk;
      const { id } = replica.book.sheets.find((candidate) => candidate.name === name);
      replica.select(id, { row: at, column: across, rows: 1, columns: 1 }, 'add-in');
    },
    [sheet, row, column],
  );
  await settled(frame);
}

/** The cell of the séance, with all criteria of its row in view. */
async function selectLevel(seat) {
  await select(seat, ROW, LAST_CRITERION);
  await select(seat, ROW, CRITERION);
}

async function settled(frame) {
  await frame.waitForTimeout(700);
}

/** A picture of few colours, as drawn pages are: a third of the size. */
async function keep(buffer, ...path) {
  const file = join(root, ...path);
  await sharp(buffer).png({ palette: true, quality: 90, effort: 10 }).toFile(file);
  console.log(path.join('/'));
}

async function keepMoving(frames, ...path) {
  const images = frames.map(({ picture }) => picture);
  await sharp(images, { join: { animated: true } })
    .webp({ quality: 80, effort: 6, loop: 0, delay: frames.map(({ milliseconds }) => milliseconds) })
    .toFile(join(root, ...path));
  console.log(path.join('/'));
}

async function showSession(browser, url) {
  const { page, first } = await openBench(browser, url);
  const frames = [];
  const take = async (milliseconds) => frames.push({ picture: await page.screenshot(), milliseconds });
  await selectLevel(first);
  await keep(await page.screenshot(), 'assets', 'atelier.png');
  await take(1800);
  await first.frame.locator('canvas[id^="univer-sheet-main-canvas"]').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await settled(first.frame);
  await keep(await page.screenshot(), 'docs', 'images', 'saisie.png');
  await take(1200);
  await page.keyboard.press('Home');
  await settled(first.frame);
  await take(900);
  await page.keyboard.press('Enter');
  await first.frame.waitForTimeout(350);
  await take(500);
  await first.pane.locator('header').getByText('À jour').waitFor();
  await settled(first.frame);
  await take(3500);
  await keep(await page.screenshot(), 'docs', 'images', 'seance.png');
  await keepMoving(frames, 'assets', 'seance.webp');
  await page.context().close();
}

async function showScreens(browser, url) {
  const { page, first } = await openBench(browser, url);
  await selectLevel(first);
  await first.pane.getByRole('tab', { name: 'Méthode' }).click();
  await settled(first.frame);
  await keep(await page.screenshot(), 'docs', 'images', 'methode.png');
  // The list follows the chosen row: none is chosen.
  await select(first, 0, 0);
  await first.pane.getByRole('tab', { name: 'Communes' }).click();
  await first.pane.getByRole('combobox').fill('Touvre');
  await first.pane.getByRole('option', { name: 'Touvre', exact: true }).click();
  const commune = first.pane.getByRole('heading', { name: 'Touvre', exact: true });
  await commune.evaluate((heading) => heading.scrollIntoView());
  await settled(first.frame);
  await keep(await page.screenshot(), 'docs', 'images', 'commune.png');
  await page.context().close();
}

async function showReport(browser, url) {
  const { page, first } = await openBench(browser, url);
  await first.frame.getByRole('navigation').getByRole('button', { name: 'Annexe 2' }).click();
  // What a button says of itself stands over the sheet while it is pointed at.
  await page.mouse.move(SIZE.width / 2, SIZE.height / 2);
  await settled(first.frame);
  await first.pane.locator('header').getByText('À jour').waitFor();
  await select(first, 0, 0, 'Annexe 2');
  await keep(await page.screenshot(), 'docs', 'images', 'annexe-2.png');
  await page.context().close();
}

async function showTwoSeats(browser, url) {
  const { page, first } = await openBench(browser, url, { width: 1600, height: 800 });
  await page.getByRole('button', { name: 'Ouvrir un deuxième poste' }).click();
  const second = await openedSeat(page, 2);
  await selectLevel(first);
  await first.frame.locator('canvas[id^="univer-sheet-main-canvas"]').focus();
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await second.pane.getByText('1 écartée par un seuil').waitFor();
  await settled(second.frame);
  await keep(await page.screenshot(), 'docs', 'images', 'deux-postes.png');
  await page.context().close();
}

ensurePackages();
if (!ensureBrowser()) process.exit(1);
await ensureAll((what) => console.log(what));
mkdirSync(join(root, 'docs', 'images'), { recursive: true });
const { url, close } = await serveWorkbench({ root, port: 0 });
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});
try {
  await showSession(browser, url);
  await showScreens(browser, url);
  await showReport(browser, url);
  await showTwoSeats(browser, url);
} finally {
  await browser.close();
  await close();
}
