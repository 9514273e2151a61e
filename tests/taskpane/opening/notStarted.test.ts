/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

const OPENING = join(__dirname, '../../../src/taskpane');
const PAGE = readFileSync(join(OPENING, 'taskpane.html'), 'utf8');
const SCRIPT = readFileSync(join(OPENING, 'opening/notStarted.js'), 'utf8');

const said = (root: Element | null): string => (root?.textContent ?? '').replace(/\s+/g, ' ').trim();

const reload = jest.fn();

/** The page once the script ran in a browser of this language, whose arrays have these functions. */
function pageAfter(
  language: string,
  functions: object,
  prepare: (page: Document) => void = () => undefined,
): Document {
  const page = new DOMParser().parseFromString(PAGE, 'text/html');
  prepare(page);
  const location = { reload };
  runInNewContext(SCRIPT, {
    document: page,
    navigator: { language },
    Array: { prototype: functions },
    location,
  });
  return page;
}

/** To Internet Explorer a template is an element like any other, and what it holds stands in the page. */
function withoutTemplates(page: Document): void {
  for (const template of page.querySelectorAll('template')) {
    const plain = page.createElementNS('urn:unknown', 'template');
    plain.setAttribute('lang', template.lang);
    plain.append(template.content);
    template.replaceWith(plain);
  }
}

describe.each([
  ['which knows templates', () => undefined],
  ['which does not', withoutTemplates],
])('in an old browser, %s', (_, prepare) => {
  it.each([
    [
      'fr-FR',
      'fr',
      /^Sur ce poste, Excel ouvre les volets dans un ancien moteur de navigateur, .* Rien n’a été modifié\. .* WebView2 .* Excel sur le web\.$/,
    ],
    ['en-GB', 'en', /^On this computer Excel opens panes in an old browser engine, .* Excel on the web\.$/],
    ['de', 'en', /^On this computer/],
  ])('says why there is no pane, and what to do, for the language %s', (language, lang, words) => {
    const page = pageAfter(language, {}, prepare);
    const root = page.getElementById('root');
    expect(said(root)).toMatch(words);
    expect(root?.querySelectorAll('[role=alert]')).toHaveLength(1);
    expect(root?.querySelector('[aria-busy]')).toBeNull();
    expect(page.documentElement.lang).toBe(lang);
  });
});

it('hides by a style what an old browser would show of the templates', () => {
  expect(said(new DOMParser().parseFromString(PAGE, 'text/html').querySelector('style'))).toContain(
    'template { display: none; }',
  );
});

it('says that the pane could not open where one of its scripts has not come, and offers to try again', () => {
  const page = pageAfter('fr-FR', Array.prototype);
  const root = page.getElementById('root');
  expect(said(root)).toMatch(/^Pistes n’a pas pu s’ouvrir\. Rien n’a été modifié\. .* Réessayer$/);
  expect(root?.querySelector('[aria-busy]')).toBeNull();
  root?.querySelector('button')?.click();
  expect(reload).toHaveBeenCalledTimes(1);
});

it('leaves the page alone where the pane has begun', () => {
  const page = pageAfter('fr-FR', Array.prototype, (opened) => {
    opened.getElementById('root')?.setAttribute('data-begun', '');
  });
  expect(said(page.getElementById('root'))).toBe('Pistes se prépare…');
  expect(page.querySelector('#root [aria-busy=true]')).not.toBeNull();
});
