import type { HostErrorCode } from '../../../src/workbook/hostError';
import type { Trouble } from '../../../src/sheets/trouble';
import { communeTexts } from '../../../src/taskpane/texts/communeTexts';
import { en } from '../../../src/taskpane/texts/en';
import { fr } from '../../../src/taskpane/texts/fr';
import { french } from '../../../src/taskpane/texts/french';
import { methodTexts } from '../../../src/taskpane/texts/methodTexts';
import type { Language } from '../../../src/taskpane/texts/numbers';
import { sayFailureIn } from '../../../src/taskpane/texts/sayFailureIn';
import { sayTroubleIn } from '../../../src/taskpane/texts/sayTroubleIn';
import { startTexts } from '../../../src/taskpane/texts/startTexts';
import type { Texts } from '../../../src/taskpane/texts/texts';
import { loadTexts } from '../../../src/taskpane/texts/texts';

/** Every code: one that is added must be given words. */
const CODES: Readonly<Record<HostErrorCode, true>> = {
  'not-found': true,
  'not-a-file': true,
  'not-a-workbook': true,
  truncated: true,
  password: true,
  signed: true,
  unsupported: true,
  'too-large': true,
  unwritable: true,
  busy: true,
  editing: true,
  refused: true,
  gone: true,
  unanswered: true,
  failed: true,
};

const TROUBLES: readonly Trouble[] = [
  { kind: 'no-scoring-table', criteria: ['Potentiel'] },
  { kind: 'several-scoring-tables', places: [{ sheet: 'A', row: 0 }] },
  { kind: 'no-header-row', sheet: 'A', criteria: ['Potentiel'] },
  { kind: 'table-without-header', sheet: 'A', table: 'T' },
  { kind: 'missing-title-column', sheet: 'A', row: 0, headers: ['Objet'] },
  { kind: 'missing-criteria', sheet: 'A', row: 0, criteria: ['Potentiel'], headers: [] },
  { kind: 'duplicate-header', sheet: 'A', row: 0, header: 'Potentiel', columns: [1, 2] },
  { kind: 'no-room', sheet: 'A', area: { row: 0, column: 0, rows: 1, columns: 1 } },
  { kind: 'twin-sheets', sheets: ['A', 'a'] },
  { kind: 'foreign-report', sheet: 'A' },
  { kind: 'method', sheet: 'A', row: 0, column: 0, content: null, problem: { kind: 'no-criterion' } },
];

/** Every text of a language; those that depend on numbers for none, one and two, those on words with a word. */
function textsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const said: unknown[] = [0, 1, 2, 1500].map((sample) => value(sample, sample, sample, sample));
    return said.map((text, index) => [`${path} ${String(index)}`, String(text)]);
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, one]) => textsOf(one, `${path}.${key}`));
}

/** What comes with its screen. */
function laterOf(language: Language): unknown {
  return [methodTexts, startTexts, communeTexts].map((later) => later(language));
}

describe.each<[string, Texts]>([
  ['French', fr],
  ['English', en],
])('the texts in %s', (_, texts) => {
  it.each(Object.keys(CODES).filter((code): code is HostErrorCode => code in CODES))(
    'say of the failure %s what happened, what became of the data and what to do, without its code',
    (code) => {
      const { what, data, todo } = sayFailureIn(texts.language, code);
      for (const sentence of [what, data, todo]) {
        expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
        if (code.includes('-')) expect(sentence).not.toContain(code);
      }
    },
  );

  it.each(TROUBLES)('say in a sentence why a workbook cannot be used: $kind', (trouble) => {
    const said = sayTroubleIn(texts.language, trouble);
    expect(said).toMatch(/^\p{L}.*\.$/u);
    expect(said).not.toContain(trouble.kind);
  });

  it('are calm: no exclamation mark, no unfilled place', () => {
    for (const [path, text] of [...textsOf(texts), ...textsOf(laterOf(texts.language))]) {
      expect(`${path}: ${text}`).not.toMatch(/!|undefined|\[object|NaN|\$\{/);
    }
  });
});

describe('French', () => {
  it('is typeset with narrow no-break spaces and curly apostrophes', () => {
    const wrong = [...textsOf(fr), ...textsOf(laterOf('fr'))].filter(([, text]) =>
      / [;:!?»]|« |'/.test(text),
    );
    expect(wrong).toEqual([]);
  });

  it('uses the singular for none and one, the plural from two on', () => {
    expect([0, 1, 2].map(fr.counts.retained)).toEqual(['0 retenue', '1 retenue', '2 retenues']);
    expect(fr.ranking.band(1)).toBe('1re priorité');
    expect(fr.ranking.band(2)).toBe('2e priorité');
  });

  it('parts thousands with a narrow no-break space', () => {
    expect(fr.counts.retained(12_000)).toBe('12\u202f000 retenues');
  });

  it('leaves alone what is inserted in a sentence', () => {
    expect(french`Le mot « ${"l'un : l'autre"} » : non`).toBe(
      "Le mot «\u202fl'un : l'autre\u202f»\u202f: non",
    );
  });
});

describe('English', () => {
  it('uses the singular for one alone', () => {
    expect([0, 1, 2].map(en.cellsToFix)).toEqual([
      '0 cells to correct',
      '1 cell to correct',
      '2 cells to correct',
    ]);
  });
});

describe('loadTexts', () => {
  it.each([
    ['fr-FR', fr],
    ['fr-CA', fr],
    ['FR', fr],
    ['en-US', en],
    ['de-DE', en],
    ['frp', en],
    ['', en],
  ])('gives the texts for %j', async (tag, texts) => {
    expect(await loadTexts(tag)).toBe(texts);
  });
});
