import { holds } from '../../src/workbook/areas';
import * as fc from 'fast-check';
import { DEFAULT_METHOD } from '../../src/core/defaultMethod';
import { MemoryWorkbook } from '../../src/hosts/memory/memoryWorkbook';
import type { MethodRecord } from '../../src/sheets/methodRecord';
import { planMethodEdit } from '../../src/sheets/planMethodEdit';
import { planMethodSheet } from '../../src/sheets/planMethodSheet';
import { readMethod } from '../../src/sheets/readMethod';
import { sheetWithPlan } from '../../src/sheets/sheetWithPlan';
import type { CellValue } from '../../src/workbook/cellValue';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { anyRecord } from './anyRecord';
import { plannedSheet, recordOf } from './planFixture';
import { sheetOf } from './sheetOf';

const DEFAULT = recordOf(DEFAULT_METHOD);

function readBack(sheet: SheetSnapshot): unknown {
  const read = readMethod(sheet);
  return read.ok ? read.value : read.trouble;
}

function filled(sheet: SheetSnapshot): Map<string, CellValue> {
  const cells = (sheet.values ?? []).flatMap((row, index) =>
    row.flatMap((value, column): [string, CellValue][] =>
      value === null ? [] : [[`${String(index)}:${String(column)}`, value]],
    ),
  );
  return new Map(cells);
}

/** The sheet with these cells typed over what stands. */
function typed(
  sheet: SheetSnapshot,
  cells: readonly (readonly [number, number, CellValue])[],
): SheetSnapshot {
  const blocks = cells.map(([row, column, value]) => ({
    area: { row, column, rows: 1, columns: 1 },
    values: [[typeof value === 'string' || typeof value === 'number' ? value : null]],
  }));
  return sheetWithPlan(sheet, { sheet: sheet.name, blocks });
}

test('over our own sheet, the new method is all that is left, and nobody loses anything', () => {
  fc.assert(
    fc.property(anyRecord, anyRecord, (old, next) => {
      const sheet = plannedSheet(planMethodSheet(old));
      const { plan, overwritten } = planMethodEdit(sheet, next);
      expect(overwritten).toEqual([]);
      const after = sheetWithPlan(sheet, plan);
      expect(filled(after)).toEqual(filled(plannedSheet(planMethodSheet(next))));
      expect(readBack(after)).toEqual(next);
    }),
  );
});

test('a workbook in memory takes the edit, drops old merges and drop-downs, and looks as if made anew', async () => {
  await fc.assert(
    fc.asyncProperty(anyRecord, anyRecord, async (old, next) => {
      const book = new MemoryWorkbook();
      await book.apply([planMethodSheet(old)]);
      const [sheet] = (await book.read({ kind: 'all' })).sheets;
      await book.apply([planMethodEdit(sheet, next).plan]);
      const anew = new MemoryWorkbook();
      await anew.apply([planMethodSheet(next)]);
      const [edited, made] = [book.sheet('Méthode'), anew.sheet('Méthode')];
      const sorted = (areas: readonly object[] = []): string[] =>
        areas.map((area) => JSON.stringify(area)).sort();
      expect(sorted(edited?.merges)).toEqual(sorted(made?.merges));
      expect(sorted(edited?.choices)).toEqual(sorted(made?.choices));
    }),
    { numRuns: 15 },
  );
});

test('a configuration typed on a free line is ours to move', () => {
  const sheet = plannedSheet(planMethodSheet(DEFAULT));
  const header = sheet.values?.findIndex(([first]) => first === 'Configuration exclue') ?? -1;
  const longer = typed(sheet, [
    [header + 2, 0, 'Deux'],
    [header + 2, 1, 2],
    [header + 2, 3, 'Complexe'],
  ]);
  const read = readMethod(longer);
  const old = read.ok ? read.value : DEFAULT;
  expect(old.method.excluded).toHaveLength(2);
  const next = { ...old, method: { ...old.method, excluded: old.method.excluded.slice(1) } };
  const { plan, overwritten } = planMethodEdit(longer, next);
  expect(overwritten).toEqual([]);
  expect(filled(sheetWithPlan(longer, plan))).toEqual(filled(plannedSheet(planMethodSheet(next))));
});

const note = fc.tuple(
  fc.nat(60),
  fc.nat(14),
  fc.constantFrom<CellValue>(
    'une note',
    'Critère',
    'Niveau',
    'Réglage',
    'Valeur',
    'oui',
    3,
    'Configuration exclue',
  ),
);

/** Column of the labels of levels. */
const LABEL = 3;

