import { holds } from '../../src/workbook/areas';
import * as fc from 'fast-check';
import { DEFAULT_METHOD } from '../../src/core/defaultMethod';
import type { Criterion, Method } from '../../src/core/method';
import { levelReader } from '../../src/core/readLevel';
import { UNREADABLE } from '../../src/core/scores';
import { blankFormula, readableFormula, textLiteral } from '../../src/sheets/planFormulas';
import { planMethodSheet } from '../../src/sheets/planMethodSheet';
import { planOurColumns } from '../../src/sheets/planOurColumns';
import {
  BELOW_THRESHOLD_LOOK,
  EXCLUDED_LOOK,
  EXCLUDED_TITLE_LOOK,
  INVALID_LOOK,
  STALE_LOOK,
  UNSCORED_LOOK,
} from '../../src/sheets/theme';
import type { CellValue } from '../../src/workbook/cellValue';
import type { Highlight, Highlights, SheetPlan } from '../../src/workbook/sheetPlan';
import type { HighlightStyle } from '../../src/workbook/style';
import {
  bigMethod,
  evaluated,
  evaluatedRows,
  rangeSheet,
  recordOf,
  scoringRow,
  plannedSheet,
} from './planFixture';
import { formulaValue } from './planFormulaValue';

const HEADERS = ['N°', 'Intitulé', 'Piste parente', 'Potentiel', 'Enjeu communautaire', 'Faisabilité'];
const [NUMBER, TITLE, PARENT, POTENTIEL, ENJEU, FAISABILITE, STATUS, , , , BASIS] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
] as const;

/** A range of these rows, ranked: what stands on the sheet then, and the rules. */
function ranked(...rows: readonly (readonly CellValue[])[]): { values: CellValue[][]; rules: Highlights } {
  const sheet = rangeSheet([HEADERS, ...rows]);
  const { evaluation } = evaluated(sheet);
  const plan = planOurColumns(evaluation, sheet);
  if (!plan.ok || !plan.value.highlights) throw new Error('no plan');
  const before: SheetPlan = {
    sheet: sheet.name,
    blocks: [],
  };
  const ours = plannedSheet(before, plan.value).values ?? [];
  const values = [HEADERS, ...rows].map((cells, row) =>
    HEADERS.map((_, column) => cells[column] ?? null).concat((ours[row] ?? []).slice(HEADERS.length)),
  );
  return { values, rules: plan.value.highlights };
}

/** The looks of a cell, the first rule first. */
function looksAt(
  values: readonly (readonly CellValue[])[],
  rules: Highlights,
  row: number,
  column: number,
): HighlightStyle[] {
  return rules.rules
    .filter(({ area }) => holds(area, row, column))
    .filter(
      ({ area, formula }) => formulaValue(formula, (r, c) => values[r]?.[c] ?? null, row - area.row) === true,
    )
    .map(({ style }) => style);
}

