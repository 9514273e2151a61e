import { holds } from '../../src/workbook/areas';
import { REPORT_COMMUNES } from '../../src/sheets/example/reportCommunes';
import { concernedBy } from '../../src/core/concern';
import { DEFAULT_METHOD } from '../../src/core/defaultMethod';
import { readCommunes } from '../../src/core/readCommunes';
import type { Evaluation } from '../../src/sheets/evaluation';
import { isReportSheet } from '../../src/sheets/isReportSheet';
import { planAnnexe2 } from '../../src/sheets/planAnnexe2';
import { communeSheetName } from '../../src/sheets/planCommuneSheetName';
import { planCommune } from '../../src/sheets/planCommune';
import { planDropped } from '../../src/sheets/planDropped';
import type { ScoringRow } from '../../src/sheets/planScoringSheet';
import type { CellContent } from '../../src/workbook/cellValue';
import type { SheetPlan } from '../../src/workbook/sheetPlan';
import {
  bigMethod,
  evaluated,
  evaluatedRows,
  plannedSheet,
  rangeSheet,
  reportRows,
  scoringRow,
  tableRows,
} from './planFixture';

const NB = '\u202f';
const DATE = { date: '10 décembre 2016' };

/** N° of the 40 pistes, in the order of the report's own Annexe 2. */
const REPORT_ORDER = [
  4, 5, 58, 67, 8, 9, 64, 65, 66, 27, 36, 51, 52, 78, 39, 43, 7, 35, 53, 68, 28, 34, 69, 70, 6, 40, 73, 1, 25,
  41, 71, 72, 76, 77, 2, 26, 63, 44, 62, 3,
];

const report = evaluatedRows(reportRows()).evaluation;

const headersOf = (plan: SheetPlan): readonly CellContent[] => plan.blocks.at(-1)?.values[0] ?? [];
const texts = (plan: SheetPlan): string => JSON.stringify(plan.blocks);

function communePlan(evaluation: Evaluation, commune: string, taken: readonly string[] = []): SheetPlan {
  const own = evaluation.pistes.communes.map((cell) => readCommunes(cell, evaluation.directory).named);
  const sheet = communeSheetName(commune, taken);
  return planCommune(evaluation, commune, concernedBy(commune, own, evaluation.parents), { ...DATE, sheet });
}

