import { MAX_COLUMNS, MAX_ROWS } from '../../../workbook/area';
import type { CellValue } from '../../../workbook/cellValue';
import { HostError } from '../../../workbook/hostError';
import { toUtf8 } from '../xml/decodeText';
import type { SheetValues } from './freshWorkbook';
import { readOdsCell } from './odsCell';
import { TagScanner } from '../xml/tagScanner';
import { inflate } from '../package/zipItem';
import type { ZipItem } from '../package/zipItem';

const CONTENT = 'content.xml';
const MANIFEST = 'META-INF/manifest.xml';

/** Whether the items are those of an OpenDocument spreadsheet, template included. */
export function isOds(items: readonly ZipItem[]): boolean {
  const type = items.find((item) => item.name === 'mimetype');
  return (
    type !== undefined && Buffer.from(inflate(type)).toString('latin1').includes('opendocument.spreadsheet')
  );
}

/**
 * The sheets of an OpenDocument spreadsheet: their values, formulas counting by the stored one. Rows stand where the
 * sheet shows them, repeated header rows and groups included.
 *
 * @throws HostError `password`, `truncated`
 */
export function readOds(items: readonly ZipItem[]): readonly SheetValues[] {
  const manifest = items.find((item) => item.name === MANIFEST);
  const encrypted = manifest !== undefined && Buffer.from(inflate(manifest)).includes('encryption-data');
  if (encrypted || items.some((item) => item.name === 'encrypted-package'))
    throw new HostError('password', CONTENT);
  const content = items.find((item) => item.name === CONTENT);
  if (content === undefined) throw new HostError('truncated', CONTENT);
  return readContent(new TagScanner(toUtf8(inflate(content)), CONTENT));
}

function readContent(scanner: TagScanner): readonly SheetValues[] {
  const sheets: SheetValues[] = [];
  const hiddenStyles = new Set<string>();
  let style = '';
  while (scanner.next()) {
    if (scanner.closing) continue;
    if (scanner.is('style')) style = scanner.attributeText('style:name') ?? '';
    else if (scanner.is('table-properties')) {
      if (scanner.attributeText('table:display') === 'false') hiddenStyles.add(style);
    } else if (scanner.is('tracked-changes')) scanner.skipElement();
    else if (scanner.is('table')) sheets.push(readTable(scanner, hiddenStyles));
  }
  return sheets;
}

function readTable(scanner: TagScanner, hiddenStyles: ReadonlySet<string>): SheetValues {
  const name = scanner.attributeText('table:name') ?? '';
  const hidden = hiddenStyles.has(scanner.attributeText('table:style-name') ?? '');
  const values: (readonly CellValue[])[] = [];
  let row = 0;
  eachChild(scanner, () => {
    if (scanner.is('table-row')) {
      const repeated = repeatedTimes(scanner, 'table:number-rows-repeated');
      addRows(values, readRow(scanner), row, repeated);
      row += repeated;
    } else if (!isRowGroup(scanner)) scanner.skipElement();
  });
  return { name, values, hidden };
}

/** Rows lie in the table itself, or in any of these, nested. */
function isRowGroup(scanner: TagScanner): boolean {
  return scanner.is('table-row-group') || scanner.is('table-header-rows') || scanner.is('table-rows');
}

function addRows(
  values: (readonly CellValue[])[],
  cells: readonly CellValue[],
  row: number,
  repeated: number,
): void {
  if (cells.length === 0 || row >= MAX_ROWS) return;
  while (values.length < row) values.push([]);
  for (let at = row; at < Math.min(row + repeated, MAX_ROWS); at += 1) values.push(cells);
}

function readRow(scanner: TagScanner): readonly CellValue[] {
  const cells: CellValue[] = [];
  let column = 0;
  eachChild(scanner, () => {
    if (!scanner.is('table-cell') && !scanner.is('covered-table-cell')) {
      scanner.skipElement();
      return;
    }
    const repeated = repeatedTimes(scanner, 'table:number-columns-repeated');
    const value = readOdsCell(scanner);
    if (value !== null) addCells(cells, value, column, repeated);
    column += repeated;
  });
  return cells;
}

function addCells(cells: CellValue[], value: CellValue, column: number, repeated: number): void {
  if (column >= MAX_COLUMNS) return;
  while (cells.length < column) cells.push(null);
  for (let at = column; at < Math.min(column + repeated, MAX_COLUMNS); at += 1) cells.push(value);
}

function repeatedTimes(scanner: TagScanner, attribute: string): number {
  const times = Number(scanner.attributeText(attribute) ?? 1);
  return Number.isInteger(times) && times > 0 ? times : 1;
}

/**
 * Calls `visit` on each opening tag until the element that the scanner stands on closes. What `visit` leaves unread is
 * visited in turn.
 */
function eachChild(scanner: TagScanner, visit: () => void): void {
  if (scanner.selfClosing) return;
  for (let depth = 1; depth > 0;) {
    if (!scanner.next()) throw scanner.broken();
    if (scanner.closing) depth -= 1;
    else {
      const { end } = scanner;
      const opens = !scanner.selfClosing;
      visit();
      if (opens && scanner.end === end) depth += 1;
    }
  }
}
