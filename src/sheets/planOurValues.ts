import type { Stages } from '../core/runStages';
import { STAGE_ROWS, runStages } from '../core/runStages';
import type { CellContent } from '../workbook/cellValue';
import { columnRuns } from '../workbook/columnRuns';
import type { Block } from '../workbook/sheetPlan';
import type { Evaluation } from './evaluation';
import type { OurColumn } from './names';
import { OUR_COLUMNS, OUR_HEADERS } from './names';
import { sayStatus } from './phrases';
import type { OurPlaces } from './planOurPlaces';
import type { ReasonSayer } from './reasonSayer';
import { reasonSayer } from './reasonSayer';
import type { ScoringLayout } from './scoringLayout';

/** Where our columns stand, and those of them that are still to be made. */
type Made = Pick<OurPlaces, 'columns' | 'created'>;

/** What our columns hold: the headers of those to create, then a block for each group that stands side by side. */
export function planOurValues(evaluation: Evaluation, places: Made): readonly Block[] {
  return runStages(planOurValuesInStages(evaluation, places));
}

/** The same in short stages. */
export function* planOurValuesInStages(evaluation: Evaluation, places: Made): Stages<readonly Block[]> {
  const headers = headerBlocks(evaluation.layout, places);
  return [...headers, ...(yield* valueBlocks(evaluation, places))];
}

function headerBlocks(layout: ScoringLayout, places: Made): Block[] {
  const [first] = places.created;
  if (first === undefined) return [];
  const area = {
    row: layout.headerRow,
    column: places.columns[first],
    rows: 1,
    columns: places.created.length,
  };
  return [{ area, values: [places.created.map((name) => OUR_HEADERS[name])] }];
}

/** One block for each group of columns that stand side by side. */
function* valueBlocks(evaluation: Evaluation, places: Made): Stages<Block[]> {
  const { layout } = evaluation;
  const row = layout.headerRow + 1;
  const rows = layout.endRow - row;
  if (rows < 1) return [];
  const pisteAt = pistesByRow(evaluation, row, rows);
  const reasonsOf = reasonSayer(evaluation);
  const blocks: Block[] = [];
  for (const { column, columns } of columnRuns(OUR_COLUMNS.map((name) => places.columns[name]))) {
    const names = OUR_COLUMNS.filter((name) => isWithin(places.columns[name], column, columns)).sort(
      (a, b) => places.columns[a] - places.columns[b],
    );
    const values: CellContent[][] = [];
    for (const piste of pisteAt) {
      values.push(
        names.map((name) => (piste === NO_PISTE ? null : ourValue(evaluation, reasonsOf, piste, name))),
      );
      if (values.length % STAGE_ROWS === 0) yield;
    }
    blocks.push({ area: { row, column, rows, columns }, values });
  }
  return blocks;
}

function isWithin(column: number, from: number, count: number): boolean {
  return column >= from && column < from + count;
}

/** Stands for the piste of a row that is none. */
const NO_PISTE = -1;

/** The piste of each row of the table. */
function pistesByRow({ pistes }: Evaluation, row: number, rows: number): Int32Array {
  const found = new Int32Array(rows).fill(NO_PISTE);
  pistes.row.forEach((sheetRow, piste) => {
    found[sheetRow - row] = piste;
  });
  return found;
}

function ourValue(
  evaluation: Evaluation,
  reasonsOf: ReasonSayer,
  piste: number,
  name: OurColumn,
): CellContent {
  const { ranking, pistes } = evaluation;
  switch (name) {
    case 'status':
      return sayStatus(evaluation, piste);
    case 'priority':
      return positiveOrNull(ranking.priority[piste]);
    case 'rank':
      return positiveOrNull(ranking.rank[piste]);
    case 'reason':
      return reasonsOf(piste);
    case 'basis':
      return pistes.basis[piste] ?? null;
  }
}

function positiveOrNull(value: number | undefined): number | null {
  return value === undefined || value === 0 ? null : value;
}
