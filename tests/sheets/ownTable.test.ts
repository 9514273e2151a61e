import { STATUS_CODE } from '../../src/core/status';
import type { MethodRecord } from '../../src/sheets/methodRecord';
import { evaluate } from '../../src/sheets/evaluate';
import { planHighlights } from '../../src/sheets/planHighlights';
import { planMethodSheet } from '../../src/sheets/planMethodSheet';
import { planOurColumns } from '../../src/sheets/planOurColumns';
import { planOurPlaces } from '../../src/sheets/planOurPlaces';
import { sayIssue } from '../../src/sheets/sayIssue';
import { sayTrouble } from '../../src/sheets/sayTrouble';
import type { CellValue } from '../../src/workbook/cellValue';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { bigMethod, evaluated, plannedSheet, recordOf } from './planFixture';
import { sheetOf } from './sheetOf';

/** `Méthode` with two criteria, C1 and C2, of three levels: LibelléA, LibelléB, LibelléC, the last one not retained. */
function methodSheet(change: Partial<MethodRecord> = {}): SheetSnapshot {
  return plannedSheet(planMethodSheet({ ...recordOf(bigMethod(2, 3)), ...change }));
}

const HEADED: Partial<MethodRecord> = {
  columns: [
    { column: 'title', header: 'Idées' },
    { column: 'communes', header: 'Qui ?' },
    { column: 0, header: 'Note' },
  ],
};

function ranks(...sheets: readonly SheetSnapshot[]): readonly (readonly [string, number])[] {
  const { pistes, ranking } = evaluated(...sheets).evaluation;
  return pistes.title.map((title, piste) => [title, ranking.rank[piste] ?? 0] as const);
}

