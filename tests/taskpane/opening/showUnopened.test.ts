/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { showUnopened } from '../../../src/taskpane/opening/showUnopened';

const PAGE = readFileSync(join(__dirname, '../../../src/taskpane/taskpane.html'), 'utf8');

const said = (root: Element): string => (root.textContent ?? '').replace(/\s+/g, ' ').trim();

beforeEach(() => {
  document.body.innerHTML = new DOMParser().parseFromString(PAGE, 'text/html').body.innerHTML;
});

it.each([
  [
    'fr-FR',
    'unreachable',
    /^Pistes n’a pas pu joindre Office\.js \(appsforoffice\.microsoft\.com\)\. .* Réessayer$/,
  ],
  ['fr', 'failed', /^Pistes n’a pas pu s’ouvrir\. Rien n’a été modifié\..* Réessayer$/],
  ['en-GB', 'unreachable', /^Pistes could not reach Office\.js .* Try again$/],
  ['de', 'failed', /^Pistes could not open\. Nothing was changed\..* Try again$/],
] as const)('says in the words of the page, for a browser in %s: %s', (language, why, words) => {
  const root = document.getElementById('root');
  if (root === null) throw new Error('no root');
  const reload = jest.fn();
  showUnopened(root, why, language, reload);
  expect(said(root)).toMatch(words);
  expect(root.querySelectorAll('[role=alert]')).toHaveLength(1);
  expect(root.querySelector('[aria-busy]')).toBeNull();
  expect(document.documentElement.lang).toBe(language.startsWith('fr') ? 'fr' : 'en');
  root.querySelector('button')?.click();
  expect(reload).toHaveBeenCalledTimes(1);
});