describe('colours of the rows', () => {
  const { values, rules } = ranked(
    [1, 'Retenue', null, 1, 1, 1],
    [2, 'Écartée', null, '4 – Faible', 1, 1],
    [3, 'Exclue', null, 'Modéré', 1, 'Complexe'],
    [4, 'À évaluer', null, 1, null, '\u00a0'],
    [5, 'À corriger', null, '1 – FORT', 'bof', 1],
    [6, 'Sous-piste', 1, null, null, 'bof'],
    [7, null, null, null, null, null],
  );
  const looks = (row: number, column: number): HighlightStyle[] => looksAt(values, rules, row, column);

  test('a retained row has none', () => {
    for (let column = NUMBER; column <= BASIS; column++) expect(looks(1, column)).toEqual([]);
  });

  test('below the threshold: the whole row', () => {
    for (let column = NUMBER; column <= BASIS; column++)
      expect(looks(2, column)).toEqual([BELOW_THRESHOLD_LOOK]);
  });

  test('excluded: the whole row, the title struck', () => {
    expect(looks(3, TITLE)).toEqual([EXCLUDED_TITLE_LOOK, EXCLUDED_LOOK]);
    for (const column of [NUMBER, PARENT, POTENTIEL, STATUS, BASIS])
      expect(looks(3, column)).toEqual([EXCLUDED_LOOK]);
  });

  test('to evaluate: the empty cells only, white space counting as nothing', () => {
    expect(looks(4, POTENTIEL)).toEqual([]);
    expect(looks(4, ENJEU)).toEqual([UNSCORED_LOOK]);
    expect(looks(4, FAISABILITE)).toEqual([UNSCORED_LOOK]);
    expect(looks(4, STATUS)).toEqual([]);
  });

  test('to correct: the unreadable cell only, not the one that the core reads', () => {
    expect(looks(5, POTENTIEL)).toEqual([]);
    expect(looks(5, ENJEU)).toEqual([INVALID_LOOK]);
  });

  test('a sub-piste need not be scored, but what it holds must be readable', () => {
    expect(looks(6, POTENTIEL)).toEqual([]);
    expect(looks(6, FAISABILITE)).toEqual([INVALID_LOOK]);
  });

  test('a row with nothing but its number is not to be evaluated', () => {
    for (let column = NUMBER; column <= BASIS; column++) expect(looks(7, column)).toEqual([]);
  });
});

describe('before anything was computed', () => {
  test('empty cells are to be evaluated, others are not yet ranked', () => {
    const { values, rules } = ranked([1, 'Une', null, 1, 1, null], [2, null, null, null, null, null]);
    for (const row of [1, 2])
      for (let column = STATUS; column <= BASIS; column++) (values[row] ?? [])[column] = null;
    expect(looksAt(values, rules, 1, FAISABILITE)).toEqual([UNSCORED_LOOK]);
    expect(looksAt(values, rules, 1, STATUS)).toEqual([STALE_LOOK]);
    expect(looksAt(values, rules, 2, STATUS)).toEqual([]);
    expect(looksAt(values, rules, 2, POTENTIEL)).toEqual([]);
  });
});

describe('a row out of date', () => {
  const stored: CellValue[] = [
    1,
    '1',
    '1 – Fort',
    null,
    2.5,
    true,
    false,
    { kind: 'error', text: '#N/A' },
    { kind: 'date', serial: 45000, text: '2023-03-15' },
    'a,b',
    'x|y',
  ];

  test.each(stored)('is not one whose level is still %p', (value) => {
    const { values, rules } = ranked([1, 'Une', null, value, 1, 1]);
    expect(looksAt(values, rules, 1, STATUS)).toEqual([]);
  });

  test('a decimal comma of French Excel changes nothing', () => {
    const { values, rules } = ranked([1, 'Une', null, 2.5, 1, 1]);
    (values[1] ?? [])[POTENTIEL] = '2,5';
    expect(looksAt(values, rules, 1, STATUS)).toEqual([]);
  });

  test.each([
    [1, 2],
    [1, null],
    [null, 1],
    ['1 – Fort', '2 – Bon'],
    [1, { kind: 'error', text: '#N/A' } as const],
    [{ kind: 'error', text: '#N/A' } as const, 1],
  ])('is greyed in our columns only, and not struck: %p then %p', (before, after) => {
    const { values, rules } = ranked([1, 'Une', null, before, 1, 1]);
    (values[1] ?? [])[POTENTIEL] = after;
    for (let column = STATUS; column <= BASIS; column++)
      expect(looksAt(values, rules, 1, column)).toContainEqual(STALE_LOOK);
    expect(looksAt(values, rules, 1, TITLE)).toEqual([]);
  });

  test('[R3] a box that is ticked is no level, even where a label reads as its text', () => {
    const criteria = [{ name: 'C', definition: '', labels: ['True', 'False'], threshold: 1 }];
    const sheets = [plannedSheet(planMethodSheet(recordOf({ criteria, excluded: [], priority: 0 })))];
    const sheet = rangeSheet([
      ['Titre', 'C'],
      ['Une', true],
    ]);
    const { evaluation } = evaluated(sheet, ...sheets);
    const plan = planOurColumns(evaluation, sheet);
    if (!plan.ok || !plan.value.highlights) throw new Error('no plan');
    const values = [[], ['Une', true, 'À corriger', null, null, null, 'VRAI']];
    expect(looksAt(values, plan.value.highlights, 1, 1)).toEqual([INVALID_LOOK]);
  });

  test('shows what was just typed and cannot be read', () => {
    const { values, rules } = ranked([1, 'Une', null, 1, 1, 1]);
    (values[1] ?? [])[ENJEU] = true;
    (values[1] ?? [])[FAISABILITE] = '-1';
    expect(looksAt(values, rules, 1, POTENTIEL)).toEqual([]);
    expect(looksAt(values, rules, 1, ENJEU)).toEqual([INVALID_LOOK]);
    expect(looksAt(values, rules, 1, FAISABILITE)).toEqual([INVALID_LOOK]);
  });
});

