import type { IWorksheetData } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import { usedArea } from '../../model/cells';
import type { SheetState } from '../../model/book';
import { PIXELS, rangeOf } from './gridRange';

/** Of a column and of a row that nobody sized. */
const USUAL = { width: 64, height: 20 };

/** What lies under what is used, for what will be typed there. */
const SPARE = { rows: 60, columns: 6 };
const LEAST = { rows: 200, columns: 26 };

/** The lines of a sheet: how many, how large, which are hidden. */
export interface SheetFigure {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly rows: NonNullable<IWorksheetData['rowData']>;
  readonly columns: NonNullable<IWorksheetData['columnData']>;
}

export function sheetFigure(sheet: SheetState): SheetFigure {
  const used = usedArea(sheet, false);
  const rows: SheetFigure['rows'] = {};
  sheet.rows.forEach((row, index) => {
    // Rows that a filter hides are another thing to the library: see `CellsOnShow`.
    const isHidden = row?.hidden === 'user';
    if (row === undefined || (row.height === undefined && !isHidden)) return;
    rows[index] = { h: pixels(row.height, USUAL.height), hd: flag(isHidden), ia: BooleanNumber.FALSE };
  });
  const columns: SheetFigure['columns'] = {};
  sheet.columns.forEach((column, index) => {
    if (column?.width === undefined && column?.hidden !== true) return;
    columns[index] = { w: pixels(column.width, USUAL.width), hd: flag(column.hidden === true) };
  });
  return {
    rowCount: Math.max(LEAST.rows, (used === null ? 0 : used.row + used.rows) + SPARE.rows),
    columnCount: Math.max(LEAST.columns, (used === null ? 0 : used.column + used.columns) + SPARE.columns),
    rows,
    columns,
  };
}

/** A sheet without its cells: those are asked for when they come into view. */
export function emptyFigure(sheet: SheetState): Partial<IWorksheetData> {
  const figure = sheetFigure(sheet);
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: flag(sheet.visibility !== 'Visible'),
    tabColor: tabColour(sheet),
    rowCount: figure.rowCount,
    columnCount: figure.columnCount,
    rowData: figure.rows,
    columnData: figure.columns,
    defaultColumnWidth: USUAL.width,
    defaultRowHeight: USUAL.height,
    cellData: {},
    mergeData: sheet.merges.map(rangeOf),
    freeze: freezeOf(sheet),
    showGridlines: flag(sheet.properties['showGridlines'] !== false),
  };
}

export function freezeOf({ frozen }: SheetState): IWorksheetData['freeze'] {
  return {
    xSplit: frozen.columns,
    ySplit: frozen.rows,
    startRow: frozen.rows > 0 ? frozen.rows : -1,
    startColumn: frozen.columns > 0 ? frozen.columns : -1,
  };
}

export function tabColour({ properties }: SheetState): string {
  const colour = properties['tabColor'];
  return typeof colour === 'string' ? colour : '';
}

function pixels(points: number | undefined, usual: number): number {
  return points === undefined ? usual : Math.round(points * PIXELS);
}

function flag(is: boolean): BooleanNumber {
  return is ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
