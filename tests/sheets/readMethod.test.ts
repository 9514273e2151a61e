import { DEFAULT_METHOD } from '../../src/core/defaultMethod';
import { readMethod } from '../../src/sheets/readMethod';
import type { MethodProblem } from '../../src/sheets/methodProblem';
import type { MethodRecord } from '../../src/sheets/methodRecord';
import type { CellValue } from '../../src/workbook/cellValue';
import { sayTrouble } from '../../src/sheets/sayTrouble';
import { sheetOf } from './sheetOf';

type Rows = (readonly CellValue[])[];

const HEADER = ['Critère', 'Définition', 'Niveau', 'Libellé', 'Valeur retenue'];

const criterion = (name: string, ...levels: readonly (readonly [CellValue, CellValue, CellValue])[]): Rows =>
  levels.map(([level, label, retained], index) => [index === 0 ? name : null, null, level, label, retained]);

const FORCE = criterion('Force', [1, 'Haute', 'oui'], [2, 'Basse', 'oui'], [3, 'Nulle', 'non']);
const COUT = criterion('Coût', [1, 'Faible', 'oui'], [2, 'Fort', 'non']);

const read = (rows: Rows): MethodRecord => {
  const result = readMethod(sheetOf('Méthode', rows));
  if (!result.ok) throw new Error(sayTrouble(result.trouble));
  return result.value;
};

const fault = (rows: Rows): { row: number; column: number; kind: MethodProblem['kind']; said: string } => {
  const result = readMethod(sheetOf('Méthode', rows));
  if (result.ok || result.trouble.kind !== 'method') throw new Error('a fault was expected');
  const { row, column, problem } = result.trouble;
  return { row, column, kind: problem.kind, said: sayTrouble(result.trouble) };
};

