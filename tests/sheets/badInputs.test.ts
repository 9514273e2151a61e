import { STATUSES } from '../../src/core/status';
import { issueCell, sayIssue } from '../../src/sheets/sayIssue';
import type { Evaluation } from '../../src/sheets/evaluation';
import { evaluate } from '../../src/sheets/evaluate';
import { sayTrouble } from '../../src/sheets/sayTrouble';
import type { CellValue } from '../../src/workbook/cellValue';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { sheetOf, tableOf, workbookOf } from './sheetOf';

/** Bad inputs of a scoring sheet, as people make them: each gives a value, « missing », or an issue with its cell. */

type Row = readonly CellValue[];

const HEADER: Row = [
  'N°',
  'Intitulé',
  'Piste parente',
  'Communes',
  'Potentiel',
  'Enjeu communautaire',
  'Faisabilité',
];

/** With the spaces that a keyboard has. */
const plain = (text: string): string => text.replaceAll('\u202f', ' ');

const evaluated = (...sheets: readonly SheetSnapshot[]): Evaluation => {
  const result = evaluate(workbookOf(...sheets));
  if (!result.ok) throw new Error(sayTrouble(result.trouble));
  return result.value.evaluation;
};

const trouble = (...sheets: readonly SheetSnapshot[]): string => {
  const result = evaluate(workbookOf(...sheets));
  if (result.ok) throw new Error('trouble was expected');
  return plain(sayTrouble(result.trouble));
};

const statuses = ({ ranking }: Evaluation): string[] =>
  Array.from(ranking.status, (code) => STATUSES[code] ?? '?');

const codes = (evaluation: Evaluation): string[] =>
  evaluation.issues.map((issue) => `${issue.code} ${issueCell(evaluation, issue)}`);

const scored = (...rows: readonly Row[]): Evaluation => evaluated(sheetOf('Évaluation', [HEADER, ...rows]));

const error = (text: string): CellValue => ({ kind: 'error', text });

const date = (serial: number, text: string): CellValue => ({ kind: 'date', serial, text });

describe('[R3] numbers count as Excel shows them', () => {
  it('in N°, parents and levels alike', () => {
    const evaluation = scored(
      [1.0000000000000002, 'A', null, null, 0.99999999999999989, 1, 1],
      [2, 'B', 0.99999999999999989, null, null, null, null],
      [2.9999999999999996, 'C', null, null, 1.00000000000001, 1, 1],
      [1.00000000000001, 'D', null, null, 1, 1, 1],
    );
    expect(Array.from(evaluation.pistes.number)).toEqual([1, 2, 3, Infinity]);
    expect(statuses(evaluation)).toEqual(['retained', 'sub', 'invalid', 'retained']);
    expect(codes(evaluation)).toEqual(['unknown-level Évaluation!E4', 'bad-number Évaluation!A5']);
    expect(evaluation.issues.map((issue) => plain(sayIssue(evaluation, issue)))).toEqual([
      expect.stringContaining('« 1,00000000000001 »'),
      expect.stringContaining('« 1,00000000000001 »'),
    ]);
  });
});