/** With spaces that a pattern can name. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

function trouble(...sheets: readonly SheetSnapshot[]): string {
  const result = evaluate({ sheets });
  return result.ok ? '' : plain(sayTrouble(result.trouble));
}

describe('Colonne : …', () => {
  const table: readonly (readonly CellValue[])[] = [
    ['Projets de 2027'],
    [],
    ['Piste', 'Idées', 'Qui ?', 'Note', 'C2', 'Communes'],
    ['vélo', 'Pistes cyclables', 'Bellac', 2, 'LibelléA', 'remarque'],
    ['eau', 'Réseau', 'Nexon', 'LibelléA', 1, 'autre'],
  ];

  it('wins over the headers that are accepted everywhere', () => {
    const { evaluation } = evaluated(sheetOf('Synthèse', table), methodSheet(HEADED));
    expect(evaluation.pistes.title).toEqual(['Pistes cyclables', 'Réseau']);
    expect(evaluation.pistes.communes).toEqual(['Bellac', 'Nexon']);
    expect([...evaluation.ranking.rank]).toEqual([2, 1]);
    expect(evaluation.layout.headerRow).toBe(2);
  });

  it('names a header: without it the workbook cannot be used, and it is said which one is missing', () => {
    const renamed = table.map((cells) => cells.map((cell) => (cell === 'Note' ? 'Notes du maire' : cell)));
    expect(trouble(sheetOf('Évaluation', renamed), methodSheet(HEADED))).toMatch(
      /« Note ».*« Notes du maire »/,
    );
    expect(trouble(sheetOf('Synthèse', renamed), methodSheet(HEADED))).toContain('« Note »');
  });

  it.each([
    ['Colonne : Couleur', 'Teinte', /« couleur » n’est ni une colonne du tableau ni un critère/],
    ['Colonne : C1', 'C2', /« C2 » désigne déjà la colonne « C2 »/],
    ['Colonne : Objectif', 'Idées', /« Idées » désigne déjà la colonne/],
    ['Colonne : Titre', 'Autre', /« Colonne : Intitulé de l'action » est donné deux fois/],
  ])('%s = %s is refused with the reason', (setting, header, reason) => {
    const sheet = methodSheet({ columns: [{ column: 'title', header: 'Idées' }] });
    const values = [...(sheet.values ?? []), [setting, header]];
    expect(trouble(sheetOf('Évaluation', table), { ...sheet, values })).toMatch(reason);
  });

  it('is left blank: the column is known by its own name', () => {
    const sheet = methodSheet();
    const values = [...(sheet.values ?? []), ['Colonne : C1', null], ['colonne : Intitulé', ' ']];
    const named = [
      ['Intitulé', 'C1', 'C2'],
      ['Une', 1, 1],
    ];
    expect(ranks(sheetOf('Évaluation', named), { ...sheet, values })).toEqual([['Une', 1]]);
  });
});

describe('Lignes ignorées', () => {
  const rows = [
    ['Intitulé', 'C1', 'C2', 'Communes'],
    ['Une', 2, 1, null],
    ['Sous-total', 4, null, null],
    ['Deux', 1, 1, null],
    [' TOTAL  général', null, null, null],
    [null, null, null, 'Moyenne'],
  ];

  it('are no pistes, however they are spelt, nor with their text in another column', () => {
    const method = methodSheet({ ignored: ['sous total', 'Total général', 'moyenne'] });
    expect(ranks(sheetOf('Évaluation', rows), method)).toEqual([
      ['Une', 2],
      ['Deux', 1],
    ]);
    expect(evaluated(sheetOf('Évaluation', rows), method).evaluation.issues).toEqual([]);
    expect(ranks(sheetOf('Évaluation', rows), methodSheet())).toHaveLength(5);
  });

  it('have no highlighted cells to fill in', () => {
    const { evaluation, sheet } = evaluated(
      sheetOf('Évaluation', rows),
      methodSheet({ ignored: ['Total général', 'Moyenne "pondérée"'] }),
    );
    const places = planOurPlaces(evaluation.layout, sheet);
    if (!places.ok) throw new Error('no room');
    const { rules } = planHighlights(evaluation.record, evaluation.layout, places.value);
    // Neither are they out of date, whatever they hold.
    for (const { formula } of rules.filter(({ formula: text }) => text.includes('ISERROR(FIND("#"')))
      expect(formula).toContain('TRIM($A2)="Total général"');
    const unscored = rules.filter(
      ({ formula }) => formula.includes('TRIM($A2)="Total général"') && !formula.includes('ISERROR(FIND("#"'),
    );
    expect(unscored.map(({ area }) => area.column)).toEqual([1, 2]);
    for (const { formula } of unscored) expect(formula).toContain('TRIM($D2)="Moyenne ""pondérée""' + '"');
  });

  it('get nothing in our columns', () => {
    const { evaluation, sheet } = evaluated(
      sheetOf('Évaluation', rows),
      methodSheet({ ignored: ['Sous-total', 'Total général', 'Moyenne'] }),
    );
    const plan = planOurColumns(evaluation, sheet);
    const block = plan.ok ? plan.value.blocks.find(({ area }) => area.row === 1) : undefined;
    expect(block?.values[1]?.every((cell) => cell === null)).toBe(true);
    expect(block?.values[0]?.some((cell) => cell !== null)).toBe(true);
  });
});

describe('one column per level', () => {
  const head: readonly (readonly CellValue[])[] = [
    ['Recueil'],
    ['N°', 'Intitulé', 'C1', null, null, 'C2', 'C2', 'C2', 'Communes'],
    [null, null, 'LibelléA', 2, '3 – LibelléC', '1', 'LIBELLEB', 'LibelléC', null],
  ];
  const sheet = (...rows: readonly (readonly CellValue[])[]): SheetSnapshot =>
    sheetOf('Feuil1', [...head, ...rows]);

  it.each<[string, CellValue]>([
    ['x', 'x'],
    ['X', ' X '],
    ['✓', '✓'],
    ['✔', '✔'],
    ['1', 1],
    ['1 as a text', '1'],
  ])('a level is marked with %s', (_, mark) => {
    const { evaluation } = evaluated(
      sheet([1, 'Une', null, mark, null, mark, ' ', null, 'Bellac']),
      methodSheet(),
    );
    expect(evaluation.scores.levels.map(([level]) => level)).toEqual([2, 1]);
    expect(evaluation.pistes.communes).toEqual(['Bellac']);
    expect(evaluation.issues).toEqual([]);
  });

  it('several marks, or anything else, are named with their cell; none is missing', () => {
    const { evaluation } = evaluated(
      sheet(
        [1, 'Deux croix', 'x', 'x', null, 'x', null, null, null],
        [2, 'Autre chose', 'oui', null, null, 'x', null, null, null],
        [3, 'Un nombre', null, null, 2, 'x', null, null, null],
        [4, 'Rien', null, null, null, 'x', null, null, null],
      ),
      methodSheet(),
    );
    const { issues, ranking } = evaluation;
    const { invalid, unscored } = STATUS_CODE;
    expect([...ranking.status]).toEqual([invalid, invalid, invalid, unscored]);
    expect(issues.map(({ row, column }) => [row, column])).toEqual([
      [3, 3],
      [4, 2],
      [5, 4],
    ]);
    expect(issues.map((issue) => plain(sayIssue(evaluation, issue)))).toEqual([
      'C1 : plusieurs niveaux sont cochés ; n’en gardez qu’un.',
      'C1 : « oui » n’est pas une coche ; marquez d’un « x » la colonne du niveau, une seule par ligne.',
      'C1 : « 2 » n’est pas une coche ; marquez d’un « x » la colonne du niveau, une seule par ligne.',
    ]);
  });

  it('is taken for one only where `Méthode` says what its labels are', () => {
    const rows = [1, 'Une', 'x', null, null, 'x', null, null, null];
    expect(trouble(sheet(rows))).toContain('Aucun tableau de notation');
    const others = [
      head[0] ?? [],
      head[1] ?? [],
      [null, null, 'Haut', 'Bas', null, 'Haut', 'Bas', null, null],
    ];
    expect(trouble(sheetOf('Feuil1', [...others, rows]), methodSheet())).not.toBe('');
  });

  it('mixes with criteria of one column', () => {
    const values = [
      ['Intitulé', 'C1', null, null, 'C2'],
      [null, 'LibelléA', 'LibelléB', 'LibelléC', null],
      ['Une', null, 'x', null, 'LibelléB'],
      ['Deux', 'x', null, null, 2],
    ];
    expect(ranks(sheetOf('Feuil1', values), methodSheet())).toEqual([
      ['Une', 2],
      ['Deux', 1],
    ]);
  });

  it('is highlighted by rules that tell marks apart, one for each column', () => {
    const { evaluation, sheet: seen } = evaluated(
      sheet([1, 'Une', 'x', null, null, 'x', null, null, null]),
      methodSheet(),
    );
    const places = planOurPlaces(evaluation.layout, seen);
    if (!places.ok) throw new Error('no room');
    const { rules } = planHighlights(evaluation.record, evaluation.layout, places.value);
    expect(rules.filter(({ formula }) => formula.includes('COUNTA('))).toHaveLength(6);
    expect(rules.filter(({ area }) => area.columns === 3 && area.column === 2)).toHaveLength(1);
    expect(evaluation.pistes.basis).toEqual(['1|1']);
  });
});

describe('headers of two rows', () => {
  it('are read together: what is right above the data first', () => {
    const values = [
      ['Synthèse'],
      ['N°', 'Intitulé', 'Notation', null, 'Communes'],
      [null, null, 'C1', 'C2', null],
      [2, 'Une', 1, 2, 'Bellac'],
      [1, 'Deux', 1, 2, 'Nexon'],
    ];
    const { evaluation } = evaluated(sheetOf('Feuil1', values), methodSheet());
    expect([...evaluation.ranking.rank]).toEqual([2, 1]);
    expect(evaluation.layout).toMatchObject({
      headerTop: 1,
      headerRow: 2,
      inputs: { communes: 4, number: 0 },
    });
  });
});