describe('Annexe 2', () => {
  const plan = planAnnexe2(report, DATE);
  const rows = tableRows(plan);
  const pistes = rows.filter(([, rank]) => typeof rank === 'number');

  test('[R8] gives the 40 pistes of the report in the report’s order', () => {
    expect(pistes.map(([, rank]) => rank)).toEqual(REPORT_ORDER.map((_, index) => index + 1));
    expect(pistes.map(([, , number]) => number)).toEqual(REPORT_ORDER);
  });

  test('has the report’s columns, priority first, communes last', () => {
    expect(headersOf(plan)).toEqual([
      'Priorité',
      'Rang',
      'N°',
      "Intitulé de l'action",
      "Objectif de l'action",
      "Déclinaison de l'action",
      'Potentiel',
      'Enjeu communautaire',
      'Faisabilité',
      'Communes',
    ]);
    expect(pistes[4]).toEqual([
      1,
      5,
      8,
      'Gestion des déchets municipaux',
      'Réaliser des économies',
      "Réduire les coûts (effet d'échelle, évolution de prestation,...)",
      '1 – Fort',
      '1 – Très important',
      '2 – Simple',
      'Soyaux',
    ]);
  });

  test('bands give the count of each priority and carry it, so that a filter keeps them', () => {
    const bands = rows.filter(([, text]) => typeof text === 'string');
    expect(bands.map((band) => band.slice(0, 2))).toEqual([
      [1, `1re priorité${NB}: 16 pistes`],
      [2, `2e priorité${NB}: 21 pistes`],
      [3, `3e priorité${NB}: 3 pistes`],
    ]);
    expect(rows.map(([priority]) => priority)).toEqual([
      ...new Array<number>(17).fill(1),
      ...new Array<number>(22).fill(2),
      ...new Array<number>(4).fill(3),
    ]);
    expect(plan.filter).toEqual(plan.blocks.at(-1)?.area);
  });

  test('says date, counts, method and that nobody validated it', () => {
    expect(plan.blocks[0]?.values.map(([line]) => line)).toEqual([
      'Annexe 2 – Pistes de mutualisation classées',
      `Liste établie le 10 décembre 2016. 40 pistes retenues sur 40 évaluées. Pas encore classées${NB}: 1 piste à évaluer.`,
      expect.stringMatching(/^Méthode\u202f: .*Potentiel.*Enjeu communautaire.*Faisabilité/),
      'Méthode non validée.',
    ]);
  });

  test('says who answers for the method', () => {
    const record = {
      ...report.record,
      proposedBy: 'le comité technique',
      validatedOn: '10/12/2016',
      validatedBy: 'le conseil',
    };
    expect(texts(planAnnexe2({ ...report, record }, DATE))).toContain(
      'Méthode validée le 10/12/2016 par le conseil, proposée par le comité technique.',
    );
  });

  test('is printed in A4 landscape, header on each page, footer with its legal caution', () => {
    const headerRow = plan.blocks.at(-1)?.area.row ?? -1;
    expect(plan.print).toMatchObject({
      orientation: 'landscape',
      pagesWide: 1,
      repeatedRows: { row: headerRow, rows: 1 },
      footer: { left: 'Aide à la décision, sans valeur délibérative', right: 'Page &P / &N' },
    });
    expect(plan.frozen).toEqual({ rows: headerRow + 1, columns: 0 });
    expect(plan.refill).toBe(true);
  });

  test('is never taken for the scoring table', () => {
    expect(isReportSheet(plannedSheet(plan))).toBe(true);
  });

  test('leaves out sub-pistes and pistes that are not retained', () => {
    expect(texts(plan)).not.toContain('Petite enfance');
    expect(texts(plan)).not.toContain('Personnels partagés');
  });

  test('without any retained piste: a sentence, no table, no filter', () => {
    const none = planAnnexe2(
      evaluatedRows([scoringRow({ title: 'Seule', levels: [4, 1, 1] })]).evaluation,
      DATE,
    );
    expect(none.blocks.at(-1)?.values).toEqual([['Aucune piste n’est retenue pour le moment.']]);
    expect(none.filter).toBeUndefined();
    expect(none.frozen).toBeUndefined();
    expect(texts(none)).toContain('0 piste retenue sur 1 évaluée.');
  });

  test('[R20] where another criterion gives the priority, bands follow the criterion that ranks first', () => {
    const method = { ...DEFAULT_METHOD, priority: 2 };
    const rows = [
      [1, 1, 1],
      [1, 1, 2],
      [1, 2, 1],
      [2, 1, 1],
    ].map((levels, index) => scoringRow({ number: index + 1, title: `P${String(index)}`, levels }));
    const bands = tableRows(planAnnexe2(evaluatedRows(rows, method).evaluation, DATE)).filter(
      ([text]) => typeof text === 'string' && text !== 'Priorité',
    );
    expect(bands.map(([text]) => text)).toEqual([
      `Potentiel «${NB}Fort${NB}»${NB}: 3 pistes`,
      `Potentiel «${NB}Bon${NB}»${NB}: 1 piste`,
    ]);
  });
});

const WORKSHOP: readonly ScoringRow[] = [
  scoringRow({ number: 5, title: 'Seuil tard', levels: [4, 3, 1] }),
  scoringRow({ number: 1, title: 'Seuil tôt', levels: [1, 1, 4] }),
  scoringRow({ number: 2, title: 'Exclue', levels: [3, 1, 3] }),
  scoringRow({ number: 3, title: 'Vide', levels: [null, 1, 1] }),
  scoringRow({ number: 4, title: 'Illisible', levels: ['2 (à voir)', 2.5, 1] }),
  scoringRow({ number: 6, title: 'Suit', parent: 2, levels: [4, 4, 4] }),
  scoringRow({ number: 7, title: 'Retenue', levels: [1, 1, 1] }),
];