describe('what can be read', () => {
  const tricky: Criterion = {
    name: 'T',
    definition: '',
    labels: ['Très élevé', 'L’équilibre – moyen', 'non-applicable', 'A|B', '5', 'Señor "x"', 'Œuvre'],
    threshold: 3,
  };
  const accepts = (criterion: Criterion, value: CellValue): boolean =>
    formulaValue(`OR(${blankFormula('$A1')},${readableFormula('$A1', criterion)})`, () => value) === true;

  test('[R3] no text that the core reads is marked', () => {
    const criteria = [...DEFAULT_METHOD.criteria, tricky];
    const disguise = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => text.toUpperCase(),
      (text) => text.normalize('NFD'),
      (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
      (text) => text.replaceAll(' ', '\u00a0'),
      (text) => text.replaceAll('’', "'"),
      (text) => text.replaceAll('-', ' '),
      (text) => ` \n${text}\u202f`,
      (text) => text.slice(0, -1),
    );
    const between = fc.constantFrom(' – ', ' ', '-', '—', '\u00a0–\u202f', '', ' - ');
    const spelling = fc.record({
      criterion: fc.nat(3),
      label: fc.nat(6),
      number: fc.nat(8),
      between,
      disguise,
      bare: fc.boolean(),
    });
    let read = 0;
    fc.assert(
      fc.property(spelling, ({ criterion: which, label, number, between: dash, disguise: hide, bare }) => {
        const criterion = criteria[which] ?? tricky;
        const name = criterion.labels[label % criterion.labels.length] ?? '';
        const text = hide(bare ? name : `${String(number)}${dash}${name}`);
        const readable = levelReader(criterion)(text) !== UNREADABLE;
        if (readable) read++;
        return !readable || accepts(criterion, text);
      }),
      { numRuns: 2000 },
    );
    expect(read).toBeGreaterThan(200);
  });

  const spelled: Criterion = {
    name: 'S',
    definition: '',
    labels: ['Fort', '3', 'Bon', 'Nul'],
    threshold: 3,
    descending: true,
    spellings: [
      ['+++', 'très bien', 'A|B'],
      ['1,50', '1000000'],
      ['- -', 'à voir'],
      ['0', '-', '-1'],
    ],
  };

  test('[R1] [R3] no number, label or other spelling of a scale that goes down is marked, all else is', () => {
    const read: CellValue[] = [
      4,
      1,
      '4 – Fort',
      '3 – 3',
      '1 nul',
      '2-BON',
      '+++',
      'TRES  BIEN',
      'très-bien',
      'a|b',
      1.5,
      '1,50',
      '1.50',
      '1,5',
      1e6,
      '- -',
      'A voir',
      0,
      '0',
      '-',
      -1,
      '-1',
      0.99999999999999989,
    ];
    expect(read.map(levelReader(spelled))).not.toContain(UNREADABLE);
    expect(read.filter((value) => !accepts(spelled, value))).toEqual([]);
    const unread: CellValue[] = [
      5,
      '1 – Fort',
      '4 – Nul',
      '++',
      '+',
      '1,500',
      1.51,
      '2 – à voir',
      '00',
      -2,
      'A',
    ];
    expect(unread.map(levelReader(spelled))).toEqual(unread.map(() => UNREADABLE));
    expect(unread.filter((value) => accepts(spelled, value))).toEqual([]);
  });

  const wrong = [
    0,
    -1,
    5,
    2.5,
    1e308,
    '02',
    '2,0',
    '2.0',
    '+2',
    '-1',
    '٣',
    '３',
    '²',
    '½',
    'NSP',
    '-',
    '?',
    '3 (à voir)',
    '1\u200b',
    '1|2',
    '|',
    '2 – Fort',
    'Fort – 1',
    '1Fort',
    'For',
  ];
  test.each(wrong)('%p is marked', (value) => {
    expect(levelReader(DEFAULT_METHOD.criteria[0] ?? tricky)(value)).toBe(UNREADABLE);
    expect(accepts(DEFAULT_METHOD.criteria[0] ?? tricky, value)).toBe(false);
  });
});

