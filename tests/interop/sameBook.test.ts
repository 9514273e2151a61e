import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../src/hosts/xlsx/openWorkbook';
import type { CellValue } from '../../src/workbook/cellValue';
import { SLOW, convert, runPython, temporaryFolder } from './programs';

jest.setTimeout(SLOW);

/** Formats that LibreOffice saves the same workbook in. */
const FORMATS = ['ods'] as const;

type Cells = Readonly<Record<string, CellValue>>;

/** Every cell that holds something, by sheet, row and column; whether each sheet is hidden. */
async function cellsOf(path: string): Promise<Cells> {
  const workbook = await openWorkbook(readFileSync(path), path);
  const { sheets } = await workbook.read({ kind: 'all' });
  const entries = sheets.flatMap(({ name, hidden, values }) => [
    [`${name} hidden`, hidden] as const,
    ...(values ?? []).flatMap((row, index) =>
      row.flatMap((value, column) =>
        value === null || value === ''
          ? []
          : [[`${name} ${index + 1} ${column + 1}`, comparable(value)] as const],
      ),
    ),
  ]);
  return Object.fromEntries(entries);
}

/** Files store a serial to so many digits; errors have names of their own in each. */
function comparable(value: CellValue): CellValue {
  if (value === null || typeof value !== 'object') return value;
  if (value.kind === 'error' && /^Err:\d+$/.test(value.text)) return { kind: 'error', text: '#VALUE!' };
  if (value.kind === 'date') return { ...value, serial: Number(value.serial.toFixed(9)) };
  return value;
}

describe('one workbook that LibreOffice saves in several formats', () => {
  const folder = temporaryFolder();
  const made = join(folder, 'tout.xlsx');
  let expected: Cells;

  beforeAll(async () => {
    runPython('make_same_book.py', made);
    const out = join(folder, 'lo');
    expected = await cellsOf(convert(out, made, 'xlsx', 'Calc MS Excel 2007 XML'));
  });

  it('holds something of each kind', () => {
    const kinds = new Set(
      Object.values(expected).map((value) =>
        value !== null && typeof value === 'object' ? value.kind : typeof value,
      ),
    );
    expect(kinds).toEqual(new Set(['number', 'string', 'boolean', 'date', 'error']));
    expect(Object.keys(expected).length).toBeGreaterThan(50);
  });

  it.each(FORMATS)('is read cell by cell from .%s as from .xlsx', async (format) => {
    const path = convert(join(folder, format), made, format);
    expect(await cellsOf(path)).toEqual(expected);
  });
});
