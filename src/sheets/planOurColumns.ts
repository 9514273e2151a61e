import type { Area } from '../workbook/area';
import { columnRuns } from '../workbook/columnRuns';
import type { ColumnWidth, SheetPlan, StyledArea } from '../workbook/sheetPlan';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { Style } from '../workbook/style';
import type { Evaluation } from './evaluation';
import type { OurColumn } from './names';
import { OUR_COLUMNS } from './names';
import { planHighlights } from './planHighlights';
import type { OurPlaces } from './planOurPlaces';
import { planOurPlaces } from './planOurPlaces';
import { planOurValues } from './planOurValues';
import type { Result } from './result';
import { ok } from './result';
import type { ScoringLayout } from './scoringLayout';
import { OUR_HEADER_STYLE, OUR_LEFT_BORDER, OUR_STYLE, SIZES } from './theme';

/** A built-in table style; only a table that does not exist yet takes it. */
export const TABLE_STYLE = 'TableStyleLight1';

/** In characters. */
export const OUR_WIDTHS: Readonly<Record<OurColumn, number>> = {
  status: 19,
  priority: 11,
  rank: 8,
  reason: 64,
  basis: 26,
};

/**
 * Our five columns of the scoring table, each where its header stands, the missing ones side by side at the right end.
 * A row that is no piste gets our cells emptied. Nothing else of the sheet is spoken of.
 *
 * @param sheet the scoring sheet that the evaluation was read from
 * @returns trouble `no-room` where the cells right of the table are not free
 */
export function planOurColumns(evaluation: Evaluation, sheet: SheetSnapshot): Result<SheetPlan> {
  const { layout } = evaluation;
  const found = planOurPlaces(layout, sheet);
  if (!found.ok) return found;
  const places = found.value;
  return ok({
    sheet: layout.sheet,
    blank: places.blank,
    blocks: planOurValues(evaluation, places),
    styles: planOurStyles(layout, places),
    columnWidths: planOurWidths(places),
    highlights: planHighlights(evaluation.record, layout, places),
    ...(layout.table !== null && places.tableArea !== null
      ? { table: { name: layout.table, area: places.tableArea, style: TABLE_STYLE, bandedRows: false } }
      : {}),
  });
}

/** Widths of the columns that are created; those that exist keep theirs. */
export function planOurWidths(places: OurPlaces): ColumnWidth[] {
  return places.created.map((name) => ({
    column: places.columns[name],
    columns: 1,
    width: OUR_WIDTHS[name],
  }));
}

/** A calm grey, a thin line on the left of each group, texts as text, headers of the created columns. */
export function planOurStyles(layout: ScoringLayout, places: OurPlaces): StyledArea[] {
  const rows = layout.endRow - layout.headerRow - 1;
  const data = (column: number, columns: number): Area => ({
    row: layout.headerRow + 1,
    column,
    rows,
    columns,
  });
  const styles: StyledArea[] = places.created.map((name) => ({
    area: { row: layout.headerRow, column: places.columns[name], rows: 1, columns: 1 },
    style: { ...OUR_HEADER_STYLE, ...alignmentOf(name) },
  }));
  if (rows < 1) return styles;
  const groups = columnRuns(OUR_COLUMNS.map((name) => places.columns[name]));
  for (const { column, columns } of groups) styles.push({ area: data(column, columns), style: OUR_STYLE });
  for (const name of OUR_COLUMNS)
    styles.push({ area: data(places.columns[name], 1), style: COLUMN_STYLES[name] });
  for (const { column } of groups) styles.push({ area: data(column, 1), style: { border: OUR_LEFT_BORDER } });
  return styles;
}

/** `Motif` does not wrap: a rank must not change the height of a row. */
const COLUMN_STYLES: Readonly<Record<OurColumn, Style>> = {
  status: { numberFormat: '@' },
  priority: { numberFormat: '0', horizontal: 'center' },
  rank: { numberFormat: '0', horizontal: 'center', bold: true },
  reason: { numberFormat: '@' },
  basis: { numberFormat: '@', size: SIZES.small },
};

function alignmentOf(name: OurColumn): Style {
  const { horizontal } = COLUMN_STYLES[name];
  return horizontal === undefined ? {} : { horizontal };
}
