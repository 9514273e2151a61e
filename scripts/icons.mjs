// Draws the icons of the manifest from their SVG. The PNGs are kept in the tree: Excel needs them, and a build must not
// need a browser. Each SVG stands on a grid of 16, so that every size falls on whole pixels.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';
import { root } from './root.mjs';

const RIBBON = [16, 32, 80];
const SIZES = { app: [16, 32, 64, 80], pane: RIBBON, rank: RIBBON, annexe2: RIBBON, commune: RIBBON };

const folder = join(root, 'assets', 'icons');

async function draw(browser, name, size) {
  const svg = readFileSync(join(folder, `${name}.svg`), 'utf8');
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const sized = svg.replace('<svg ', `<svg width="${size}" height="${size}" style="display:block" `);
  await page.setContent(`<body style="margin:0">${sized}</body>`);
  writeFileSync(join(folder, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
  await page.close();
}

const executablePath = findChromium();
if (executablePath === null) {
  console.error(
    'Il manque Chromium pour dessiner les icônes ; sous Debian : sudo apt-get install chromium-headless-shell.',
  );
  process.exit(1);
}
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
for (const [name, sizes] of Object.entries(SIZES)) {
  for (const size of sizes) await draw(browser, name, size);
}
await browser.close();
