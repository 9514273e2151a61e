/** @jest-environment jsdom */
import { MANIFEST, attribute, first, parseManifest } from './readManifest';

interface Addresses {
  readonly PISTES_URL?: string;
  readonly PISTES_SUPPORT_URL?: string;
}

const { addressManifest } = jest.requireActual<{
  readonly addressManifest: (manifest: string, env: Addresses) => string;
}>('../../scripts/manifest-address.cjs');

const help = (text: string): string => attribute(first(parseManifest(text), 'SupportUrl'), 'DefaultValue');

it('leaves the manifest as it is when no address is named', () => {
  expect(addressManifest(MANIFEST, {})).toBe(MANIFEST);
  expect(addressManifest(MANIFEST, { PISTES_URL: '' })).toBe(MANIFEST);
});

it('puts every page and every icon at the address named, its last slash or not', () => {
  const moved = addressManifest(MANIFEST, { PISTES_URL: 'https://outils.exemple.fr/pistes/' });
  expect(moved).toBe(addressManifest(MANIFEST, { PISTES_URL: 'https://outils.exemple.fr/pistes' }));
  const addresses = moved.match(/"https:[^"]*"/g) ?? [];
  expect(addresses.length).toBeGreaterThan(18);
  expect(addresses.filter((one) => !one.startsWith('"https://outils.exemple.fr/pistes/'))).toEqual([]);
  expect(moved).toContain('"https://outils.exemple.fr/pistes/taskpane.html"');
});

it('sends for help where it is told, else to the page that is built with the pane', () => {
  const PISTES_URL = 'https://outils.exemple.fr';
  expect(help(addressManifest(MANIFEST, { PISTES_URL }))).toBe('https://outils.exemple.fr/aide.html');
  const elsewhere = { PISTES_URL, PISTES_SUPPORT_URL: 'https://aide.exemple.fr/pistes' };
  expect(help(addressManifest(MANIFEST, elsewhere))).toBe('https://aide.exemple.fr/pistes');
});

it.each([
  'http://outils.exemple.fr',
  'outils.exemple.fr',
  'https://x.fr/?a=1',
  'https://x.fr/#a',
  'https://a:b@x.fr',
])('refuses %s, from which Excel would load nothing', (PISTES_URL) => {
  expect(() => addressManifest(MANIFEST, { PISTES_URL })).toThrow('il faut une adresse https complète');
});
