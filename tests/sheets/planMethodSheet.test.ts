import { holds } from '../../src/workbook/areas';
import * as fc from 'fast-check';
import { DEFAULT_METHOD } from '../../src/core/defaultMethod';
import type { Method } from '../../src/core/method';
import type { MethodRecord } from '../../src/sheets/methodRecord';
import { sayLevel } from '../../src/sheets/phrases';
import { choiceArea } from '../../src/sheets/planMethodPlaces';
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