describe('Pistes non retenues', () => {
  const plan = planDropped(evaluatedRows(WORKSHOP).evaluation, DATE);
  const rows = tableRows(plan);

  test('groups them by status, then order of appearance, each group with its count', () => {
    expect(rows.map(([status, second, third]) => [status, second, third])).toEqual([
      ['Seuil non atteint', '2 pistes', null],
      ['Seuil non atteint', 1, 'Seuil tôt'],
      ['Seuil non atteint', 5, 'Seuil tard'],
      ['Configuration exclue', '1 piste', null],
      ['Configuration exclue', 2, 'Exclue'],
      ['À évaluer', '1 piste', null],
      ['À évaluer', 3, 'Vide'],
      ['À corriger', '1 piste', null],
      ['À corriger', 4, 'Illisible'],
    ]);
  });

  test('each says why, and what cannot be read is shown as typed', () => {
    const reason = headersOf(plan).indexOf('Motif');
    for (const row of rows.filter(([, second]) => typeof second === 'number'))
      expect(row[reason]).toEqual(expect.stringMatching(/.{10}/));
    const unreadable = rows.at(-1) ?? [];
    expect(unreadable).toContain('2 (à voir)');
    expect(unreadable).toContain('2,5');
  });

  test('with nothing to list: a sentence', () => {
    const none = planDropped(
      evaluatedRows([scoringRow({ title: 'Seule', levels: [1, 1, 1] })]).evaluation,
      DATE,
    );
    expect(none.blocks.at(-1)?.values).toEqual([['Toutes les pistes évaluées sont retenues.']]);
  });
});

describe('the sheet of a commune', () => {
  const plan = communePlan(report, 'Touvre');
  const rows = tableRows(plan);
  const number = headersOf(plan).indexOf('N°');
  const second = rows.findIndex(([text], index) => index > 0 && typeof text === 'string');
  const named = rows.slice(1, second);
  const unnamed = rows.slice(second + 1);

  test('lists first the pistes that concern it, ranked ones by rank, sub-pistes under their parents', () => {
    const ranks = named.map(([rank]) => rank).filter((rank) => rank !== null);
    expect(ranks).toEqual([...ranks].sort((a, b) => Number(a) - Number(b)));
    const numbers = named.map((row) => row[number]);
    for (const mine of [5, 9, 12, 13, 36, 43, 45, 51, 53, 54, 55, 72]) expect(numbers).toContain(mine);
    expect(numbers.indexOf(12)).toBeGreaterThan(numbers.indexOf(9));
    expect(numbers.indexOf(12)).toBeLessThan(numbers.indexOf(36));
  });

  test('lists apart, counted apart, those that name no commune, with their ranks', () => {
    expect(rows[0]?.[0]).toBe(
      `Pistes qui concernent Touvre${NB}: 8 pistes classées et 22 sous-pistes, dont 12 qui la citent (7 pistes classées et 5 sous-pistes)`,
    );
    expect(rows[second]?.[0]).toBe(
      `Pistes sans commune citée${NB}: 10 pistes classées, 1 sous-piste et 1 à évaluer`,
    );
    expect(unnamed.map((row) => row[number])).toContain(4);
    const both = named.filter((row) => unnamed.some((other) => other[number] === row[number]));
    expect(both).toEqual([]);
  });

  test('every row has a reason, and the ranks are those of the whole list', () => {
    const reason = headersOf(plan).indexOf('Motif');
    for (const row of [...named, ...unnamed]) {
      expect(row[reason]).toEqual(expect.stringMatching(/.{5}/));
      const rank = REPORT_ORDER.indexOf(Number(row[number])) + 1;
      expect(row[0]).toBe(rank > 0 ? rank : null);
    }
  });

  test('says of each whose cell names the commune', () => {
    const by = headersOf(plan).indexOf('Commune citée par');
    const of = (wanted: number): CellContent => named.find((row) => row[number] === wanted)?.[by] ?? null;
    expect([9, 10, 12, 44].map(of)).toEqual(['la piste', 'sa parente', 'la piste', 'une sous-piste']);
    expect(unnamed.every((row) => row[by] === null)).toBe(true);
  });

  test('does not list those of Magnac-sur-Touvre by accident', () => {
    expect(named.map((row) => row[number])).not.toContain(46);
  });

  test('says so where nothing concerns it, and where nothing is without commune', () => {
    const { evaluation } = evaluatedRows([
      scoringRow({ title: 'Une', communes: 'Linars', levels: [1, 1, 1] }),
    ]);
    const none = tableRows(communePlan(evaluation, 'Nersac'));
    expect(none.map(([text]) => text)).toEqual([
      `Pistes qui concernent Nersac${NB}: aucune`,
      `Pistes sans commune citée${NB}: aucune`,
    ]);
  });

  test('has the commune’s name, and A1 tells that it is ours', () => {
    expect(plan.sheet).toBe('Touvre');
    expect(plan.blocks[0]?.values[0]).toEqual(['Pistes de la commune – Touvre']);
    expect(isReportSheet(plannedSheet(plan))).toBe(true);
    expect(communePlan(report, 'Touvre', ['TOUVRE']).sheet).toBe('Touvre (2)');
  });
});

