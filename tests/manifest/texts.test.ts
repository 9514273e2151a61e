/** @jest-environment jsdom */
import type { Text } from './readManifest';
import { MANIFEST, attribute, first, named, parseManifest, readTexts } from './readManifest';

const manifest = parseManifest(MANIFEST);
const texts = readTexts(manifest);

/** Names that are the same in both languages. */
const PROPER = ['Pistes', 'Annexe 2'];

const namesWhere = (fails: (text: Text) => boolean): readonly string[] =>
  texts.filter(fails).map(({ name }) => name);

it('holds every text in French, the default, and in English', () => {
  expect(first(manifest, 'DefaultLocale').textContent).toBe('fr-FR');
  expect(texts.length).toBeGreaterThan(12);
  expect(namesWhere(({ french, english }) => french === '' || (english ?? '') === '')).toEqual([]);
  expect(namesWhere(({ french, english }) => french === english && !PROPER.includes(french))).toEqual([]);
});

it('says in Britain what it says in America', () => {
  expect(namesWhere(({ english, british }) => british !== english)).toEqual([]);
});

it('keeps texts within what Excel shows', () => {
  const most = { short: 125, long: 250 };
  const tooLong = namesWhere(({ kind, french, english }) =>
    [french, english ?? ''].some((value) => value.length > most[kind]),
  );
  expect(tooLong).toEqual([]);
});

it('keeps the labels of buttons within a line of the ribbon', () => {
  const labels = texts.filter(({ name }) => name.endsWith('.Label'));
  expect(labels).toHaveLength(6);
  const all = labels.flatMap(({ french, english }) => [french, english ?? '']);
  expect(all.filter((label) => label.length > 20)).toEqual([]);
});

it('writes French as French is printed', () => {
  const misprinted = namesWhere(({ french }) => /['"!]|[^\u202f][:;?»]|«[^\u202f]/.test(french));
  expect(misprinted).toEqual([]);
});

it('says of « Ma commune » what it does where it cannot open the pane: a sheet that others see too', () => {
  const tip = texts.find(({ name }) => name === 'Commune.Tip');
  expect(tip?.french).toMatch(/ne peut pas s’ouvrir, crée ou actualise sa feuille, vue de tous/);
  expect(tip?.english).toMatch(/cannot open, makes or refreshes its sheet, which everybody sees/);
});

it('keeps the tips of buttons to what is read while the pointer waits', () => {
  const tips = texts.filter(({ name }) => name.endsWith('.Tip'));
  expect(tips).toHaveLength(5);
  const tooLong = tips.filter(({ french, english }) => french.length > 130 || (english ?? '').length > 130);
  expect(tooLong.map(({ name }) => name)).toEqual([]);
});

it('resolves every reference, once, and leaves no resource unused', () => {
  const used = [...manifest.querySelectorAll('[resid]')].map((element) => attribute(element, 'resid'));
  const resources = first(manifest, 'Resources');
  const declared = ['Image', 'Url', 'String'].flatMap((kind) => named(resources, kind));
  const ids = declared.map((element) => attribute(element, 'id'));
  expect([...new Set(ids)]).toEqual(ids);
  expect([...new Set(used)].sort()).toEqual([...ids].sort());
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
});

it('gives each control an identifier of its own', () => {
  const ids = ['Group', 'Control']
    .flatMap((kind) => named(manifest, kind))
    .map((one) => attribute(one, 'id'));
  expect(ids).toHaveLength(6);
  expect(new Set(ids).size).toBe(ids.length);
});