describe('[R3] a criterion cell that holds…', () => {
  it.each<readonly [string, CellValue]>([
    ['1 nothing', null],
    ['2 an empty text from a formula', ''],
    ['3 spaces', '   '],
    ['4 a no-break space', '\u00a0'],
    ['5 a narrow no-break space', '\u202f'],
  ])('%s is missing: à évaluer, without an issue', (_, value) => {
    const evaluation = scored([1, 'A', null, null, 1, value, 1]);
    expect(statuses(evaluation)).toEqual(['unscored']);
    expect(evaluation.issues).toEqual([]);
  });

  it.each<readonly [string, CellValue, number]>([
    ['6 digits as text', '2', 2],
    ['a formula by its stored value', 1, 1],
    ['its label', 'structurant', 2],
    ['number and label, as the drop-down offers them', '2 – Structurant', 2],
    ['number and label, as people type them', '2 structurant', 2],
    ['a label in decomposed letters', 'TRE\u0300S IMPORTANT', 1],
    ['a label with a line break', 'Très\nimportant', 1],
  ])('%s is a level', (_, value, level) => {
    const evaluation = scored([1, 'A', null, null, 1, value, 1]);
    expect(evaluation.scores.levels[1]?.[0]).toBe(level);
    expect(evaluation.issues).toEqual([]);
  });

  it.each<readonly [string, CellValue]>([
    ['5 a number with a narrow no-break space', '1\u202f000'],
    ['7 a decimal comma', '3,5'],
    ['8 a decimal dot', '3.5'],
    ['8 a decimal that is whole', '2.0'],
    ['9 an Arabic digit', '٣'],
    ['9 a full-width digit', '３'],
    ['10 TRUE', true],
    ['10 « VRAI »', 'VRAI'],
    ['11 a negative number', -1],
    ['12 zero', 0],
    ['13 one more than the last level', 4],
    ['14 nearly a level', 2.9999999999],
    ['15 a huge number', 1e308],
    ['16 « ∞ »', '∞'],
    ['16 « NaN »', 'NaN'],
    ['17 a date made from « 3/5 »', date(45_000, '2023-03-15')],
    ['18 « 3/5 » as text', '3/5'],
    ['19 50 %', 0.5],
    ['20 « ½ »', '½'],
    ['20 « ² »', '²'],
    ['21 « +++ »', '+++'],
    ['21 a signed number', '+2'],
    ['22 « N/A »', 'N/A'],
    ['22 « NSP »', 'NSP'],
    ['22 a dash', '-'],
    ['22 a question mark', '?'],
    ['23 #N/A', error('#N/A')],
    ['24 #DIV/0!', error('#DIV/0!')],
    ['25 #SPILL!', error('#SPILL!')],
    ['25 #BUSY!', error('#BUSY!')],
    ['26 a number and a remark', '2 (à voir)'],
    ['26 number and label that disagree', '1 – Structurant'],
    ['27 a zero-width character', '2\u200b'],
    ['28 a checkbox', false],
    ['29 a duration', date(1 / 24, '01:00:00')],
    ['63 a leading zero', '02'],
    ['69 a formula without a stored value', { kind: 'uncomputed', formula: "'[notes.xlsx]F'!A1" }],
    ['70 a circular reference', error('#REF!')],
  ])('%s is an issue: à corriger, with its cell and what is accepted', (_, value) => {
    const evaluation = scored([1, 'A', null, null, 1, value, 1]);
    expect(statuses(evaluation)).toEqual(['invalid']);
    expect(codes(evaluation)).toEqual(['unknown-level Évaluation!F2']);
    const [issue] = evaluation.issues;
    expect(issue && plain(sayIssue(evaluation, issue))).toMatch(
      /« 1 – Très important », « 2 – Structurant » et « 3 – Limité »\.$/u,
    );
  });
});

