import { DEFAULT_METHOD } from '../../../src/core/defaultMethod';
import { STATUS_CODE } from '../../../src/core/status';
import { newColumns } from '../../../src/session/draft/newColumns';
import { addCriterion, draftOf } from '../../../src/session/draft/methodDraft';
import { pistesToScore } from '../../../src/session/draft/pistesToScore';
import type { Evaluated } from '../../../src/sheets/evaluate';
import { evaluate } from '../../../src/sheets/evaluate';
import type { CellValue } from '../../../src/workbook/cellValue';
import { planMethodSheet } from '../../../src/sheets/planMethodSheet';
import { planScoringSheet } from '../../../src/sheets/planScoringSheet';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { plannedSheet, recordOf, reportRows } from '../../sheets/planFixture';
import { workbookOf } from '../../sheets/sheetOf';

const SCORING = plannedSheet(planScoringSheet(DEFAULT_METHOD, reportRows()));
const DRAFT = addCriterion(draftOf(DEFAULT_METHOD), 'Coût');

function evaluatedOf(sheet: SheetSnapshot): Evaluated {
  const read = evaluate(workbookOf(sheet, plannedSheet(planMethodSheet(recordOf(DEFAULT_METHOD)))));
  if (!read.ok) throw new Error(read.trouble.kind);
  return read.value;
}

/** The table with one more column, right of all others, filled in so far. */
function withColumn(header: string, cells: readonly CellValue[]): Evaluated {
  const { layout } = evaluatedOf(SCORING).evaluation;
  const values = (SCORING.values ?? []).map((row, at) => {
    const cell = at === layout.headerRow ? header : (cells[at - layout.headerRow - 1] ?? null);
    return [...row, ...Array.from({ length: layout.endColumn - row.length }, () => null), cell];
  });
  const tables = SCORING.tables.map((table) => ({
    ...table,
    area: { ...table.area, columns: table.area.columns + 1 },
  }));
  return evaluatedOf({ ...SCORING, values, tables });
}

const scored = [...evaluatedOf(SCORING).evaluation.ranking.status].filter(
  (status) => status > STATUS_CODE.unscored,
).length;

it('all that are scored wait for a criterion that has no column', () => {
  expect(pistesToScore(evaluatedOf(SCORING), DRAFT)).toEqual({ criteria: ['Coût'], pistes: scored });
});

it('a column that has its name already counts as far as it is filled in', () => {
  const all = reportRows().map(() => 2);
  expect(pistesToScore(withColumn('COUT', all), DRAFT)).toBeNull();
  expect(pistesToScore(withColumn('Coût', []), DRAFT)?.pistes).toBe(scored);
  expect(
    pistesToScore(
      withColumn(
        'Coût',
        all.map(() => '  '),
      ),
      DRAFT,
    )?.pistes,
  ).toBe(scored);
  const { evaluation } = withColumn('Coût', all);
  const [first = 0, second = 0] = [...evaluation.ranking.status.keys()].filter(
    (piste) => (evaluation.ranking.status[piste] ?? 0) > STATUS_CODE.unscored,
  );
  const rows = [first, second].map(
    (piste) => (evaluation.pistes.row[piste] ?? 0) - evaluation.layout.headerRow - 1,
  );
  const holed = all.map((level, at) => (rows.includes(at) ? null : level));
  expect(pistesToScore(withColumn('Coût', holed), DRAFT)).toEqual({ criteria: ['Coût'], pistes: 2 });
});

it('of several criteria those are named that are not scored everywhere', () => {
  const both = addCriterion(DRAFT, 'Délai');
  const found = pistesToScore(
    withColumn(
      'Coût',
      reportRows().map(() => 2),
    ),
    both,
  );
  expect(found).toEqual({ criteria: ['Délai'], pistes: scored });
});

it('new columns stand beside the others, but where something stands under the table', () => {
  expect(newColumns(evaluatedOf(SCORING), DRAFT)).toEqual({ names: ['Coût'], place: 'beside' });
  expect(newColumns(withColumn('Coût', []), DRAFT)).toBeNull();
  expect(newColumns(evaluatedOf(SCORING), draftOf(DEFAULT_METHOD))).toBeNull();
  const { layout } = evaluatedOf(SCORING).evaluation;
  const below = Array.from({ length: layout.endColumn }, (_, column) =>
    column === layout.endColumn - 1 ? 'Vu' : null,
  );
  const under = { ...SCORING, values: [...(SCORING.values ?? []), [], below] };
  expect(newColumns(evaluatedOf(under), DRAFT)).toEqual({ names: ['Coût'], place: 'apart' });
  const range = { ...SCORING, tables: [] };
  expect(newColumns(evaluatedOf(range), DRAFT)).toEqual({ names: ['Coût'], place: 'apart' });
});
