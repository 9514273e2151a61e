import { readXls, readXlsb } from 'hucre';
import type { CellValue as ForeignValue, Workbook } from 'hucre';
import type { CellValue } from '../../../workbook/cellValue';
import { HostError } from '../../../workbook/hostError';
import type { SheetValues } from './freshWorkbook';
import { dateValue, serialOf } from '../../../workbook/serialDate';

/** The values of a .xls workbook (Excel 97 to 2003). @throws HostError `truncated` when it cannot be read */
export function readXlsValues(bytes: Uint8Array): Promise<readonly SheetValues[]> {
  return readValues(() => readXls(bytes), 'xls');
}

/** The values of a .xlsb workbook. @throws HostError `truncated` when it cannot be read */
export function readXlsbValues(bytes: Uint8Array): Promise<readonly SheetValues[]> {
  return readValues(() => readXlsb(bytes), 'xlsb');
}

async function readValues(read: () => Promise<Workbook>, format: string): Promise<readonly SheetValues[]> {
  try {
    const { sheets } = await read();
    return sheets.map(({ name, rows }) => ({ name, values: Array.from(rows, readRow) }));
  } catch (cause) {
    throw new HostError('truncated', format, undefined, { cause });
  }
}

/** Rows that were never written are holes in the library's arrays. */
function readRow(row: readonly ForeignValue[] | undefined): readonly CellValue[] {
  return (row ?? []).map(readValue);
}

/** The library gives errors as texts: a text that reads like one is taken for one. */
const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|ERR!)$/;

function readValue(value: ForeignValue): CellValue {
  if (value instanceof Date) return dateValue(serialOf(value.getTime(), 1900), 1900, 'moment');
  return typeof value === 'string' && ERROR.test(value) ? { kind: 'error', text: value } : value;
}
