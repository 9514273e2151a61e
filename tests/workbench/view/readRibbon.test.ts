/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRibbon } from '../../../src/workbench/view/seat/readRibbon';

const ROOT = join(__dirname, '..', '..', '..');
const MANIFEST = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');

describe('the ribbon that the manifest asks for', () => {
  const { groups, paneTitle } = readRibbon(MANIFEST, 'fr-FR', '/volet/');

  it('has one group with its buttons, in French, and what each does', () => {
    expect(groups.map(({ label }) => label)).toEqual(['Pistes']);
    expect(paneTitle).toBe('Pistes');
    expect(groups[0]?.buttons.map(({ label, action }) => [label, action])).toEqual([
      ['Ouvrir le volet', { kind: 'show' }],
      ['Classer', { kind: 'run', name: 'rank' }],
      ['Annexe 2', { kind: 'run', name: 'annexe2' }],
      ['Ma commune', { kind: 'run', name: 'myCommune' }],
    ]);
    for (const { tip } of groups[0]?.buttons ?? []) expect(tip).toMatch(/\.$/);
  });

  it('names icons that stand beside the pane, wherever the add-in is installed', () => {
    const moved = readRibbon(
      MANIFEST.replaceAll('https://localhost:3000', 'https://a.fr/outils'),
      'fr-FR',
      '/volet/',
    );
    expect(moved).toEqual(readRibbon(MANIFEST, 'fr-FR', '/volet/'));
    for (const { icon } of groups[0]?.buttons ?? []) {
      expect(icon).toMatch(/^\/volet\/assets\/\w+-32\.png$/);
      expect(existsSync(join(ROOT, 'assets/icons', icon.slice('/volet/assets/'.length)))).toBe(true);
    }
  });

  it('has what stands in the menu of a cell', () => {
    const { cellMenu } = readRibbon(MANIFEST, 'fr-FR', '/volet/');
    expect(cellMenu.map(({ label, action }) => [label, action])).toEqual([
      ['Voir dans Pistes', { kind: 'run', name: 'showPiste' }],
    ]);
  });

  it('speaks the other language of the manifest too', () => {
    const english = readRibbon(MANIFEST, 'en-US', '/volet/');
    expect(english.groups[0]?.buttons[1]?.label).toBe('Rank');
  });
});

it.each(['', 'no XML at all', '<OfficeApp/>'])('« %s » is no manifest', (xml) => {
  expect(() => readRibbon(xml, 'fr-FR', '/volet/')).toThrow();
});
