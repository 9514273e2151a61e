import { holds } from '../../src/workbook/areas';
import * as fc from 'fast-check';
import { DEFAULT_METHOD } from '../../src/core/defaultMethod';
import type { Method } from '../../src/core/method';
import type { MethodRecord } from '../../src/sheets/methodRecord';
import { sayLevel } from '../../src/sheets/phrases';
import { choiceArea, methodPlaces } from '../../src/sheets/planMethodPlaces';
import { configuredReader } from '../../src/sheets/configuredReader';
import { planMethodEdit } from '../../src/sheets/planMethodEdit';
import { sheetWithPlan } from '../../src/sheets/sheetWithPlan';
import { cellName } from '../../src/workbook/a1';
import type { CellValue } from '../../src/workbook/cellValue';
import type { SheetPlan } from '../../src/workbook/sheetPlan';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { planMethodSheet } from '../../src/sheets/planMethodSheet';
import { readMethod } from '../../src/sheets/readMethod';
import { contentAt, plannedSheet, recordOf } from './planFixture';

function readBack(record: MethodRecord): unknown {
  const read = readMethod(plannedSheet(planMethodSheet(record)));
  return read.ok ? read.value : read.trouble;
}

test('the method of the report comes back as it is, with who answers for it', () => {
  const record: MethodRecord = {
    method: DEFAULT_METHOD,
    source: 'sheet',
    proposedBy: 'le comité technique',
    validatedOn: '10/12/2016',
    validatedBy: '=le comité de pilotage',
    validatedFingerprint: '0123456789012345',
    columns: [
      { column: 'title', header: 'Idées' },
      { column: 1, header: '=Intérêt commun' },
    ],
    sheet: 'Feuil1',
    ignored: ['TOTAL', 'Moyenne'],
  };
  expect(readBack(record)).toEqual(record);
  expect(readBack(recordOf(DEFAULT_METHOD))).toEqual(recordOf(DEFAULT_METHOD));
});

test('a new workbook has no fingerprint; a method that was validated with one keeps it, framed like the rest', () => {
  const bare = planMethodSheet(recordOf(DEFAULT_METHOD));
  expect(JSON.stringify(bare)).not.toContain('Empreinte');
  const plan = planMethodSheet({ ...recordOf(DEFAULT_METHOD), validatedFingerprint: 'cafe' });
  const last = plan.blocks.flatMap(({ area, values }) =>
    values.flatMap(([name], index) => (name === 'Empreinte validée' ? [area.row + index] : [])),
  );
  expect(last).toHaveLength(1);
  expect(contentAt(plan, last[0] ?? 0, 1)).toBe('cafe');
  const framed = plan.styles?.filter(({ area, style }) => style.border && holds(area, last[0] ?? 0, 1));
  expect(framed).toHaveLength(1);
});

