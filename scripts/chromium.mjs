import { existsSync } from 'node:fs';

/** The one without windows first: it takes a third less of the processor. */
const USUAL = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The browser of this machine, absolute; null when there is none. `PISTES_CHROMIUM` goes first. */
export function findChromium() {
  const places = [process.env.PISTES_CHROMIUM, ...USUAL];
  return places.find((place) => place && existsSync(place)) ?? null;
}