describe('a scoring table that…', () => {
  const A: Row = [1, 'A', null, null, 1, 1, 1];
  const B: Row = [2, 'B', null, null, 2, 1, 1];

  it('30 has no header cannot be used', () => {
    expect(trouble(sheetOf('Évaluation', [A, B]))).toMatch(
      /^La feuille « Évaluation » n’a pas de ligne d’en-têtes/u,
    );
    expect(trouble(sheetOf('Feuil1', [A, B]))).toMatch(/^Aucun tableau de notation/u);
  });

  it('31 has a header twice cannot be used', () => {
    expect(trouble(sheetOf('Évaluation', [[...HEADER, 'potentiel'], A]))).toMatch(
      /« Potentiel » figure plusieurs fois.*colonnes E et H/u,
    );
  });

  it('31 has an unknown header twice is used all the same', () => {
    expect(statuses(evaluated(sheetOf('Évaluation', [[...HEADER, 'Avis', 'Avis'], A])))).toEqual([
      'retained',
    ]);
  });

  it.each([
    [
      '32 accents, case and decomposed letters',
      [
        'NUMERO',
        'intitule\u0301',
        'piste PARENTE',
        'communes',
        'POTENTIEL',
        'enjeu Communautaire',
        'faisabilite',
      ],
    ],
    [
      '33 line breaks',
      [
        'N°',
        'Intitulé\nde l’action',
        'Piste\nparente',
        'Communes concernées',
        'Potentiel\n',
        'Enjeu\ncommunautaire',
        ' Faisabilité',
      ],
    ],
  ])('%s in its headers is read', (_, header) => {
    expect(statuses(evaluated(sheetOf('Évaluation', [header, A, B])))).toEqual(['retained', 'retained']);
  });

  it('34 has number or date headers beside is read', () => {
    const header = [...HEADER, 2016, date(42_714, '2016-12-10')];
    expect(statuses(evaluated(sheetOf('Évaluation', [header, A])))).toEqual(['retained']);
  });

  it('35 has a criterion renamed, or deleted, cannot be used; the sentence shows what looks unknown', () => {
    const renamed = HEADER.map((header) => (header === 'Potentiel' ? 'Potenciel' : header));
    expect(trouble(sheetOf('Évaluation', [renamed, A]))).toMatch(
      /critère « Potentiel ».*ligne 1.*« Potenciel »/u,
    );
    expect(trouble(sheetOf('Évaluation', [HEADER.slice(0, 6), A.slice(0, 6)]))).toMatch(
      /critère « Faisabilité »/u,
    );
  });

  it('35, 36 has criteria moved, or a column inserted, is read by header', () => {
    const header: Row = ['Faisabilité', 'Avis', 'Titre', 'Potentiel', 'Enjeu communautaire'];
    const evaluation = evaluated(sheetOf('Évaluation', [header, [3, 'oui', 'A', 1, 2]]));
    expect(evaluation.scores.levels.map(([level]) => level)).toEqual([1, 2, 3]);
  });

  it('37 has blank rows in the middle passes over them', () => {
    const evaluation = scored(A, [], [null, '  ', null, null, null, null, null], [7], B);
    expect(Array.from(evaluation.pistes.row)).toEqual([1, 5]);
  });

  it('38 has an Excel totals row leaves it out', () => {
    const rows = [HEADER, A, B, ['Total', null, null, null, 3, 2, 2]];
    const evaluation = evaluated(sheetOf('F', rows, [tableOf('Pistes', 0, 0, 4, 7, true)]));
    expect(evaluation.pistes.count).toBe(2);
  });

  it('39 has a total or a subtotal typed by hand takes it for a piste, and shows it', () => {
    const evaluation = scored(A, [null, 'Total', null, null, 12, 9, 7]);
    expect(statuses(evaluation)).toEqual(['retained', 'invalid']);
    expect(codes(evaluation)).toHaveLength(4);
  });

  it('40 has merged cells reads what each cell holds: only the first one does', () => {
    const evaluation = scored([1, 'A', null, null, 1, 1, 1], [2, 'B', null, null, null, 1, 1]);
    expect(statuses(evaluation)).toEqual(['retained', 'unscored']);
  });

  it('43 is sorted otherwise gives the same ranks', () => {
    const rank = (rows: readonly Row[]): Record<string, number> => {
      const { pistes, ranking } = scored(...rows);
      return Object.fromEntries(pistes.title.map((title, piste) => [title, ranking.rank[piste] ?? 0]));
    };
    const C: Row = [3, 'C', null, null, 1, 1, 1];
    expect(rank([C, B, A])).toEqual(rank([A, B, C]));
  });

  it('44 holds no piste is used, and empty', () => {
    expect(scored().pistes.count).toBe(0);
  });

  it('45 holds one piste ranks it first', () => {
    expect(Array.from(scored(A).ranking.rank)).toEqual([1]);
  });

  it('46 holds equal pistes ranks them in order of appearance', () => {
    const equal = [3, 1, 2].map((number): Row => [number, 'A', null, null, 1, 1, 1]);
    expect(Array.from(scored(...equal).ranking.rank)).toEqual([3, 1, 2]);
  });

  it('47 has no level at all leaves all to evaluate', () => {
    expect(statuses(scored([1, 'A'], [2, 'B']))).toEqual(['unscored', 'unscored']);
  });

  it('48 has one criterion is ranked on it', () => {
    const method = sheetOf('Méthode', [
      ['Critère', 'Niveau', 'Libellé', 'Valeur retenue'],
      ['Urgence', 1, 'Forte', 'oui'],
      ['Urgence', 2, 'Faible', 'non'],
    ]);
    const evaluation = evaluated(
      sheetOf('Évaluation', [
        ['Titre', 'Urgence'],
        ['A', 'Faible'],
        ['B', 'Forte'],
      ]),
      method,
    );
    expect(statuses(evaluation)).toEqual(['below-threshold', 'retained']);
  });

  it('50, 52 stands anywhere on the sheet, as a plain range, is found', () => {
    const indent = (row: Row): Row => [null, null, ...row];
    const evaluation = evaluated(
      sheetOf('Ma feuille', [['Tableau de notation'], [], indent(HEADER), indent(A)]),
    );
    expect(evaluation.layout).toMatchObject({
      sheet: 'Ma feuille',
      headerRow: 2,
      firstColumn: 2,
      endColumn: 9,
      endRow: 4,
      table: null,
    });
  });

  it('51 stands twice on a sheet, or on two sheets, cannot be told', () => {
    expect(trouble(sheetOf('Évaluation', [HEADER, A, [], HEADER, B]))).toMatch(
      /^La feuille « Évaluation » contient plusieurs lignes d’en-têtes \(lignes 1 et 4\)/u,
    );
    expect(trouble(sheetOf('F1', [HEADER, A]), sheetOf('F2', [HEADER, B]))).toMatch(
      /« F1 » ligne 1 et « F2 » ligne 1/u,
    );
  });

  it('is the Excel table « Pistes », wherever another could be', () => {
    const evaluation = evaluated(
      sheetOf('Évaluation', [HEADER, B]),
      sheetOf('F2', [HEADER, A, B], [tableOf('pistes', 0, 0, 2, 7)]),
    );
    expect(evaluation.layout).toMatchObject({ sheet: 'F2', table: 'pistes', endRow: 2 });
  });

  it('is an Excel table of another name on the sheet of that name ends where the table ends', () => {
    const evaluation = evaluated(
      sheetOf('Notation', [HEADER, A, B, [3, 'Note sous le tableau']], [tableOf('Tableau1', 0, 0, 3, 7)]),
    );
    expect(evaluation.layout).toMatchObject({ table: 'Tableau1', endRow: 3 });
  });

  it.each(['Evaluation', 'EVALUATION', 'E\u0301valuation ', 'notation'])(
    'is found on a sheet named « %s »',
    (name) => {
      expect(evaluated(sheetOf(name, [HEADER, A])).pistes.count).toBe(1);
    },
  );

  it('on two sheets whose names compare as equal cannot be told, nor two methods', () => {
    expect(trouble(sheetOf('Évaluation', [HEADER, A]), sheetOf('Evaluation', [HEADER, B]))).toMatch(
      /^Les feuilles « Évaluation » et « Evaluation » portent le même nom/u,
    );
    expect(
      trouble(sheetOf('Évaluation', [HEADER, A]), sheetOf('Méthode', []), sheetOf('methode', [])),
    ).toMatch(/« Méthode » et « methode »/u);
  });

  it('lacks a column: what looks unknown is named, criteria and known headers are not', () => {
    expect(trouble(sheetOf('Évaluation', [['N°', 'Intitulé', 'Potentiel', 'Faisabilité', 'Avis'], A]))).toBe(
      'Il manque la colonne du critère « Enjeu communautaire » à la ligne d’en-têtes de la feuille « Évaluation » (ligne 1) : ajoutez-la, ou corrigez son en-tête ou la feuille « Méthode » (en-têtes non reconnus : « Avis »).',
    );
  });

  it('is not mistaken for a report that we made', () => {
    const annexe = sheetOf('Annexe 2', [['Annexe 2'], HEADER, A]);
    expect(evaluated(annexe, sheetOf('F1', [HEADER, A, B])).layout.sheet).toBe('F1');
  });

  it('is a table whose header row is hidden cannot be used', () => {
    const table = { ...tableOf('Pistes', 0, 0, 2, 7), headerRow: false };
    expect(trouble(sheetOf('F', [A, B], [table]))).toMatch(
      /« Pistes » de la feuille « F » n’affiche pas sa ligne d’en-tête/u,
    );
  });
});

