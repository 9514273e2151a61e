import type { ScoringLayout } from '../../sheets/scoringLayout';
import type { Area } from '../../workbook/area';
import { MAX_ROWS } from '../../workbook/area';
import { columnRuns } from '../../workbook/columnRuns';
import { columnsOf } from '../../workbook/columnsOf';
import type { ExpectedPlace, Precautions } from '../../workbook/livePort';
import type { Block } from '../../workbook/sheetPlan';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { identityColumns, inputColumns } from './scoringColumns';
import { tableAnchor } from './tableAnchor';

/**
 * What keeps our columns from being written where they no longer stand. An Excel table is asked for first, with its
 * columns: where it has moved, nothing is written. Of a plain range only the place is known: headers and rows are looked
 * at just before, and what was overwritten is put back. In both, a host that misplaces lines must leave none below the
 * last row.
 *
 * @param coming headers that are made in the same round trip
 */
export function rankPrecautions(
  layout: ScoringLayout,
  sheet: SheetSnapshot,
  blocks: readonly Block[],
  coming: readonly Block[],
): Precautions {
  if (blocks.length === 0) return {};
  const table = tableAnchor(sheet, layout);
  const kept = below(layout, blocks);
  if (table !== undefined) return { table, kept };
  const expected = [...headers(layout, sheet, coming), ...rowsWritten(layout, sheet, blocks)];
  return { kept, expected, identity: identityColumns(layout) };
}

/** As many rows under the last one as are written: no misplaced line goes further. */
function below({ endRow }: ScoringLayout, blocks: readonly Block[]): readonly Area[] {
  const written = new Set(blocks.flatMap(({ area }) => columnsOf(area)));
  const most = blocks.reduce((sum, { area }) => Math.max(sum, area.rows), 0);
  const rows = Math.min(most, MAX_ROWS - endRow);
  return rows < 1 ? [] : columnRuns(written).map((run) => ({ row: endRow, rows, ...run }));
}

/** Headers of what was read and of our columns; where ours are to come, nothing. */
function headers(
  layout: ScoringLayout,
  sheet: SheetSnapshot,
  coming: readonly Block[],
): readonly ExpectedPlace[] {
  const ours = Object.values(layout.ours).filter((column) => column !== null);
  const columns = new Set([
    ...inputColumns(layout),
    ...ours,
    ...coming.flatMap(({ area }) => columnsOf(area)),
  ]);
  return columnRuns(columns).map((run) => placeAsRead(sheet, { row: layout.headerRow, rows: 1, ...run }));
}

function rowsWritten(
  layout: ScoringLayout,
  sheet: SheetSnapshot,
  blocks: readonly Block[],
): readonly ExpectedPlace[] {
  const rows = blocks.filter(({ area }) => area.row > layout.headerRow);
  return identityColumns(layout).flatMap((column) =>
    rows.map(({ area }) => placeAsRead(sheet, { row: area.row, rows: area.rows, column, columns: 1 })),
  );
}

/** A place with what was read there. */
export function placeAsRead({ name, values }: SheetSnapshot, area: Area): ExpectedPlace {
  const cells = Array.from({ length: area.rows }, (_, row) =>
    Array.from(
      { length: area.columns },
      (__, column) => values?.[area.row + row]?.[area.column + column] ?? null,
    ),
  );
  return { sheet: name, area, values: cells };
}