describe('awkward workbooks', () => {
  const bare = evaluated(
    rangeSheet([
      ['Titre', 'Potentiel', 'Enjeu communautaire', 'Faisabilité'],
      ['=1+1', 1, 1, 1],
      ['x'.repeat(300), 2, 2, 2],
      [null, 3, 1, 3],
    ]),
  ).evaluation;

  test('without N°, objective nor communes: the columns that are there', () => {
    expect(headersOf(planAnnexe2(bare, DATE))).toEqual([
      'Priorité',
      'Rang',
      "Intitulé de l'action",
      'Potentiel',
      'Enjeu communautaire',
      'Faisabilité',
    ]);
    expect(tableRows(planDropped(bare, DATE))).toHaveLength(2);
  });

  test('a text that looks like a formula stays text', () => {
    expect(tableRows(planAnnexe2(bare, DATE))[1]?.[2]).toBe('=1+1');
  });

  test('a long title gets the height that it needs', () => {
    const plan = planAnnexe2(bare, DATE);
    const headerRow = plan.blocks.at(-1)?.area.row ?? 0;
    const heights = new Map(plan.rowHeights?.map(({ row, height }) => [row, height]));
    expect(heights.get(headerRow + 4)).toBeGreaterThan(100);
    expect(heights.get(headerRow + 2)).toBeLessThan(30);
  });

  test.each([1, 3, 12])('%i criteria fit on a page that can be read', (count) => {
    const method = bigMethod(count, 10);
    const row = {
      communes: REPORT_COMMUNES.join(' ; '),
      objective: 'Objectif',
      breakdown: 'Déclinaison',
      levels: method.criteria.map(() => 1),
    };
    const { evaluation } = evaluatedRows([scoringRow({ ...row, number: 1, title: 'Une' })], method);
    const plan = planAnnexe2(evaluation, DATE);
    const width = (plan.columnWidths ?? []).reduce((sum, one) => sum + one.width, 0);
    // A4 landscape holds some 145 characters at full size; at half size the text is still 5 points high.
    expect(width).toBeLessThan(290);
    expect(tableRows(plan)[1]?.slice(6, 6 + count)).toEqual(method.criteria.map(() => '1 – LibelléA'));
  });

  test('without pistes every report is a sentence', () => {
    const { evaluation } = evaluatedRows([]);
    for (const plan of [planAnnexe2(evaluation, DATE), planDropped(evaluation, DATE)])
      expect(tableRows(plan)).toEqual([]);
  });
});

test('every row of a table has a height, every column a width, and nothing is merged below the title', () => {
  for (const plan of [planAnnexe2(report, DATE), planDropped(report, DATE), communePlan(report, 'Touvre')]) {
    const table = plan.blocks.at(-1)?.area ?? { row: 0, column: 0, rows: 0, columns: 0 };
    const rows = new Set(plan.rowHeights?.map(({ row }) => row));
    for (let row = table.row; row < table.row + table.rows; row++) expect(rows.has(row)).toBe(true);
    expect(plan.columnWidths).toHaveLength(table.columns);
    for (const merge of plan.merges ?? []) expect(holds(table, merge.row, merge.column)).toBe(false);
  }
});
