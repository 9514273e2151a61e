import * as fc from 'fast-check';
import { DEFAULT_METHOD } from '../../src/core/defaultMethod';
import type { Criterion, Method } from '../../src/core/method';
import { methodOrigins } from '../../src/sheets/methodOrigins';
import type { Evaluated } from '../../src/sheets/evaluate';
import { evaluate } from '../../src/sheets/evaluate';
import { planMethodChange } from '../../src/sheets/planMethodChange';
import { planMethodSheet } from '../../src/sheets/planMethodSheet';
import { planOurColumns } from '../../src/sheets/planOurColumns';
import { planScoringSheet } from '../../src/sheets/planScoringSheet';
import { sheetWithPlan } from '../../src/sheets/sheetWithPlan';
import type { SheetSnapshot, Snapshot } from '../../src/workbook/snapshot';
import { anyRecord } from './anyRecord';
import { plannedSheet, rangeSheet, recordOf, reportRows, scoringRow } from './planFixture';
import { workbookOf } from './sheetOf';

const [potential, stake, feasibility] = DEFAULT_METHOD.criteria;
if (!potential || !stake || !feasibility) throw new Error('the default method has three criteria');
const [first, second, third]: readonly [Criterion, Criterion, Criterion] = [potential, stake, feasibility];
const COST: Criterion = { name: 'Coût', definition: '', labels: ['Nul', 'Faible', 'Fort'], threshold: 2 };

function evaluatedIn(snapshot: Snapshot): Evaluated {
  const result = evaluate(snapshot);
  if (!result.ok) throw new Error(JSON.stringify(result.trouble));
  return result.value;
}

function workbook(rows = reportRows(), method: Method = DEFAULT_METHOD): Snapshot {
  return workbookOf(
    plannedSheet(planScoringSheet(method, rows)),
    plannedSheet(planMethodSheet(recordOf(method))),
  );
}

function changed(snapshot: Snapshot, method: Method, origins?: readonly (number | null)[]): Snapshot {
  const change = planMethodChange(
    snapshot,
    evaluatedIn(snapshot),
    recordOf(method),
    origins && { criteria: origins },
  );
  if (!change.ok) throw new Error(JSON.stringify(change.trouble));
  expect(change.value.overwritten).toEqual([]);
  const sheets = snapshot.sheets.map((sheet) =>
    change.value.plans.filter((plan) => plan.sheet === sheet.name).reduce(sheetWithPlan, sheet),
  );
  return { sheets };
}

function levels({ evaluation }: Evaluated): Map<string, readonly number[]> {
  const { record, scores } = evaluation;
  return new Map(
    record.method.criteria.map(({ name }, index) => [name, Array.from(scores.levels[index] ?? [])]),
  );
}

const BEFORE = levels(evaluatedIn(workbook()));

test('a renamed criterion keeps its scores: the header of its column follows', () => {
  const renamed = { ...DEFAULT_METHOD, criteria: [first, { ...second, name: 'Portée' }, third] };
  const after = levels(evaluatedIn(changed(workbook(), renamed)));
  expect(after.get('Portée')).toEqual(BEFORE.get('Enjeu communautaire'));
  expect(after.get('Potentiel')).toEqual(BEFORE.get('Potentiel'));
});

test('two criteria may exchange their names, where it is known that they did', () => {
  const swapped = {
    ...DEFAULT_METHOD,
    criteria: [{ ...first, name: third.name }, second, { ...third, name: first.name }],
  };
  const after = levels(evaluatedIn(changed(workbook(), swapped, [0, 1, 2])));
  expect(after.get('Faisabilité')).toEqual(BEFORE.get('Potentiel'));
  expect(after.get('Potentiel')).toEqual(BEFORE.get('Faisabilité'));
});

test('criteria in another order keep their scores, and no cell of the scores changes', () => {
  const reordered = { ...DEFAULT_METHOD, criteria: [third, first, second], excluded: [] };
  const snapshot = workbook();
  const after = changed(snapshot, reordered);
  expect(after.sheets[0]?.values).toEqual(snapshot.sheets[0]?.values);
  expect(levels(evaluatedIn(after)).get('Faisabilité')).toEqual(BEFORE.get('Faisabilité'));
});

test('a new criterion gets an empty column at the right end of the table, with its drop-down', () => {
  const grown = { ...DEFAULT_METHOD, criteria: [...DEFAULT_METHOD.criteria, COST], excluded: [] };
  const snapshot = workbook();
  const evaluated = evaluatedIn(snapshot);
  const change = planMethodChange(snapshot, evaluated, recordOf(grown));
  const plan = change.ok ? change.value.plans[1] : undefined;
  expect(plan?.blocks).toEqual([{ area: { row: 0, column: 14, rows: 1, columns: 1 }, values: [['Coût']] }]);
  expect(plan?.table?.area).toMatchObject({ column: 0, columns: 15 });
  expect(plan?.choices?.find(({ title }) => title === 'Coût')?.area).toMatchObject({
    column: 14,
    row: 1,
    rows: 78,
  });
  expect(plan?.highlights?.rules.some(({ area }) => area.column === 14)).toBe(true);
  const { evaluation } = evaluatedIn(changed(snapshot, grown));
  expect(evaluation.layout.criteria).toEqual([6, 7, 8, 14]);
  expect(evaluation.ranking.counts).toMatchObject({ retained: 0, unscored: 41 });
});