describe('identity and text', () => {
  it('55 a piste that stands twice is two pistes', () => {
    expect(statuses(scored([1, 'A', null, null, 1, 1, 1], [2, 'A', null, null, 1, 1, 1]))).toEqual([
      'retained',
      'retained',
    ]);
  });

  it('56 a missing N° is an issue, and comes after the numbered ones', () => {
    const evaluation = scored([null, 'A', null, null, 1, 1, 1], [1, 'B', null, null, 1, 1, 1]);
    expect(codes(evaluation)).toEqual(['missing-number Évaluation!A2']);
    expect(Array.from(evaluation.ranking.rank)).toEqual([2, 1]);
  });

  it('a title that is missing is an issue; the piste is ranked', () => {
    const evaluation = scored([1, null, null, null, 1, 1, 1]);
    expect(codes(evaluation)).toEqual(['missing-title Évaluation!B2']);
    expect(statuses(evaluation)).toEqual(['retained']);
  });

  it('a title or communes that are a formula never computed are issues, not blanks', () => {
    const waits: CellValue = { kind: 'uncomputed', formula: '"Ti"&"tre"' };
    const list = sheetOf('Communes', [['Commune'], ['Touvre']]);
    const evaluation = evaluated(sheetOf('Évaluation', [HEADER, [1, waits, null, waits, 1, 1, 1]]), list);
    expect(codes(evaluation)).toEqual(['missing-title Évaluation!B2', 'unknown-commune Évaluation!D2']);
  });

  it('dates and decimals in texts are what people see', () => {
    const { pistes } = scored([1, date(45_418, '2024-05-06'), null, 12.5, 1, 1, 1]);
    expect([pistes.title[0], pistes.communes[0]]).toEqual(['06/05/2024', '12,5']);
  });

  it.each<readonly [string, CellValue]>([
    ['a word', 'un'],
    ['zero', 0],
    ['a negative number', -3],
    ['a decimal', 1.5],
    ['64 more than 15 digits', '12345678901234567890'],
    ['a boolean', true],
    ['a date', date(45_000, '2023-03-15')],
    ['an error', error('#N/A')],
  ])('a N° that is %s is an issue', (_, value) => {
    expect(codes(scored([value, 'A', null, null, 1, 1, 1]))).toEqual(['bad-number Évaluation!A2']);
  });

  it('63 « 001 » is the number 1', () => {
    expect(scored(['001', 'A', null, null, 1, 1, 1]).pistes.number[0]).toBe(1);
  });

  it('a N° used twice is an issue on each row after the first; the row decides between them', () => {
    const evaluation = scored(
      [5, 'A', null, null, 1, 1, 1],
      ['5', 'B', null, null, 1, 1, 1],
      [5, 'C', null, null, 1, 1, 1],
    );
    expect(codes(evaluation)).toEqual(['duplicate-number Évaluation!A3', 'duplicate-number Évaluation!A4']);
    expect(Array.from(evaluation.ranking.rank)).toEqual([1, 2, 3]);
  });

  it('57, 58 a parent named in decomposed letters, or with a trailing space, is found', () => {
    const evaluation = scored(
      [1, 'Énergie', null, null, 1, 1, 1],
      [2, 'B', 'E\u0301nergie '],
      [3, 'C', 1],
      [4, 'D', '1'],
    );
    expect(evaluation.issues).toEqual([]);
    expect(Array.from(evaluation.parents)).toEqual([-1, 0, 0, 0]);
  });

  it('a number names no parent where there is no N° column: positions change with every sort', () => {
    const header: Row = ['Titre', 'Piste parente', 'Potentiel', 'Enjeu communautaire', 'Faisabilité'];
    const evaluation = evaluated(
      sheetOf('Évaluation', [header, ['A', null, 1, 1, 1], ['B', 1, null, null, null]]),
    );
    expect(codes(evaluation)).toEqual(['unknown-parent Évaluation!B3']);
  });

  it('a parent that is unknown, ambiguous or itself is an issue; the status stays « sous-piste »', () => {
    const evaluation = scored(
      [1, 'A', 'Z'],
      [2, 'B', 'b'],
      [3, 'C', null, null, 1, 1, 1],
      [4, 'C', null, null, 1, 1, 1],
      [5, 'E', 'C'],
    );
    expect(codes(evaluation)).toEqual([
      'unknown-parent Évaluation!C2',
      'parent-cycle Évaluation!C3',
      'ambiguous-parent Évaluation!C6',
    ]);
    expect(statuses(evaluation)).toEqual(['sub', 'sub', 'retained', 'retained', 'sub']);
  });

  it.each([
    '=1+1',
    '+33 5',
    '-12',
    '@ici',
    '\tx',
    '😀👩‍👩‍👧',
    'שלום',
    '<img src=x onerror=alert(1)>',
    'x'.repeat(32_767),
  ])('59–62 a title such as %.20s is kept as it is', (title) => {
    expect(scored([1, title, null, null, 1, 1, 1]).pistes.title).toEqual([title]);
  });

  it('60 a very long text in a criterion cell is an issue on that cell; what we note of it stays short', () => {
    const evaluation = scored([1, 'A', null, null, 1, 'x'.repeat(32_767), 1]);
    expect(codes(evaluation)).toEqual(['unknown-level Évaluation!F2']);
    expect(evaluation.pistes.basis[0]?.length).toBeLessThan(2_000);
  });

  it('66 a list of communes without a name is no list: every name is taken as it is', () => {
    const empty = sheetOf('Communes', [['Commune', 'Autres graphies']]);
    const table = sheetOf('Évaluation', [HEADER, [1, 'A', null, 'Touvre', 1, 1, 1]]);
    expect(evaluated(table, empty).issues).toEqual([]);
  });

  const communes = sheetOf('Communes', [
    ['Commune', 'Autres graphies'],
    ["L'Haÿ-les-Roses"],
    ['Touvre'],
    ['Magnac-sur-Touvre', 'Magnac'],
    [null, 'Magnac s/ Touvre'],
  ]);
  const naming = (cell: CellValue): Evaluation =>
    evaluated(sheetOf('Évaluation', [HEADER, [1, 'A', null, cell, 1, 1, 1]]), communes);

  it.each([
    "L'Haÿ-les-Roses",
    'l’hay les roses',
    'Touvre ; Magnac',
    'Touvre\nMagnac s/ Touvre',
    'Touvre, Magnac',
    'Touvre / Magnac-sur-Touvre',
  ])('65, 67 « %s » names listed communes', (cell) => {
    expect(naming(cell).issues).toEqual([]);
  });

  it.each([
    ['66 Touvres', 'Touvres'],
    ['a comma that does not separate listed communes', 'Touvre, Paris'],
  ])('%s is an issue that offers the closest names', (_, cell) => {
    const evaluation = naming(cell);
    expect(codes(evaluation)).toEqual(['unknown-commune Évaluation!D2']);
    const [issue] = evaluation.issues;
    expect(issue && plain(sayIssue(evaluation, issue))).toContain(`« ${cell} »`);
  });

  it('68 a sheet name that needs quotes is quoted in cells, as Excel does', () => {
    const evaluation = evaluated(sheetOf("Notes de l'atelier", [HEADER, [1, 'A', null, null, 'x', 1, 1]]));
    expect(codes(evaluation)).toEqual(["unknown-level 'Notes de l''atelier'!E2"]);
  });
});