describe('readMethod', () => {
  it('gives the method of the report where there is no sheet', () => {
    expect(readMethod(undefined)).toEqual({
      ok: true,
      value: {
        method: DEFAULT_METHOD,
        source: 'default',
        proposedBy: '',
        validatedOn: '',
        validatedBy: '',
        validatedFingerprint: '',
        columns: [],
        sheet: '',
        ignored: [],
      },
    });
  });

  it('reads criteria in order of importance, a blank name carrying on the one above', () => {
    expect(read([HEADER, ...FORCE, ...COUT]).method).toEqual({
      criteria: [
        { name: 'Force', definition: '', labels: ['Haute', 'Basse', 'Nulle'], threshold: 2 },
        { name: 'Coût', definition: '', labels: ['Faible', 'Fort'], threshold: 1 },
      ],
      excluded: [],
      priority: 0,
    });
  });

  it('accepts the name repeated on each line, headers in any order, spelling and place, and no definition', () => {
    const rows: Rows = [
      ['Notre méthode'],
      [],
      [null, 'RETENU', 'libelle', 'niveau', 'critere'],
      [null, 'Oui', 'Haute', '1', 'Force'],
      [null, 'NON', null, 2, 'force '],
    ];
    expect(read(rows).method.criteria).toEqual([
      { name: 'Force', definition: '', labels: ['Haute', '2'], threshold: 1 },
    ]);
  });

  it('takes a blank label for the number of its level', () => {
    expect(
      read([HEADER, ...criterion('Force', [1, null, 'oui'], [2, 2, 'non'])]).method.criteria[0]?.labels,
    ).toEqual(['1', '2']);
  });

  it('keeps a criterion that stands below a blank line, and passes over the sentence that introduces the next table', () => {
    const rows: Rows = [
      HEADER,
      ...FORCE,
      [],
      ...COUT,
      [],
      ['Ce tableau écarte des configurations'],
      ['Configuration exclue', 'Force'],
      ['A', 2],
    ];
    const { method } = read(rows);
    expect(method.criteria.map(({ name }) => name)).toEqual(['Force', 'Coût']);
    expect(method.excluded).toEqual([{ name: 'A', levels: [2, null] }]);
  });

  it('reads configurations by number or label, a blank one and a criterion without a column meaning any', () => {
    const rows: Rows = [
      HEADER,
      ...FORCE,
      ...COUT,
      [],
      ['Configuration exclue', 'Coût', 'Force'],
      ['A', 1, 'basse'],
      [null, null, '1 – Haute'],
      ['Repeat', 'Fort', null],
    ];
    expect(read(rows).method.excluded).toEqual([
      { name: 'A', levels: [2, 1] },
      { name: '', levels: [1, null] },
      { name: 'Repeat', levels: [null, 2] },
    ]);
  });

  const down = (...levels: readonly (readonly [CellValue, CellValue, CellValue])[]): Rows =>
    criterion('Gain', ...levels);

  it('[R1] reads a scale that goes down from its best number, and one that goes up beside it', () => {
    const gain = down([3, 'Excellent', 'oui'], ['2', null, 'oui'], [1, 'Nul', 'non']);
    const rows = [
      HEADER,
      ...FORCE,
      ...gain,
      [],
      ['Configuration exclue', 'Gain', 'Force'],
      ['A', '2', 'basse'],
    ];
    expect(read(rows).method).toMatchObject({
      criteria: [
        { name: 'Force' },
        { name: 'Gain', labels: ['Excellent', '2', 'Nul'], threshold: 2, descending: true },
      ],
      excluded: [{ levels: [2, 2] }],
    });
    expect(read(rows).method.criteria[0]).not.toHaveProperty('descending');
    expect(read([HEADER, ...down([2, null, 'oui'], [1, null, 'non'])]).method.criteria[0]).toEqual({
      name: 'Gain',
      definition: '',
      labels: ['2', '1'],
      threshold: 1,
      descending: true,
    });
  });

  it.each<readonly [string, string, Rows]>([
    [
      'upside-down',
      'E6',
      down([1, null, 'non'], [2, null, 'non'], [3, null, 'non'], [4, null, 'non'], [5, null, 'oui']),
    ],
    ['upside-down', 'E4', down([1, null, 'non'], [2, null, 'non'], [3, null, 'oui'], [4, null, 'oui'])],
    ['upside-down', 'E3', down([3, null, 'non'], [2, null, 'oui'], [1, null, 'oui'])],
    ['retained-hole', 'E3', down([1, null, 'non'], [2, null, 'oui'], [3, null, 'non'])],
    ['level-end', 'C4', down([5, null, 'oui'], [4, null, 'oui'], [3, null, 'non'])],
    ['level-beyond', 'C4', down([2, null, 'oui'], [1, null, 'oui'], [0, null, 'non'])],
    ['level-order', 'C4', down([3, null, 'oui'], [2, null, 'oui'], [2, null, 'non'])],
    ['level-order', 'C2', down([5, null, 'oui'], [3, null, 'oui'], [1, null, 'non'])],
    ['level-order', 'C2', down([2, null, 'oui'], [3, null, 'oui'])],
    ['level-count', 'C2', down(...Array.from({ length: 11 }, (_, at) => [11 - at, null, 'oui'] as const))],
    ['foreign-number-label', 'D2', down([3, '1', 'oui'], [2, null, 'oui'], [1, null, 'non'])],
  ])('[R1] refuses, as %s at %s, what is no scale either way', (kind, cell, rows) => {
    const { kind: found, said } = fault([HEADER, ...rows]);
    expect(found).toBe(kind);
    expect(said).toContain(`${cell}\u202f:`);
  });

  it('[R1] says how to list a scale whose last lines alone are retained', () => {
    const levels = [1, 2, 3, 4, 5].map((level) => [level, null, level === 5 ? 'oui' : 'non'] as const);
    expect(fault([HEADER, ...down(...levels)]).said).toContain('si 5 est le meilleur, listez de 5 à 1');
  });

  const spelled = (...cells: readonly CellValue[]): Rows => [
    [...HEADER, 'Autres graphies'],
    ...FORCE.map((row, at) => [...row, cells[at] ?? null]),
  ];

  it('[R3] reads the other spellings of each level, texts and numbers, between semicolons', () => {
    expect(read(spelled('+++ ; élevée;', null, 0)).method.criteria[0]?.spellings).toEqual([
      ['+++', 'élevée'],
      [],
      ['0'],
    ]);
    expect(read(spelled(1.5, '0 ; 10\nmoy.')).method.criteria[0]?.spellings).toEqual([
      ['1,5'],
      ['0', '10', 'moy.'],
      [],
    ]);
    expect(read(spelled()).method.criteria[0]).not.toHaveProperty('spellings');
  });

  it.each<readonly [string, string, Rows]>([
    ['taken-spelling', 'F2', spelled('2')],
    ['taken-spelling', 'F2', spelled(3)],
    ['taken-spelling', 'F3', spelled(null, 'haute')],
    ['taken-spelling', 'F4', spelled(null, null, '1 - HAUTE')],
    ['taken-spelling', 'F4', spelled('moy', null, 'Moy')],
    ['bad-spelling', 'F2', spelled({ kind: 'error', text: '#N/A' })],
    ['bad-spelling', 'F3', spelled(null, true)],
    ['duplicate-column', 'G1', [[...HEADER, 'Autres graphies', 'autres  GRAPHIES'], ...FORCE]],
  ])('[R3] refuses, as %s at %s, a spelling that is no good', (kind, cell, rows) => {
    const { kind: found, said } = fault(rows);
    expect(found).toBe(kind);
    expect(said).toContain(`${cell}\u202f:`);
  });

  it('[R6] reads « ou pire » after a level, however it is written', () => {
    const said = [
      'Basse ou pire',
      '2 ou pire',
      '2 – basse OU PIRE',
      ' basse  ou\u00a0pire ',
      'nulle ou pire',
      3,
    ];
    const rows = said.map((cell) => ['', cell]);
    expect(
      read([HEADER, ...FORCE, [], ['Configuration exclue', 'Force'], ...rows]).method.excluded.map(
        ({ levels }) => levels[0],
      ),
    ).toEqual([{ orWorse: 2 }, { orWorse: 2 }, { orWorse: 2 }, { orWorse: 2 }, { orWorse: 3 }, 3]);
  });

  it('[R6] goes by the numbers of a scale that goes down, and by other spellings', () => {
    const header = [...HEADER, 'Autres graphies'];
    const gain = down([3, 'Excellent', 'oui'], [2, 'Bon', 'oui'], [1, 'Nul', 'oui']);
    const rows = [header, ...gain.map((row, at) => (at === 1 ? [...row, 'moyen'] : row))];
    const configurations = ['2 ou pire', 'moyen ou pire', 'moyen', '1'].map((cell) => ['', cell]);
    expect(
      read([...rows, [], ['Configuration exclue', 'Gain'], ...configurations]).method.excluded.map(
        ({ levels }) => levels[0],
      ),
    ).toEqual([{ orWorse: 2 }, { orWorse: 2 }, 2, 3]);
  });

  it('[R6] a label that itself ends in « ou pire » is that label; where it could be two things, nothing is guessed', () => {
    const own = criterion(
      'Force',
      [1, 'Haute', 'oui'],
      [2, 'Moyenne', 'oui'],
      [3, 'Médiocre ou pire', 'non'],
    );
    const after = (cell: CellValue): Rows => [
      HEADER,
      ...own,
      [],
      ['Configuration exclue', 'Force'],
      ['A', cell],
    ];
    expect(read(after('mediocre ou pire')).method.excluded[0]?.levels).toEqual([3]);
    expect(read(after('Médiocre ou pire ou pire')).method.excluded[0]?.levels).toEqual([{ orWorse: 3 }]);
    const twins = criterion('Force', [1, 'Haute', 'oui'], [2, 'Basse', 'oui'], [3, 'Basse ou pire', 'non']);
    const among = (cell: CellValue): Rows => [
      HEADER,
      ...twins,
      [],
      ['Configuration exclue', 'Force'],
      ['A', cell],
    ];
    expect(fault(among('Basse ou pire'))).toMatchObject({ kind: 'ambiguous-level', row: 6, column: 1 });
    expect(read(among('3 – Basse ou pire')).method.excluded[0]?.levels).toEqual([3]);
    expect(read(among('2 ou pire')).method.excluded[0]?.levels).toEqual([{ orWorse: 2 }]);
    expect(fault(among('ou pire'))).toMatchObject({ kind: 'unknown-level' });
    expect(fault(among('9 ou pire'))).toMatchObject({ kind: 'unknown-level' });
  });

  it('reads the settings, a date as people write it', () => {
    const rows: Rows = [
      HEADER,
      ...FORCE,
      ...COUT,
      [],
      ['Réglage', 'Valeur'],
      ['Priorité', 'cout'],
      ['Proposée par', 'La DGS'],
      ['Validée le', { kind: 'date', serial: 42_714, text: '2016-12-10' }],
      ['Validée par', 'Le comité'],
      ['empreinte validee', ' 0123456789abcdef '],
      ['Autre chose', 'laissée tranquille'],
    ];
    expect(read(rows)).toMatchObject({
      method: { priority: 1 },
      proposedBy: 'La DGS',
      validatedOn: '10/12/2016',
      validatedBy: 'Le comité',
      validatedFingerprint: '0123456789abcdef',
      columns: [],
      sheet: '',
      ignored: [],
    });
  });

  it('does not take the « Valeur » column of the settings for a configuration', () => {
    const rows: Rows = [
      HEADER,
      ...FORCE,
      ['Configuration exclue', 'Force'],
      ['A', 1],
      ['Réglage', 'Valeur'],
      ['Priorité', 'Force'],
    ];
    expect(read(rows).method.excluded).toEqual([{ name: 'A', levels: [1] }]);
  });

  it('reads 12 criteria of 10 levels', () => {
    const many = Array.from({ length: 12 }, (_, c) =>
      criterion(
        `C${String(c)}`,
        ...Array.from({ length: 10 }, (__, l) => [l + 1, null, l < 5 ? 'oui' : 'non'] as const),
      ),
    ).flat();
    expect(read([HEADER, ...many]).method.criteria).toHaveLength(12);
  });

  it.each<readonly [MethodProblem['kind'], string, Rows]>([
    ['no-criteria-table', 'A1', [['Bonjour']]],
    ['several-tables', 'A5', [HEADER, ...FORCE, HEADER, ...COUT]],
    [
      'missing-column',
      'A1',
      [
        ['Critère', 'Niveau', 'Libellé'],
        ['Force', 1, 'Haute'],
      ],
    ],
    [
      'duplicate-column',
      'D1',
      [
        ['Critère', 'Niveau', 'Libellé', 'Niveau', 'Retenu'],
        ['Force', 1, 'Haute', 1, 'oui'],
      ],
    ],
    ['no-criterion', 'A1', [HEADER]],
    ['missing-name', 'A2', [HEADER, [null, null, 1, 'Haute', 'oui']]],
    ['repeated-criterion', 'A7', [HEADER, ...FORCE, ...COUT, ...FORCE]],
    ['reserved-name', 'A2', [HEADER, ...criterion('communes', [1, 'a', 'oui'], [2, 'b', 'non'])]],
    ['reserved-name', 'A2', [HEADER, ...criterion('Rang', [1, 'a', 'oui'], [2, 'b', 'non'])]],
    ['level-count', 'C2', [HEADER, ...criterion('Force', [1, 'a', 'oui'])]],
    [
      'level-count',
      'C2',
      [HEADER, ...criterion('Force', ...Array.from({ length: 11 }, (_, l) => [l + 1, null, 'oui'] as const))],
    ],
    ['level-order', 'C3', [HEADER, ...criterion('Force', [1, 'a', 'oui'], [3, 'b', 'non'])]],
    ['level-order', 'C2', [HEADER, ...criterion('Force', [0, 'a', 'oui'], [1, 'b', 'non'])]],
    ['level-order', 'C3', [HEADER, ...criterion('Force', [1, 'a', 'oui'], [null, 'b', 'non'])]],
    ['level-order', 'C2', [HEADER, ...criterion('Force', [1.5, 'a', 'oui'], [2, 'b', 'non'])]],
    [
      'bad-label',
      'D2',
      [HEADER, ...criterion('Force', [1, { kind: 'error', text: '#N/A' }, 'oui'], [2, 'b', 'non'])],
    ],
    ['repeated-label', 'D3', [HEADER, ...criterion('Force', [1, 'Élevée', 'oui'], [2, 'elevee', 'non'])]],
    ['foreign-number-label', 'D2', [HEADER, ...criterion('Force', [1, '2', 'oui'], [2, 'b', 'non'])]],
    ['bad-retained', 'E2', [HEADER, ...criterion('Force', [1, 'a', 'peut-être'], [2, 'b', 'non'])]],
    [
      'bad-retained',
      'E2',
      [HEADER, ...criterion('Force', [1, 'a', { kind: 'uncomputed', formula: '"oui"' }], [2, 'b', 'non'])],
    ],
    [
      'bad-name',
      'A3',
      [HEADER, [null, null, null, null, null], [{ kind: 'uncomputed', formula: 'A1' }, null, 1, 'a', 'oui']],
    ],
    ['foreign-number-label', 'D2', [HEADER, ...criterion('Force', [1, '2.0', 'oui'], [2, 'b', 'non'])]],
    ['foreign-number-label', 'D2', [HEADER, ...criterion('Force', [1, 1.5, 'oui'], [2, 'b', 'non'])]],
    ['foreign-number-label', 'D2', [HEADER, ...criterion('Force', [1, '-1', 'oui'], [2, 'b', 'non'])]],
    ['none-retained', 'E2', [HEADER, ...criterion('Force', [1, 'a', 'non'], [2, 'b', 'non'])]],
    [
      'retained-hole',
      'E4',
      [HEADER, ...criterion('Force', [1, 'a', 'oui'], [2, 'b', 'non'], [3, 'c', 'oui'])],
    ],
    ['unknown-criterion', 'B6', [HEADER, ...FORCE, [], ['Configuration exclue', 'Vitesse'], ['A', 1]]],
    [
      'duplicate-column',
      'C6',
      [HEADER, ...FORCE, [], ['Configuration exclue', 'Force', 'force'], ['A', 1, 2]],
    ],
    ['empty-configuration', 'A6', [HEADER, ...FORCE, ['Configuration exclue', 'Force'], ['A', null]]],
    ['unknown-level', 'B6', [HEADER, ...FORCE, ['Configuration exclue', 'Force'], ['A', 'Moyenne']]],
    ['unknown-criterion', 'B6', [HEADER, ...FORCE, ['Réglage', 'Valeur'], ['Priorité', 'Vitesse']]],
    [
      'repeated-setting',
      'A7',
      [HEADER, ...FORCE, ['Réglage', 'Valeur'], ['Priorité', 'Force'], ['priorite', 'Force']],
    ],
  ])('refuses with %s at %s', (kind, cell, rows) => {
    const found = fault(rows);
    expect(found.kind).toBe(kind);
    expect(found.said).toMatch(new RegExp(`^Méthode!${cell}\\u202f: .+\\.$`, 'u'));
  });

  it('refuses a thirteenth criterion', () => {
    const many = Array.from({ length: 13 }, (_, c) =>
      criterion(`C${String(c)}`, [1, null, 'oui'], [2, null, 'non']),
    ).flat();
    expect(fault([HEADER, ...many])).toMatchObject({ kind: 'too-many-criteria', row: 25 });
  });
});
