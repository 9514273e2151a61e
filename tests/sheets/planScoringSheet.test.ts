import { DEFAULT_METHOD } from '../../src/core/defaultMethod';
import { choiceArea } from '../../src/sheets/planMethodPlaces';
import { BLANK_ROWS, planScoringSheet } from '../../src/sheets/planScoringSheet';
import { bigMethod, contentAt, evaluatedRows, plannedSheet, reportRows, scoringRow } from './planFixture';

const NB = '\u202f';
const HEADERS = [
  'N°',
  "Intitulé de l'action",
  "Objectif de l'action",
  "Déclinaison de l'action",
  'Piste parente',
  'Communes',
  'Potentiel',
  'Enjeu communautaire',
  'Faisabilité',
  'Statut',
  'Priorité',
  'Rang',
  'Motif',
  'Calculé sur',
];

test('the table begins at A1, with the headers of the contract', () => {
  const plan = planScoringSheet(DEFAULT_METHOD, reportRows());
  expect(plan.sheet).toBe('Évaluation');
  expect(plan.blocks[0]?.values[0]).toEqual(HEADERS);
  expect(plan.table).toMatchObject({ name: 'Pistes', area: { row: 0, column: 0, rows: 79, columns: 14 } });
  expect(plan.frozen).toEqual({ rows: 1, columns: 2 });
});

test('the report’s rows come back through the reader, each value as given', () => {
  const { evaluation } = evaluatedRows(reportRows());
  const { pistes } = evaluation;
  expect(evaluation.issues).toEqual([]);
  expect(pistes.count).toBe(78);
  reportRows().forEach((row, piste) => {
    expect(pistes.title[piste]).toBe(row.title);
    expect(pistes.objective[piste]).toBe(row.objective);
    expect(pistes.breakdown[piste]).toBe(row.breakdown);
    expect(pistes.communes[piste]).toBe(row.communes);
    expect(String(pistes.parent[piste] ?? '')).toBe(String(row.parent ?? ''));
    expect(pistes.number[piste]).toBe(Number(row.number));
    row.levels.forEach((level, criterion) =>
      expect(evaluation.scores.levels[criterion]?.[piste]).toBe(Number(level ?? 0)),
    );
  });
});

test('levels are written as they are offered; what is no level is neither changed nor lost', () => {
  const row = scoringRow({ title: 'Une', levels: [1, '2', '3 – Complexe'] });
  const odd = scoringRow({ title: 'Autre', levels: ['02', '7', 2.5] });
  const none = scoringRow({ title: 'Vide', levels: ['', null] });
  const plan = planScoringSheet(DEFAULT_METHOD, [row, odd, none]);
  const levels = [1, 2, 3].map((line) => [6, 7, 8].map((column) => contentAt(plan, line, column)));
  expect(levels).toEqual([
    ['1 – Fort', '2 – Structurant', '3 – Complexe'],
    ['02', '7', 2.5],
    [null, null, null],
  ]);
});

test('a level without a name is a number', () => {
  const method = {
    ...bigMethod(1, 2),
    criteria: [{ name: 'C', definition: '', labels: ['1', '2'], threshold: 1 }],
  };
  expect(contentAt(planScoringSheet(method, [scoringRow({ title: 'Une', levels: ['2'] })]), 1, 6)).toBe(2);
});

test('without pistes, numbered lines are ready, and none of them is a piste', () => {
  const plan = planScoringSheet(DEFAULT_METHOD, []);
  expect(plan.blocks[0]?.values.slice(1).map(([number]) => number)).toEqual(
    Array.from({ length: BLANK_ROWS }, (_, index) => index + 1),
  );
  expect(plan.table?.area.rows).toBe(BLANK_ROWS + 1);
  expect(plannedSheet(plan).values?.[1]?.filter((cell) => cell !== null)).toEqual([1]);
  expect(evaluatedRows([]).evaluation.pistes.count).toBe(0);
});

test('each criterion has its drop-down, and a message with definition, levels and direction', () => {
  const plan = planScoringSheet(DEFAULT_METHOD, reportRows());
  const [potentiel] = plan.choices?.filter(({ title }) => title === 'Potentiel') ?? [];
  expect(potentiel?.source).toEqual({ sheet: 'Méthode', area: choiceArea(DEFAULT_METHOD, 0) });
  expect(potentiel?.area).toEqual({ row: 1, column: 6, rows: 78, columns: 1 });
  expect(potentiel?.message).toBe(
    'Capacité à atteindre l’objectif proposé\n1 – Fort\n2 – Bon\n3 – Modéré\n4 – Faible\n1 = le plus favorable',
  );
});

test('messages and titles stay within Excel’s limits, and always say which end is best', () => {
  const base = bigMethod(12, 10);
  const long = base.criteria.map((criterion, index) => ({
    ...criterion,
    name: `${criterion.name} ${'très long '.repeat(index)}`,
    definition: 'définition '.repeat(10 * index),
    labels: criterion.labels.map((label) => label + ' et la suite'.repeat(index % 4)),
  }));
  const { choices = [] } = planScoringSheet({ ...base, criteria: long }, []);
  expect(choices).toHaveLength(14);
  for (const { title, message, source } of choices) {
    expect(title.length).toBeLessThanOrEqual(32);
    expect(message.length).toBeLessThanOrEqual(255);
    if (source) expect(message).toMatch(/\n1 = le plus favorable$/);
  }
});

test('our columns stand after the criteria and are empty', () => {
  const plan = planScoringSheet(DEFAULT_METHOD, reportRows());
  for (const cells of plan.blocks[0]?.values.slice(1) ?? [])
    expect(cells.slice(9)).toEqual([null, null, null, null, null]);
});

test('rows are high enough for long titles', () => {
  const plan = planScoringSheet(DEFAULT_METHOD, [
    scoringRow({ title: 'mot '.repeat(75) }),
    scoringRow({ title: 'court' }),
  ]);
  const [, long, short] = plan.rowHeights ?? [];
  expect(long?.height).toBeGreaterThan(100);
  expect(short?.height).toBeLessThan(40);
});

test('what people read is in French typography', () => {
  const { choices = [] } = planScoringSheet(DEFAULT_METHOD, []);
  expect(choices[0]?.message).toContain(`Vide${NB}:`);
});
