import type { Area } from '../workbook/area';
import type { SheetSnapshot } from '../workbook/snapshot';
import { freeColumns } from './freeColumns';
import type { OurColumn } from './names';
import { OUR_COLUMNS } from './names';
import type { Result } from './result';
import { ok } from './result';
import type { ScoringLayout } from './scoringLayout';

/** Where each of our columns stands once those that are missing are created. Columns of the sheet, from 0. */
export interface OurPlaces {
  readonly columns: Readonly<Record<OurColumn, number>>;
  /** Those to create, in order, side by side at the right end. */
  readonly created: readonly OurColumn[];
  /** One past the last column of the table or range, new ones included. */
  readonly endColumn: number;
  /** Cells of those to create, which hold nothing; undefined where there is none. */
  readonly blank?: Area | undefined;
  /** The Excel table with the new columns, null for a plain range. */
  readonly tableArea: Area | null;
}

/** Finds a place for each of our columns; trouble where the cells that the missing ones need are not free. */
export function planOurPlaces(layout: ScoringLayout, sheet: SheetSnapshot): Result<OurPlaces> {
  const created = OUR_COLUMNS.filter((column) => layout.ours[column] === null);
  const free = freeColumns(layout, sheet, created.length);
  if (!free.ok) return free;
  const { firstColumn, endColumn, blank, tableArea } = free.value;
  const place = (column: OurColumn): number => layout.ours[column] ?? firstColumn + created.indexOf(column);
  return ok({
    columns: {
      status: place('status'),
      priority: place('priority'),
      rank: place('rank'),
      reason: place('reason'),
      basis: place('basis'),
    },
    created,
    endColumn,
    blank,
    tableArea,
  });
}
