import { contains } from '../../../model/areas';
import type { Area, FilterCriteria, SheetState } from '../../../model/book';
import { cellAt, formatAt } from '../../../model/cells';
import { displayText } from '../../../model/displayText';
import { isKept } from '../../../model/filterMatch';

/** A column that can be filtered from its header. */
export interface FilteredColumn {
  /** Id of the table; null for the filter of the sheet. */
  readonly table: string | null;
  /** From 0 at the first of the area. */
  readonly column: number;
  readonly header: string;
  /** Without the header, nor totals. */
  readonly body: Area;
  readonly criteria: FilterCriteria | null;
}

/** What is filtered from this cell; null where it is no header of a filter. */
export function filteredColumn(sheet: SheetState, row: number, column: number): FilteredColumn | null {
  for (const { id, area, showHeaders, showTotals, showFilterButton, criteria } of sheet.tables) {
    if (!showHeaders || !showFilterButton || area.row !== row || !contains(area, row, column)) continue;
    const body = { ...area, row: row + 1, rows: area.rows - 1 - (showTotals ? 1 : 0) };
    return columnIn(sheet, id, body, criteria, column);
  }
  const { filter } = sheet;
  if (filter?.area.row !== row || !contains(filter.area, row, column)) return null;
  const body = { ...filter.area, row: row + 1, rows: filter.area.rows - 1 };
  return columnIn(sheet, null, body, filter.criteria, column);
}

function columnIn(
  sheet: SheetState,
  table: string | null,
  body: Area,
  criteria: Readonly<Record<number, FilterCriteria>>,
  column: number,
): FilteredColumn {
  const at = column - body.column;
  return {
    table,
    column: at,
    header: textAt(sheet, body.row - 1, column),
    body,
    criteria: criteria[at] ?? null,
  };
}

/** A text of the column, and whether the filter keeps the rows that show it. */
export interface FilterChoice {
  readonly text: string;
  readonly isKept: boolean;
}

/** The texts that the column shows, each once, in the order of the alphabet; the empty one last. */
export function filterChoices(sheet: SheetState, { body, column, criteria }: FilteredColumn): FilterChoice[] {
  const at = body.column + column;
  const kept = new Map<string, boolean>();
  for (let row = body.row; row < body.row + body.rows; row++) {
    const text = textAt(sheet, row, at);
    if (kept.has(text)) continue;
    kept.set(text, criteria === null || isKept(cellAt(sheet, row, at), formatAt(sheet, row, at), criteria));
  }
  const order = new Intl.Collator('fr', { numeric: true });
  return [...kept]
    .map(([text, isShown]) => ({ text, isKept: isShown }))
    .toSorted((a, b) => Number(a.text === '') - Number(b.text === '') || order.compare(a.text, b.text));
}

function textAt(sheet: SheetState, row: number, column: number): string {
  return displayText(cellAt(sheet, row, column), formatAt(sheet, row, column));
}