const anyMethod: fc.Arbitrary<Method> = fc
  .array(
    fc.record({
      levels: fc.integer({ min: 2, max: 10 }),
      named: fc.boolean(),
      threshold: fc.nat(9),
      defined: fc.boolean(),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .chain((shapes) => {
    const criteria = shapes.map(({ levels, named, threshold, defined }, index) => ({
      name: `Critère n° ${String(index + 1)} = « x »`,
      definition: defined ? `ce que l’on juge (${String(index)})` : '',
      labels: Array.from({ length: levels }, (_, level) =>
        named ? `+Niveau ${String.fromCharCode(65 + level)}` : String(level + 1),
      ),
      threshold: 1 + (threshold % levels),
    }));
    const level = (index: number): fc.Arbitrary<number | null> =>
      fc.option(fc.integer({ min: 1, max: criteria[index]?.labels.length ?? 1 }));
    const configuration = fc.record({
      name: fc.constantFrom('', 'Une configuration'),
      levels: fc
        .tuple(...criteria.map((_, index) => level(index)))
        .filter((levels) => levels.some((one) => one !== null)),
    });
    return fc.record({
      criteria: fc.constant(criteria),
      excluded: fc.array(configuration, { maxLength: 4 }),
      priority: fc.nat(criteria.length - 1),
    });
  });

test('any method comes back as it is', () => {
  fc.assert(
    fc.property(anyMethod, (method) => {
      expect(readBack(recordOf(method))).toEqual(recordOf(method));
    }),
    { numRuns: 60 },
  );
});

test('the drop-downs read what the sheet offers, by formula, so that an edited label is offered at once', () => {
  fc.assert(
    fc.property(anyMethod, (method) => {
      const plan = planMethodSheet(recordOf(method));
      method.criteria.forEach((criterion, index) => {
        const area = choiceArea(method, index);
        expect(area.rows).toBe(criterion.labels.length);
        criterion.labels.forEach((_, level) => {
          const content = contentAt(plan, area.row + level, area.column);
          const row = String(area.row + level + 1);
          const said = sayLevel(criterion, level + 1);
          expect(content).toEqual({
            kind: 'formula',
            formula: `IF(D${row}="",C${row},C${row}&" – "&D${row})`,
            value: said === String(level + 1) ? level + 1 : said,
          });
          expect(contentAt(plan, area.row + level, 0)).toBe(criterion.name);
        });
      });
    }),
    { numRuns: 30 },
  );
});

test('[R6] the drop-downs of the configurations offer each level, then each but the best « ou pire », all of them read', () => {
  fc.assert(
    fc.property(anyMethod, (method) => {
      const plan = planMethodSheet(recordOf(method));
      const { configurationsHeader, configurationRows } = methodPlaces(method);
      method.criteria.forEach((criterion, index) => {
        const choice = plan.choices?.find(
          ({ area }) => area.row === configurationsHeader + 1 && area.column === index + 1,
        );
        expect(choice?.area.rows).toBe(configurationRows);
        const source = choice?.source?.area ?? { row: 0, rows: 0, column: 0 };
        const offered = Array.from({ length: source.rows }, (_, at) =>
          valueAt(plan, source.row + at, source.column),
        );
        const levels = criterion.labels.map((_, at) => at + 1);
        expect(offered.map(configuredReader(criterion))).toEqual([
          ...levels,
          ...levels.slice(1).map((orWorse) => ({ orWorse })),
        ]);
        expect(contentAt(plan, source.row + levels.length, source.column)).toMatchObject({
          formula: `${cellName(choiceArea(method, index).row + 1, choiceArea(method, index).column)}&" ou pire"`,
        });
      });
    }),
    { numRuns: 30 },
  );
});

test('written anew with fewer levels, nothing is left of what was offered, even with a line put in between', () => {
  const before = plannedSheet(planMethodSheet(recordOf(DEFAULT_METHOD)));
  const { settingsHeader } = methodPlaces(DEFAULT_METHOD);
  const values = [...(before.values ?? [])];
  values.splice(settingsHeader + 4, 0, []);
  const [first] = DEFAULT_METHOD.criteria;
  if (!first) throw new Error('no criterion');
  const fewer: Method = {
    criteria: [{ ...first, labels: ['Oui', 'Non'], threshold: 1 }],
    excluded: [],
    priority: 0,
  };
  const sheet = { ...before, values };
  const { plan, overwritten } = planMethodEdit(sheet, recordOf(fewer));
  expect(overwritten).toEqual([]);
  const column = (read: SheetSnapshot): unknown[] =>
    (read.values ?? []).map((cells) => cells[6] ?? null).filter((cell) => cell !== null);
  expect(column(sheetWithPlan(sheet, plan))).toEqual(column(plannedSheet(planMethodSheet(recordOf(fewer)))));
});

function valueAt(plan: SheetPlan, row: number, column: number): CellValue {
  const content = contentAt(plan, row, column);
  return content !== null && typeof content === 'object' ? content.value : (content ?? null);
}

test('the sheet owns up to the labels that the report does not give, only where the method is the report’s', () => {
  const says = (record: MethodRecord): boolean =>
    JSON.stringify(planMethodSheet(record).blocks).includes('ne les nomme pas');
  expect(says({ ...recordOf(DEFAULT_METHOD), source: 'default' })).toBe(true);
  expect(says(recordOf(DEFAULT_METHOD))).toBe(false);
});

test('lines are left free to add configurations, and a name typed there without level is caught', () => {
  const sheet = plannedSheet(planMethodSheet(recordOf(DEFAULT_METHOD)));
  const header = sheet.values?.findIndex(([first]) => first === 'Configuration exclue') ?? -1;
  const values = (sheet.values ?? []).map((cells, row) =>
    row === header + 2 ? ['Deux', '2 – Bon', null, 'Complexe'] : cells,
  );
  const read = readMethod({ ...sheet, values });
  expect(read.ok && read.value.method.excluded.map(({ levels }) => levels)).toEqual([
    [3, null, 3],
    [2, null, 3],
  ]);
});