test('whatever somebody wrote beside our tables is kept or told, and the sheet reads as the new method', () => {
  fc.assert(
    fc.property(anyRecord, anyRecord, fc.array(note, { maxLength: 6 }), (old, next, notes) => {
      const bare = plannedSheet(planMethodSheet(old));
      const held = filled(bare);
      const beside = notes.filter(([row, column]) => !held.has(`${String(row)}:${String(column)}`));
      const sheet = typed(bare, beside);
      const { plan, overwritten } = planMethodEdit(sheet, next);
      const after = sheetWithPlan(sheet, plan);
      expect(readBack(after)).toEqual(next);
      const told = new Set(overwritten.map(({ row, column }) => `${String(row)}:${String(column)}`));
      const read = readMethod(sheet);
      if (read.ok && JSON.stringify(read.value) !== JSON.stringify(old)) return;
      for (const [row, column, value] of beside) {
        // The number of a level, typed as its label, says nothing that is not said already.
        if (column === LABEL && value === 3) continue;
        const name = `${String(row)}:${String(column)}`;
        const last = beside.findLast(([r, c]) => r === row && c === column)?.[2] ?? value;
        expect(told.has(name) || filled(after).get(name) === last).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test('a sheet typed by hand elsewhere is laid out anew, and every cell that is lost is told', () => {
  const hand = sheetOf('methode', [
    [],
    [null, null, 'Notre méthode'],
    [null, null, 'Critère', 'Niveau', 'Libellé', 'Retenu'],
    [null, null, 'Force', 1, 'Grande', 'oui'],
    [null, null, null, 2, 'Petite', 'non'],
    [],
    [null, null, null, null, null, null, null, null, null, 'voir le compte rendu'],
  ]);
  const { plan, overwritten } = planMethodEdit(hand, DEFAULT);
  expect(plan.sheet).toBe('methode');
  expect(plan.choices?.every(({ source }) => source === undefined || source.sheet === 'methode')).toBe(true);
  const after = sheetWithPlan(hand, plan);
  expect(readBack(after)).toEqual(DEFAULT);
  expect(overwritten.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Critère', 'Force', 'Grande', 'oui', 'Petite', 'non', 'Retenu']),
  );
  expect(overwritten.map(({ text }) => text)).not.toContain('voir le compte rendu');
  expect(after.values?.[6]?.[9]).toBe('voir le compte rendu');
  const kept = filled(after);
  for (const [name, value] of filled(hand))
    expect(
      overwritten.some(({ row, column }) => name === `${String(row)}:${String(column)}`) ||
        kept.get(name) === value,
    ).toBe(true);
});

test('a sheet that cannot be read is laid out anew too', () => {
  const broken = typed(plannedSheet(planMethodSheet(DEFAULT)), [[6, 4, 'peut-être']]);
  expect(readMethod(broken).ok).toBe(false);
  const { plan, overwritten } = planMethodEdit(broken, DEFAULT);
  expect(readBack(sheetWithPlan(broken, plan))).toEqual(DEFAULT);
  expect(overwritten.map(({ text }) => text)).toContain('peut-être');
});

test('without a sheet, it is the new one', () => {
  expect(planMethodEdit(undefined, DEFAULT)).toEqual({ plan: planMethodSheet(DEFAULT), overwritten: [] });
});

test('the note on the labels that the report does not give stays as long as the labels do', () => {
  const sheet = plannedSheet(planMethodSheet({ ...DEFAULT, source: 'default' }));
  const says = (next: MethodRecord): boolean =>
    JSON.stringify(planMethodEdit(sheet, next).plan.blocks).includes('ne les nomme pas');
  expect(says({ ...DEFAULT, proposedBy: 'la DGS' })).toBe(true);
  const criteria = DEFAULT_METHOD.criteria.map((criterion) => ({
    ...criterion,
    labels: ['a', 'b', 'c', 'd'],
  }));
  expect(says({ ...DEFAULT, method: { ...DEFAULT_METHOD, criteria } })).toBe(false);
});

test('what is kept keeps its look', () => {
  const bare = plannedSheet(planMethodSheet(DEFAULT));
  const line = (bare.values?.findIndex(([first]) => first === 'Configuration exclue') ?? -1) + 1;
  const isStyled = (sheet: SheetSnapshot): boolean =>
    planMethodEdit(sheet, DEFAULT).plan.styles?.some(({ area }) => holds(area, line, 4)) === true;
  expect(isStyled(bare)).toBe(true);
  expect(isStyled(typed(bare, [[line, 4, 'une note']]))).toBe(false);
});
