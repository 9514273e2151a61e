import type { HostErrorCode, UnsupportedFeature } from '../../../src/workbook/hostError';
import type { Trouble } from '../../../src/sheets/trouble';
import { communeTexts } from '../../../src/taskpane/texts/communeTexts';
import { en } from '../../../src/taskpane/texts/en';
import { fr } from '../../../src/taskpane/texts/fr';
import { french } from '../../../src/taskpane/texts/french';
import { laterTexts } from '../../../src/taskpane/texts/laterTexts';
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
  moved: true,
  unrestored: true,
  calculated: true,
  occupied: true,
  filtered: true,
  merged: true,
  pivot: true,
  outdated: true,
  unanswered: true,
  failed: true,
};

/** What the host over Excel may say that it cannot make true; a function that it lacks has no place. */
const OFFICE_FEATURES = [
  'sheet-content',
  'sheet-name',
  'merged-cells',
  'table-overlap',
  'table-shape',
  'table-headers',
  'table-name',
  'text-length',
  'sheet-limits',
  'validation',
] as const satisfies UnsupportedFeature[];

const TROUBLES: readonly Trouble[] = [
  { kind: 'no-scoring-table', criteria: ['Potentiel'] },
  { kind: 'several-scoring-tables', places: [{ sheet: 'A', row: 0 }] },
  { kind: 'no-header-row', sheet: 'A', criteria: ['Potentiel'] },
  { kind: 'missing-sheet', sheet: 'A' },
  { kind: 'table-without-header', sheet: 'A', table: 'T' },
  { kind: 'missing-title-column', sheet: 'A', row: 0, headers: ['Objet'] },
  { kind: 'missing-criteria', sheet: 'A', row: 0, criteria: ['Potentiel'], headers: [] },
  { kind: 'duplicate-header', sheet: 'A', row: 0, header: 'Potentiel', columns: [1, 2] },
  { kind: 'no-room', sheet: 'A', area: { row: 0, column: 0, rows: 1, columns: 1 } },
  { kind: 'no-columns-left', sheet: 'A', row: 0, column: 16_382, wanted: 5, left: 2 },
  { kind: 'no-columns-left', sheet: 'A', row: 0, column: 16_384, wanted: 1, left: 0 },
  { kind: 'twin-sheets', sheets: ['A', 'a'] },
  { kind: 'foreign-report', sheet: 'A' },
  { kind: 'method', sheet: 'A', row: 0, column: 0, content: null, problem: { kind: 'no-criterion' } },
];

/** Every text of a language; those that depend on numbers for none, one and two, those on words with a word. */
function textsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const said = [0, 1, 2, 1500].map((sample) => sayWith(value as (...given: unknown[]) => unknown, sample));
    return said.map((text, index) => [`${path} ${String(index)}`, String(text)]);
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, one]) => textsOf(one, `${path}.${key}`));
}

/** Those that list things take them as a list, some after a number. */
function sayWith(say: (...given: unknown[]) => unknown, sample: number): unknown {
  const listed = [String(sample), 'autre'];
  for (const given of [[sample, sample, sample, sample], [sample, listed], [listed]]) {
    try {
      return say(...given);
    } catch {
      continue;
    }
  }
  throw new Error('says nothing');
}

/** What comes with its screen. */
function laterOf(language: Language): unknown {
  return [methodTexts, startTexts, communeTexts, laterTexts].map((later) => later(language));
}

