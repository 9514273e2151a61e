import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../src/hosts/xlsx/openWorkbook';
import type { CellValue } from '../../src/workbook/cellValue';
import { SLOW, convert, runPython, temporaryFolder } from './programs';

jest.setTimeout(SLOW);

const folder = temporaryFolder();

/** Cells by sheet and place; what holds nothing, or an empty text, is not there. */
type Cells = ReadonlyMap<string, CellValue>;

async function cellsOf(path: string): Promise<Cells> {
  const { sheets } = await (await openWorkbook(readFileSync(path), path)).read({ kind: 'all' });
  const cells = new Map<string, CellValue>();
  for (const { name, hidden, values } of sheets) {
    cells.set(name, hidden);
    (values ?? []).forEach((row, index) => {
      row.forEach((value, column) => {
        if (value !== null && value !== '')
          cells.set(`${name} L${index + 1}C${column + 1}`, comparable(value));
      });
    });
  }
  return cells;
}

/**
 * Numbers as LibreOffice writes them in a .xlsx, with 15 digits. A file that counts from 1904 is read as one that counts
 * from 1900: moments are told by what they show.
 */
function comparable(value: CellValue): CellValue {
  if (typeof value === 'number') return Number(value.toPrecision(15));
  if (value === null || typeof value !== 'object' || value.kind !== 'date') return value;
  return { ...value, serial: value.text.includes('-') ? 0 : Number(value.serial.toPrecision(15)) };
}

/** Places where two books differ, with what each holds there. */
function differences(one: Cells, other: Cells): readonly Difference[] {
  return [...new Set([...one.keys(), ...other.keys()])]
    .map((place): Difference => [place, one.get(place) ?? '', other.get(place) ?? ''])
    .filter(([, before, after]) => JSON.stringify(before) !== JSON.stringify(after));
}

type Difference = readonly [place: string, before: CellValue, after: CellValue];

/** In a .xls LibreOffice stores 0 for the text of some formulas: it cannot be read again, and must not pass for a 0. */
function isLostText([, before, after]: Difference): boolean {
  const uncomputed = after !== null && typeof after === 'object' && after.kind === 'uncomputed';
  return uncomputed && typeof before === 'string';
}

describe.each(['1900', '1904'])('one book, saved by LibreOffice, that counts its days from %s', (system) => {
  let expected: Cells;
  let source: string;

  beforeAll(async () => {
    source = join(folder, `source-${system}.xlsx`);
    runPython('make_rich_book.py', source, system);
    expected = await cellsOf(convert(join(folder, system), source, 'xlsx', 'Calc MS Excel 2007 XML'));
  });

  it('holds cells of every kind', () => {
    const kinds = Array.from(expected.values(), (value) =>
      value !== null && typeof value === 'object' ? value.kind : typeof value,
    );
    expect(new Set(kinds)).toEqual(new Set(['boolean', 'number', 'string', 'error', 'date']));
    expect(expected.size).toBeGreaterThan(400);
  });

  it('reads the same in every cell of the .xls, but for texts that it does not hold', async () => {
    const found = differences(expected, await cellsOf(convert(folder, source, 'xls')));
    expect(found.filter((one) => !isLostText(one))).toEqual([]);
    // Those of an array, and two columns of texts under each format but the general one.
    expect(found).toHaveLength(3 + 2 * 14);
  });
});
