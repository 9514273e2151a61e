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