test('the column of a criterion that is no more stays, without its drop-down; it serves again if the criterion comes back', () => {
  const fewer: Method = { criteria: [first, third], excluded: [], priority: 0 };
  const snapshot = workbook();
  const change = planMethodChange(snapshot, evaluatedIn(snapshot), recordOf(fewer));
  const message = change.ok && change.value.plans[1]?.choices?.find(({ area }) => area.column === 7);
  expect(message).toMatchObject({
    title: 'Enjeu communautaire',
    message: expect.stringContaining('n’est plus') as unknown,
  });
  expect(message).not.toHaveProperty('source');
  const without = changed(snapshot, fewer);
  expect(without.sheets[0]?.values).toEqual(snapshot.sheets[0]?.values);
  expect(levels(evaluatedIn(changed(without, DEFAULT_METHOD)))).toEqual(BEFORE);
});

test('a new name that another column has already is refused: which of the two counts would be a guess', () => {
  const rows = [
    ['Intitulé', 'Potentiel', 'Enjeu communautaire', 'Faisabilité', 'Portée'],
    ['Une', 1, 1, 1, 'large'],
  ];
  const snapshot = workbookOf(rangeSheet(rows));
  const renamed = { ...DEFAULT_METHOD, criteria: [first, { ...second, name: 'Portée' }, third] };
  expect(planMethodChange(snapshot, evaluatedIn(snapshot), recordOf(renamed))).toMatchObject({
    ok: false,
    trouble: { kind: 'duplicate-header', header: 'Portée', columns: [2, 4] },
  });
});

test('a table that has no room on its right says so', () => {
  const sheet = plannedSheet(planScoringSheet(DEFAULT_METHOD, [scoringRow({ title: 'Une' })]));
  const crowded: SheetSnapshot = {
    ...sheet,
    values: (sheet.values ?? []).map((cells, row) => (row === 1 ? [...cells, 'une note'] : cells)),
  };
  const snapshot = workbookOf(crowded);
  const grown = { ...DEFAULT_METHOD, criteria: [...DEFAULT_METHOD.criteria, COST] };
  expect(planMethodChange(snapshot, evaluatedIn(snapshot), recordOf(grown))).toMatchObject({
    ok: false,
    trouble: { kind: 'no-room' },
  });
});

test('a plain range that stands lower, without parents nor communes, is followed too', () => {
  const range = rangeSheet([
    ['Nos pistes'],
    [],
    [null, 'Intitulé', 'Potentiel', 'Enjeu communautaire', 'Faisabilité'],
    [null, 'Une', 1, 1, 1],
    [null, 'Deux', 2, 1, 1],
  ]);
  const snapshot = workbookOf(range);
  const grown = { ...DEFAULT_METHOD, criteria: [...DEFAULT_METHOD.criteria, COST] };
  const change = planMethodChange(snapshot, evaluatedIn(snapshot), recordOf(grown));
  const plan = change.ok ? change.value.plans[1] : undefined;
  expect(plan?.choices?.map(({ area }) => area)).toEqual(
    [2, 3, 4, 5].map((column) => ({ row: 3, column, rows: 2, columns: 1 })),
  );
  expect(plan?.table).toBeUndefined();
});

test('after any change the workbook reads as the new method, the scores of kept criteria are kept, and it can be ranked', () => {
  fc.assert(
    fc.property(anyRecord, anyRecord, (old, next) => {
      const rows = [1, 2].map((level) =>
        scoringRow({
          number: level,
          title: `Piste ${String(level)}`,
          levels: old.method.criteria.map(() => level),
        }),
      );
      const snapshot = workbook(rows, old.method);
      const origins = next.method.criteria.map(({ name }) => {
        const index = old.method.criteria.findIndex((criterion) => criterion.name === name);
        return index < 0 ? null : index;
      });
      const after = evaluatedIn(changed(snapshot, next.method, origins));
      expect(after.evaluation.record.method).toEqual(next.method);
      expect(planOurColumns(after.evaluation, after.sheet).ok).toBe(true);
      next.method.criteria.forEach((_, index) => {
        const origin = origins[index] ?? null;
        const column = after.evaluation.layout.criteria[index];
        if (origin !== null) expect(column).toBe(6 + origin);
        else expect(Array.from(after.evaluation.scores.levels[index] ?? [])).toEqual([0, 0]);
      });
    }),
    { numRuns: 40 },
  );
});

test('what a criterion was is told by its name, else by its place and levels', () => {
  const origins = (...criteria: readonly Criterion[]): readonly (number | null)[] =>
    methodOrigins(DEFAULT_METHOD, { criteria, excluded: [], priority: 0 }).criteria;
  expect(origins(third, first, second)).toEqual([2, 0, 1]);
  expect(origins({ ...first, name: 'Portée' }, second, COST)).toEqual([0, 1, null]);
  expect(origins(COST, { ...first, name: 'POTENTIEL' }, third)).toEqual([null, 0, 2]);
  expect(origins({ ...first, name: 'Portée' }, first)).toEqual([null, 0]);
});
