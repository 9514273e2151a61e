import { MAX_COLUMNS, MAX_ROWS } from '../../../workbook/area';
import type { CellValue } from '../../../workbook/cellValue';
import type { CellCount } from '../cellCount';
import type { TagScanner } from '../xml/tagScanner';
import { eachChild } from './eachChild';
import type { SheetValues } from './freshWorkbook';
import { readOdsCell } from './odsCell';
import { repeatedTimes } from './odsRepeated';
import type { OdsStyles } from './odsStyles';

/**
 * Reads one sheet: its values, each row where the sheet shows it, repeated header rows and groups included. Counted
 * before they are repeated: two lines of the file may stand for billions of cells.
 */
export class OdsTable {
  private readonly values: (readonly CellValue[])[] = [];
  /** The style of the cells that name none, by column. */
  private readonly columns: (string | undefined)[] = [];
  private readonly name: string;
  private row = 0;

  /** @param scanner on the opening tag of the table */
  constructor(
    private readonly scanner: TagScanner,
    private readonly styles: OdsStyles,
    private readonly count: CellCount,
  ) {
    this.name = scanner.attributeText('table:name') ?? '';
  }

  /** @throws HostError `truncated`, `too-large` */
  read(): SheetValues {
    const { scanner } = this;
    const hidden = this.styles.hides(scanner.attributeText('table:style-name'));
    this.count.openSheet(this.name);
    eachChild(scanner, () => {
      if (scanner.is('table-row')) this.readRow();
      else if (scanner.is('table-column')) this.readColumn();
      else if (!isGroup(scanner)) scanner.skipElement();
    });
    this.count.closeSheet();
    return { name: this.name, values: this.values, hidden };
  }

  private readColumn(): void {
    const { scanner, columns } = this;
    const times = repeatedTimes(scanner, 'table:number-columns-repeated');
    const style = scanner.attributeText('table:default-cell-style-name');
    const end = Math.min(columns.length + times, MAX_COLUMNS);
    while (columns.length < end) columns.push(style);
    scanner.skipElement();
  }

  private readRow(): void {
    const { scanner, values, row } = this;
    const times = repeatedTimes(scanner, 'table:number-rows-repeated');
    const cells = this.readCells(scanner.attributeText('table:default-cell-style-name'), times);
    this.row += times;
    if (cells.length === 0 || row >= MAX_ROWS || this.count.exceeded) return;
    while (values.length < row) values.push(EMPTY_ROW);
    for (let at = row; at < Math.min(row + times, MAX_ROWS); at += 1) values.push(cells);
  }

  /** @param times how many times the row stands */
  private readCells(rowStyle: string | undefined, times: number): readonly CellValue[] {
    const { scanner } = this;
    const cells: CellValue[] = [];
    let column = 0;
    let held = 0;
    let characters = 0;
    let blank = true;
    eachChild(scanner, () => {
      if (!scanner.is('table-cell') && !scanner.is('covered-table-cell')) {
        scanner.skipElement();
        return;
      }
      const repeated = repeatedTimes(scanner, 'table:number-columns-repeated');
      const at = column;
      const value = readOdsCell(scanner, (own) => this.styles.formatOf(own ?? rowStyle ?? this.columns[at]));
      column += repeated;
      if (value === null) return;
      held += repeated;
      if (typeof value === 'string') characters += value.length * repeated;
      blank &&= typeof value === 'string' && value.trim() === '';
      if (!this.count.exceeded) addCells(cells, value, at, repeated);
    });
    this.count.addRows({ cells: held, width: cells.length, characters, blank }, times);
    return cells;
  }
}

const EMPTY_ROW: readonly CellValue[] = Object.freeze([]);

/** Rows and columns lie in the table itself, or in any of these, nested. */
function isGroup(scanner: TagScanner): boolean {
  return GROUPS.some((name) => scanner.is(name));
}

const GROUPS = [
  'table-row-group',
  'table-header-rows',
  'table-rows',
  'table-column-group',
  'table-header-columns',
  'table-columns',
] as const;

function addCells(cells: CellValue[], value: CellValue, column: number, repeated: number): void {
  if (column >= MAX_COLUMNS) return;
  while (cells.length < column) cells.push(null);
  for (let at = column; at < Math.min(column + repeated, MAX_COLUMNS); at += 1) cells.push(value);
}
