import type { Area } from '../../workbook/area';
import type { ColumnWidth } from '../../workbook/sheetPlan';
import type { MemorySheet } from './memorySheet';

/** The sheet with so many more columns, from this one on; what reaches across them is wider. The one given is left as it was. */
export function withColumns(sheet: MemorySheet, column: number, count: number): MemorySheet {
  const placed = <T extends { readonly area: Area }>(one: T): T => ({ ...one, area: moved(one.area) });
  return {
    ...sheet,
    cells: sheet.cells.map((cells) =>
      cells.length <= column
        ? cells
        : [...cells.slice(0, column), ...Array.from({ length: count }, () => null), ...cells.slice(column)],
    ),
    styles: sheet.styles.map(likeLeft),
    columnWidths: sheet.columnWidths.map(likeLeftWidth),
    merges: sheet.merges.map(moved),
    choices: sheet.choices.map(placed),
    highlights: sheet.highlights.map(placed),
    tables: sheet.tables.map(placed),
    filter: sheet.filter && moved(sheet.filter),
  };

  function moved(area: Area): Area {
    if (area.column >= column) return { ...area, column: area.column + count };
    return area.column + area.columns > column ? { ...area, columns: area.columns + count } : area;
  }

  /** New columns look like the one on their left. */
  function likeLeft<T extends { readonly area: Area }>(one: T): T {
    const { area } = one;
    const isLast = area.column + area.columns === column;
    return { ...one, area: isLast ? { ...area, columns: area.columns + count } : moved(area) };
  }

  function likeLeftWidth(width: ColumnWidth): ColumnWidth {
    const { area } = likeLeft({ area: { row: 0, rows: 1, column: width.column, columns: width.columns } });
    return { ...width, column: area.column, columns: area.columns };
  }
}
