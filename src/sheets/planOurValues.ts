import type { CellContent } from '../workbook/cellValue';
import type { Block } from '../workbook/sheetPlan';
import type { Evaluation } from './evaluation';
import type { OurColumn } from './names';
import { OUR_COLUMNS, OUR_HEADERS } from './names';
import { sayStatus } from './phrases';
import type { OurPlaces } from './planOurPlaces';
import { planRuns } from './planRuns';
import type { ReasonSayer } from './reasonSayer';
import { reasonSayer } from './reasonSayer';
import type { ScoringLayout } from './scoringLayout';

/** What our columns hold: the headers of those to create, then a block for each group that stands side by side. */
export function planOurValues(evaluation: Evaluation, places: OurPlaces): readonly Block[] {
  return [...headerBlocks(evaluation.layout, places), ...valueBlocks(evaluation, places)];
}

function headerBlocks(layout: ScoringLayout, places: OurPlaces): Block[] {
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
function valueBlocks(evaluation: Evaluation, places: OurPlaces): Block[] {
  const { layout } = evaluation;
  const row = layout.headerRow + 1;
  const rows = layout.endRow - row;
  if (rows < 1) return [];
  const pisteAt = pistesByRow(evaluation, row, rows);
  const reasonsOf = reasonSayer(evaluation);
  return planRuns(OUR_COLUMNS.map((name) => places.columns[name])).map(({ column, columns }) => {
    const names = OUR_COLUMNS.filter((name) => isWithin(places.columns[name], column, columns)).sort(
      (a, b) => places.columns[a] - places.columns[b],
    );
    const values = pisteAt.map((piste) =>
      names.map((name) => (piste === null ? null : ourValue(evaluation, reasonsOf, piste, name))),
    );
    return { area: { row, column, rows, columns }, values };
  });
}

function isWithin(column: number, from: number, count: number): boolean {
  return column >= from && column < from + count;
}

/** The piste of each row of the table, null for a row that is none. */
function pistesByRow({ pistes }: Evaluation, row: number, rows: number): (number | null)[] {
  const found = new Array<number | null>(rows).fill(null);
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
