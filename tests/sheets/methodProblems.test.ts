import * as fc from 'fast-check';
import { DEFAULT_METHOD } from '../../src/core/defaultMethod';
import type { Criterion, Method } from '../../src/core/method';
import type { FieldProblem } from '../../src/sheets/fieldProblem';
import { methodProblems } from '../../src/sheets/methodProblems';
import { planMethodSheet } from '../../src/sheets/planMethodSheet';
import { readMethod } from '../../src/sheets/readMethod';
import { sayMethodProblem } from '../../src/sheets/sayTrouble';
import { anyRecord } from './anyRecord';
import { bigMethod, plannedSheet, recordOf } from './planFixture';

const [first, ...others] = DEFAULT_METHOD.criteria;
if (!first) throw new Error('no criterion');
const potential: Criterion = first;

function problems(change: Partial<Method>): readonly FieldProblem[] {
  return methodProblems(recordOf({ ...DEFAULT_METHOD, ...change }));
}

function withFirst(change: Partial<Criterion>): readonly FieldProblem[] {
  return problems({ criteria: [{ ...potential, ...change }, ...others] });
}

test('a method that the sheet can hold has no problem', () => {
  expect(methodProblems(recordOf(DEFAULT_METHOD))).toEqual([]);
  fc.assert(fc.property(anyRecord, (record) => expect(methodProblems(record)).toEqual([])));
});

test.each<[string, () => readonly FieldProblem[], object]>([
  [
    'no criterion',
    () => problems({ criteria: [], excluded: [] }),
    { field: { kind: 'method' }, problem: { kind: 'no-criterion' } },
  ],
  [
    'too many criteria',
    () => methodProblems(recordOf(bigMethod(13, 3))),
    { field: { kind: 'method' }, problem: { kind: 'too-many-criteria', most: 12 } },
  ],
  [
    'no name',
    () => withFirst({ name: ' ' }),
    { field: { kind: 'name', criterion: 0 }, problem: { kind: 'missing-name' } },
  ],
  [
    'the name of another column',
    () => withFirst({ name: 'statut' }),
    {
      field: { kind: 'name', criterion: 0 },
      problem: { kind: 'reserved-name', criterion: 'statut' },
      held: 'statut',
    },
  ],
  [
    'the header of the configurations',
    () => withFirst({ name: 'Configuration exclue' }),
    { field: { kind: 'name', criterion: 0 }, problem: { kind: 'reserved-name' } },
  ],
  [
    'the same name twice',
    () => withFirst({ name: 'FAISABILITE' }),
    {
      field: { kind: 'name', criterion: 2 },
      problem: { kind: 'repeated-criterion', criterion: 'Faisabilité' },
    },
  ],
  [
    'one level only',
    () => problems({ criteria: [{ ...potential, labels: ['Fort'], threshold: 1 }, ...others], excluded: [] }),
    {
      field: { kind: 'levels', criterion: 0 },
      problem: { kind: 'level-count', criterion: 'Potentiel', count: 1 },
    },
  ],
  [
    'a label twice',
    () => withFirst({ labels: ['Fort', 'fort ', 'Modéré', 'Faible'] }),
    { field: { kind: 'label', criterion: 0, level: 1 }, problem: { kind: 'repeated-label', label: 'fort' } },
  ],
  [
    'the number of another level',
    () => withFirst({ labels: ['2', 'Bon', '', 'Faible'] }),
    {
      field: { kind: 'label', criterion: 0, level: 0 },
      problem: { kind: 'foreign-number-label', level: 1 },
      held: '2',
    },
  ],
  [
    'no level retained',
    () => withFirst({ threshold: 0 }),
    {
      field: { kind: 'threshold', criterion: 0 },
      problem: { kind: 'none-retained', criterion: 'Potentiel' },
    },
  ],
  [
    'a threshold beyond the scale',
    () => withFirst({ threshold: 5 }),
    { field: { kind: 'threshold', criterion: 0 }, problem: { kind: 'bad-retained', criterion: 'Potentiel' } },
  ],
  [
    'a configuration without level',
    () => problems({ excluded: [{ name: 'Rien', levels: [null, null, null] }] }),
    {
      field: { kind: 'configuration', configuration: 0 },
      problem: { kind: 'empty-configuration' },
      held: 'Rien',
    },
  ],
  [
    'a level that its criterion has not',
    () => problems({ excluded: [{ name: '', levels: [null, 4, null] }] }),
    {
      field: { kind: 'configuration-level', configuration: 0, criterion: 1 },
      problem: { kind: 'unknown-level', criterion: 'Enjeu communautaire' },
      held: '4',
    },
  ],
  [
    'no priority',
    () => problems({ priority: 3 }),
    { field: { kind: 'priority' }, problem: { kind: 'unknown-criterion' } },
  ],
  [
    'names that make another table of the sheet',
    () =>
      problems({
        criteria: [
          { ...potential, name: 'Réglage' },
          { ...potential, name: 'Valeur' },
        ],
        excluded: [],
      }),
    { field: { kind: 'method' } },
  ],
])('finds %s, where it is, and says it as for the sheet', (_, find, expected) => {
  const [found, ...more] = find();
  expect(found).toMatchObject(expected);
  expect(more).toEqual([]);
  expect(found && sayMethodProblem(found.problem, found.held)).toMatch(/\p{L}/u);
});

test('several problems are all found', () => {
  expect(withFirst({ name: '', labels: ['a', 'a', 'a', 'b'], threshold: 0 })).toHaveLength(4);
});

/** Other spellings go with the labels that they were given to. */
function changed({ spellings = [], ...one }: Criterion, change: Partial<Criterion>): Criterion {
  const isKept = change.labels === undefined && spellings.length > 0;
  return { ...one, ...change, ...(isKept ? { spellings } : {}) };
}

test('no problem means that the sheet reads; a problem, that it does not read as the method meant', () => {
  const bent = anyRecord.chain((record) =>
    fc
      .record({
        at: fc.nat(record.method.criteria.length - 1),
        change: fc.constantFrom<Partial<Criterion>>(
          { name: '' },
          { name: 'N°' },
          { name: 'Note' },
          { threshold: 0 },
          { labels: ['x', 'X'] },
          { labels: ['2', '1'] },
          { labels: ['seul'] },
        ),
      })
      .map(({ at, change }) => {
        const criteria = record.method.criteria.map((one, index) =>
          index === at ? changed(one, change) : one,
        );
        return { ...record, method: { ...record.method, criteria, excluded: [] } };
      }),
  );
  fc.assert(
    fc.property(bent, (record) => {
      const read = readMethod(plannedSheet(planMethodSheet(record)));
      const same = read.ok && JSON.stringify(read.value) === JSON.stringify(record);
      expect(methodProblems(record).length === 0).toBe(same);
    }),
  );
});