describe.each<[string, Texts]>([
  ['French', fr],
  ['English', en],
])('the texts in %s', (_, texts) => {
  it.each(Object.keys(CODES).filter((code): code is HostErrorCode => code in CODES))(
    'say of the failure %s what happened, what became of the data and what to do, without its code',
    (code) => {
      const { what, data, todo } = sayFailureIn(texts.language, { code, feature: null, detail: 'G12' });
      for (const sentence of [what, data, todo]) {
        expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
        if (code.includes('-')) expect(sentence).not.toContain(code);
      }
    },
  );

  it.each(OFFICE_FEATURES)('say of a workbook that cannot be changed what stands where: %s', (feature) => {
    const sayAt = (detail: string): string =>
      Object.values(sayFailureIn(texts.language, { code: 'unsupported', feature, detail })).join(' ');
    expect(sayAt("'Ma feuille'!B3")).toContain("'Ma feuille'!B3");
    const others = OFFICE_FEATURES.filter((other) => other !== feature).map(
      (other) => sayFailureIn(texts.language, { code: 'unsupported', feature: other, detail: 'B3' }).what,
    );
    const { what, todo } = sayFailureIn(texts.language, { code: 'unsupported', feature, detail: 'B3' });
    expect(others).not.toContain(what);
    for (const sentence of [what, todo]) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    if (texts.language === 'fr') expect(`${what} ${todo}`).not.toMatch(/ [;:!?»](?! \\)|« |'/u);
  });

  it.each(['pivotTable', 'table', 'drawing'])('say what a sheet to fill anew holds: %s', (part) => {
    const { what } = sayFailureIn(texts.language, {
      code: 'unsupported',
      feature: 'sheet-content',
      detail: 'Annexe 2',
      part,
    });
    const words = {
      pivotTable: /croisé|pivot/,
      table: /tableau Excel|Excel table/,
      drawing: /quelque chose|something/,
    };
    expect(what).toMatch(words[part as keyof typeof words]);
  });

  it('say of a function that Excel lacks that Excel is too old, not that the workbook is at fault', () => {
    const workbook = sayFailureIn(texts.language, {
      code: 'unsupported',
      feature: 'merged-cells',
      detail: 'A1',
    });
    const lacking = { code: 'unsupported', feature: 'host-function', detail: 'Table.resize' } as const;
    const { what, data, todo } = sayFailureIn(texts.language, lacking);
    expect(what).toContain('Excel');
    expect(what).not.toBe(workbook.what);
    expect([what, data, todo].join(' ')).not.toContain('resize');
  });

  it.each(['busy', 'too-large', 'editing', 'moved', 'unsupported'] as const)(
    'say of the failure %s that something may be done, where writing had begun',
    (code) => {
      const feature = code === 'unsupported' ? 'host-function' : null;
      const failure = { code, feature, detail: '' } as const;
      const lost = sayFailureIn(texts.language, { code: 'unanswered', feature: null, detail: '' });
      expect(sayFailureIn(texts.language, { ...failure, mayBeWritten: true }).data).toBe(lost.data);
      expect(sayFailureIn(texts.language, failure).data).not.toBe(lost.data);
    },
  );

  it('name the sheet that refuses', () => {
    const refusal = { code: 'refused', feature: null, detail: 'Annexe 2', sheet: 'Annexe 2' } as const;
    expect(sayFailureIn(texts.language, refusal).what).toContain('Annexe 2');
  });

  it.each(TROUBLES)('say in a sentence why a workbook cannot be used: $kind', (trouble) => {
    const said = sayTroubleIn(texts.language, trouble);
    expect(said).toMatch(/^\p{L}.*\.$/u);
    expect(said).not.toContain(trouble.kind);
  });

  it('say of what was made what was done: how it stands may change while they are read', () => {
    const { done } = laterTexts(texts.language).notices;
    for (const [path, text] of textsOf(done)) expect(`${path}: ${text}`).not.toMatch(/à jour|up to date/);
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
    expect([0, 1, 2].map(fr.counts.retained)).toEqual([
      '0\u00a0retenue',
      '1\u00a0retenue',
      '2\u00a0retenues',
    ]);
    expect(fr.ranking.band(1)).toBe('1re\u00a0priorité');
    expect(fr.ranking.band(2)).toBe('2e\u00a0priorité');
  });

  it('parts thousands with a narrow no-break space', () => {
    expect(fr.counts.retained(12_000)).toBe('12\u202f000\u00a0retenues');
  });

  it('leaves alone what is inserted in a sentence', () => {
    expect(french`Le mot « ${"l'un : l'autre"} » : non`).toBe(
      "Le mot «\u202fl'un : l'autre\u202f»\u202f: non",
    );
  });
});

describe.each<[string, Texts]>([
  ['French', fr],
  ['English', en],
])('numbers in %s', (_, texts) => {
  it('are never parted from their noun by a line end', () => {
    const { language, ranking, counts } = texts;
    const [method, communes, start] = [methodTexts(language), communeTexts(language), startTexts(language)];
    const [pistes, issues, notices] = [
      laterTexts(language).pistes,
      laterTexts(language).issues,
      laterTexts(language).notices,
    ];
    const said = [
      ...Object.values(counts).map((count) => (typeof count === 'string' ? '' : count(2))),
      ...[texts.progress(40, 41), texts.cellsToFix(2), texts.tooOld, laterTexts(language).annexes.annexe2],
      ...[ranking.shown(3, 95), ranking.band(2), ranking.rank(3), ranking.counted('A', 2)],
      ...[pistes.announce(39, 40, ''), pistes.movement.up(12), pistes.detail.nearbyRank(3, 0)],
      ...[pistes.changes.rank(2, 1), pistes.changes.others.shifted(39, 2)],
      ...[issues.missingNumbers(2), issues.sort(57), notices.done.number(2)],
      ...[
        method.criterion(1),
        method.level(2),
        method.configuration(1),
        method.effect(3, 1),
        method.effect(2, 0),
      ],
      ...[
        communes.concerned(8, 22, 7, 5),
        communes.retained(8, 9),
        communes.own(12, 'Bellac'),
        communes.unnamed(12),
      ],
      ...[start.reportNote, start.tableAt(3), start.reasons.letters(2)],
    ];
    const parted =
      /\d (?=\p{L})|(annexe|configuration|criterion|critère|Excel|level|ligne|niveau|priority|rang|rank|row|·) (?=\d)/iu;
    expect(said.filter((text) => parted.test(text))).toEqual([]);
  });

  it('stand close to the arrow that they come with', () => {
    expect(laterTexts(texts.language).pistes.detail.nearbyRank(3, 15)).toMatch(/\(▲12\)$/);
  });
});

describe('English', () => {
  it('uses the singular for one alone', () => {
    expect([0, 1, 2].map(en.cellsToFix)).toEqual([
      '0\u00a0cells to correct',
      '1\u00a0cell to correct',
      '2\u00a0cells to correct',
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
