import type { Method } from '../core/method';
import { INPUT_COLUMNS, OUR_COLUMNS, SCORING_TABLE, SHEETS } from './names';
import type { OurPlaces } from './planOurPlaces';
import type { ScoringLayout } from './scoringLayout';

/** Where a new scoring table of so many rows stands: from A1, inputs, then criteria. */
export function newLayout(method: Method, rows: number): ScoringLayout {
  return {
    sheet: SHEETS.scoring,
    table: SCORING_TABLE,
    headerTop: 0,
    headerRow: 0,
    endRow: rows + 1,
    firstColumn: 0,
    endColumn: INPUT_COLUMNS.length + method.criteria.length,
    inputs: { number: 0, title: 1, objective: 2, breakdown: 3, parent: 4, communes: 5 },
    criteria: method.criteria.map((_, index) => INPUT_COLUMNS.length + index),
    marks: method.criteria.map(() => null),
    ours: { status: null, priority: null, rank: null, reason: null, basis: null },
  };
}

/** Where our columns stand in a new scoring table: right of the criteria. */
export function newPlaces({ endColumn, endRow }: ScoringLayout): OurPlaces {
  return {
    columns: {
      status: endColumn,
      priority: endColumn + 1,
      rank: endColumn + 2,
      reason: endColumn + 3,
      basis: endColumn + 4,
    },
    created: OUR_COLUMNS,
    endColumn: endColumn + OUR_COLUMNS.length,
    tableArea: { row: 0, column: 0, rows: endRow, columns: endColumn + OUR_COLUMNS.length },
  };
}