describe('formulas that every Excel since 2010 takes', () => {
  const rulesOf = (method: Method): readonly Highlight[] => {
    const { evaluation, sheet } = evaluatedRows([scoringRow({ title: 'Une' })], method);
    const plan = planOurColumns(evaluation, sheet);
    return plan.ok ? (plan.value.highlights?.rules ?? []) : [];
  };
  const methods = {
    'of the report': DEFAULT_METHOD,
    'of 12 criteria × 10 levels': bigMethod(12, 10),
    'of one criterion': bigMethod(1, 2),
  };

  test.each(Object.entries(methods))('method %s', (_, method) => {
    const rules = rulesOf(method);
    expect(rules).toHaveLength(2 * method.criteria.length + 4);
    for (const { formula } of rules) {
      expect(formula.length).toBeLessThanOrEqual(8192);
      expect(formula).toContain('N("Pistes")=0');
      const outside = formula.replace(/"(?:[^"]|"")*"/g, '""');
      expect(outside).not.toMatch(/[{};!#]/);
      for (const [text] of formula.matchAll(/"(?:[^"]|"")*"/g))
        expect(text.replaceAll('""', '"').length - 2).toBeLessThanOrEqual(255);
      expect(depth(outside)).toBeLessThanOrEqual(64);
      const known =
        /^(?:AND|OR|NOT|IF|IFERROR|ISERROR|ISLOGICAL|ISNUMBER|FIND|TRIM|SUBSTITUTE|LOWER|CHAR|LEN|COUNTBLANK|N)$/;
      for (const [name] of outside.matchAll(/[A-Z]+(?=\()/g)) expect(name).toMatch(known);
    }
  });

  test('labels too long for a formula leave the cell unmarked rather than break the file', () => {
    const method = {
      ...bigMethod(1, 10),
      criteria: [
        {
          name: 'C1',
          definition: '',
          threshold: 9,
          labels: Array.from({ length: 10 }, (_, i) => `${'long '.repeat(120)}${String(i)}`),
        },
      ],
    };
    expect(rulesOf(method).every(({ formula }) => formula.length <= 8192)).toBe(true);
    expect(rulesOf(method)).toHaveLength(5);
  });

  test('a long text is cut, never inside a doubled quote', () => {
    const long = '"é😀'.repeat(200);
    const literal = textLiteral(long);
    expect(formulaValue(literal, () => null)).toBe(long);
    for (const [piece] of literal.matchAll(/"(?:[^"]|"")*"/g))
      expect(piece.replaceAll('""', '"').length - 2).toBeLessThanOrEqual(255);
  });

  function depth(formula: string): number {
    let [open, most] = [0, 0];
    for (const character of formula) {
      if (character === '(') most = Math.max(most, ++open);
      if (character === ')') open--;
    }
    return most;
  }
});
