import { exampleContent } from '../../src/sheets/example/exampleContent';
import { planNewWorkbook } from '../../src/sheets/planNewWorkbook';
import { readMethod } from '../../src/sheets/readMethod';
import { evaluated, plannedSheet } from './planFixture';

const usual = readMethod(undefined);
if (!usual.ok) throw new Error('the usual method cannot be read');
const record = usual.value;

test('the four sheets come in tab order, and read back as the example ranked', () => {
  const plans = planNewWorkbook({ holds: 'report', ...exampleContent('report') }, record);
  expect(plans.map(({ sheet }) => sheet)).toEqual(['Lisez-moi', 'Évaluation', 'Méthode', 'Communes']);
  const { evaluation } = evaluated(...plans.map((plan) => plannedSheet(plan)));
  expect(evaluation.ranking.counts).toMatchObject({ retained: 40, unscored: 1, sub: 37 });
  expect(evaluation.directory?.names).toHaveLength(16);
  expect(evaluation.issues).toEqual([]);
  expect(evaluation.record.method).toEqual(record.method);
});

test('an empty one has rows to fill in and no piste', () => {
  const plans = planNewWorkbook({ holds: 'empty', rows: [], communes: [] }, record);
  const { evaluation } = evaluated(...plans.map((plan) => plannedSheet(plan)));
  expect(evaluation.pistes.count).toBe(0);
  expect(evaluation.layout.endRow).toBe(31);
});
