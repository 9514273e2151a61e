import fc from 'fast-check';
import { applyPlans } from '../../../../src/hosts/xlsx/write/applyPlans';
import type { OpcPackage } from '../../../../src/hosts/xlsx/package/opcPackage';
import { cellName } from '../../../../src/workbook/a1';
import type { CellContent, CellValue } from '../../../../src/workbook/cellValue';
import type { Block, SheetPlan } from '../../../../src/workbook/sheetPlan';
import { packageFaults } from '../packageFaults';
import { area, innerOf, packageWith, textsOf, valuesOf } from '../samplePackage';

const ROWS = 9;
const COLUMNS = 7;

/** Rows as several programs write them, with the plans' `Feuille` around. */
function sheetWith(rows: string): OpcPackage {
  return packageWith(
    `<sheetData>${rows}</sheetData><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>`,
  );
}

function patched(rows: string, plan: Omit<SheetPlan, 'sheet'>): string {
  const opc = sheetWith(rows);
  applyPlans(opc, [{ sheet: 'Feuille', ...plan }]);
  expect(packageFaults(opc)).toEqual([]);
  return /<sheetData>([\s\S]*)<\/sheetData>/.exec(innerOf(opc))?.[1] ?? '';
}

function block(row: number, column: number, values: readonly (readonly CellContent[])[]): Block {
  return { area: area(row, column, values.length, values[0]?.length ?? 0), values };
}

describe('what is there', () => {
  it('keeps every byte of rows and cells that no block speaks of', () => {
    const rows = `<row r='1' spans="1:3" foo:bar="x" xmlns:foo="urn:foo"><c r="A1"  s='1'><v>1</v></c><!-- note --><c r="C1" t="str" cm="1"><f>"a"</f><v>a</v></c></row>\n <row r="3"><c r="A3"><v>3</v></c></row>`;
    const after = patched(rows, { blocks: [block(0, 1, [[2]])] });
    expect(after).toBe(rows.replace('<c r="C1"', '<c r="B1"><v>2</v></c><c r="C1"'));
  });

  it('leaves as it is a cell that already holds exactly that', () => {
    const rows =
      '<row r="1"><c r="A1" s="3"><v>1.0</v></c><c r="B1" t="inlineStr" ph="1"><is><r><t>ri</t></r><r><t>che</t></r></is></c><c r="C1" t="b"><v>1</v></c><c r="D1"><f>1+1</f><v>2</v></c><c r="E1" s="1"/></row>';
    const formula = { kind: 'formula', formula: '1+1', value: 2 } as const;
    expect(patched(rows, { blocks: [block(0, 0, [[1, 'riche', true, formula, null]])] })).toBe(rows);
  });

  it('writes over a cell that holds the same value in another way: text, number, boolean and formula differ', () => {
    const rows =
      '<row r="1"><c r="A1" t="str"><v>1</v></c><c r="B1"><v>1</v></c><c r="C1"><f>1</f><v>1</v></c></row>';
    expect(patched(rows, { blocks: [block(0, 0, [[1, true, 1]])] })).toBe(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="b"><v>1</v></c><c r="C1"><v>1</v></c></row>',
    );
  });

  it('keeps the format of a cell whose content changes', () => {
    expect(patched('<row r="1"><c r="A1" s="2"><v>1</v></c></row>', { blocks: [block(0, 0, [['a']])] })).toBe(
      '<row r="1"><c r="A1" s="2" t="inlineStr"><is><t>a</t></is></c></row>',
    );
  });

  it('empties a cell and keeps its format', () => {
    expect(
      patched('<row r="1"><c r="A1" s="2"><v>1</v></c></row>', { blocks: [block(0, 0, [[null]])] }),
    ).toBe('<row r="1"><c r="A1" s="2"/></row>');
  });

  it('changes the format and nothing else where only the style is planned', () => {
    const rows = '<row r="1"><c r="A1" vm="1" t="e"><v>#VALUE!</v></c></row>';
    const after = patched(rows, { blocks: [], styles: [{ area: area(0, 0, 1, 1), style: { bold: true } }] });
    expect(after).toBe('<row r="1"><c r="A1" vm="1" t="e" s="5"><v>#VALUE!</v></c></row>');
  });
});

describe('what is added', () => {
  it('puts rows and cells in order, and opens rows that closed themselves', () => {
    const rows = '<row r="2" ht="20"/><row r="4"><c r="B4"><v>4</v></c></row>';
    const after = patched(rows, { blocks: [block(0, 0, [[1], [2], [3], [4], [5]])] });
    expect(after).toBe(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" ht="20"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row><row r="4"><c r="A4"><v>4</v></c><c r="B4"><v>4</v></c></row><row r="5"><c r="A5"><v>5</v></c></row>',
    );
  });

  it('counts rows and cells that do not say their place', () => {
    const rows = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c r="B2"><v>3</v></c><c><v>4</v></c></row>';
    const after = patched(rows, { blocks: [block(0, 1, [[20], [30]]), block(1, 0, [[0]])] });
    expect(after).toBe(
      '<row><c><v>1</v></c><c r="B1"><v>20</v></c></row><row><c r="A2"><v>0</v></c><c r="B2"><v>30</v></c><c><v>4</v></c></row>',
    );
  });

  it('widens the spans of a row', () => {
    expect(patched('<row r="1" spans="2:3"/>', { blocks: [block(0, 4, [[1]])] })).toContain('spans="2:5"');
  });

  it('gives a new cell the format of its row, else of its column', () => {
    const opc = packageWith(
      '<cols><col min="2" max="3" style="2" width="9"/></cols><sheetData><row r="1" s="3" customFormat="1"/><row r="2"/></sheetData>',
    );
    applyPlans(opc, [{ sheet: 'Feuille', blocks: [block(0, 1, [[1], [2]])] }]);
    expect(innerOf(opc)).toContain('<c r="B1" s="3"><v>1</v></c>');
    expect(innerOf(opc)).toContain('<c r="B2" s="2"><v>2</v></c>');
  });

  it('sets the height of rows, cells or not', () => {
    const after = patched('<row r="1" ht="12"><c r="A1"><v>1</v></c></row>', {
      blocks: [],
      rowHeights: [{ row: 0, rows: 2, height: 30.5 }],
    });
    expect(after).toBe(
      '<row r="1" ht="30.5" customHeight="1"><c r="A1"><v>1</v></c></row><row r="2" ht="30.5" customHeight="1"></row>',
    );
  });

  it('writes in the prefix of the sheet', () => {
    const opc = packageWith('');
    const part = 'xl/worksheets/sheet1.xml';
    opc.set(
      part,
      opc
        .text(part)
        .replace('<worksheet xmlns=', '<x:worksheet xmlns:x=')
        .replace(
          '</worksheet>',
          '<x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
        ),
    );
    applyPlans(opc, [{ sheet: 'Feuille', blocks: [block(0, 1, [['b']])], merges: [area(2, 0, 1, 2)] }]);
    expect(opc.text(part)).toContain(
      '</x:c><x:c r="B1" t="inlineStr"><x:is><x:t>b</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells count="1"><x:mergeCell ref="A3:B3"/></x:mergeCells>',
    );
  });
});

describe('texts', () => {
  const hard = [
    '=1+1',
    '+x',
    '-x',
    '@x',
    "'x",
    ' a ',
    'a\nb',
    'a\tb',
    'a\r\nb',
    '<&>"\'',
    '_x000D_',
    '_x005F_',
    '\u0000\u0007',
    '\ud83d\ude00',
    '\ud83d',
    '\uffff',
    'a  b',
    '1',
    'TRUE',
    '#N/A',
    'é’ « »',
  ];

  it.each(hard)('is written as text and read back the same: %j', (text) => {
    const opc = sheetWith('');
    applyPlans(opc, [{ sheet: 'Feuille', blocks: [block(0, 0, [[text]])] }]);
    expect(valuesOf(opc, 'Feuille')).toEqual([[text]]);
  });

  it('refuses a text that no cell can hold, naming the cell', () => {
    const plan = { sheet: 'Feuille', blocks: [block(1, 2, [['x'.repeat(32_768)]])] };
    expect(() => applyPlans(sheetWith(''), [plan])).toThrow(
      expect.objectContaining({ feature: 'text-length', detail: 'Feuille!C2' }),
    );
  });

  it('accepts the longest one', () => {
    const opc = sheetWith('');
    applyPlans(opc, [{ sheet: 'Feuille', blocks: [block(0, 0, [['x'.repeat(32_767)]])] }]);
    expect(String(valuesOf(opc, 'Feuille')[0]?.[0])).toHaveLength(32_767);
  });
});

describe('what cannot be', () => {
  it.each([
    ['rows', '<row r="2"/><row r="1"/>', 'Feuille!A1'],
    ['cells', '<row r="3"><c r="B3"/><c r="A3"/></row>', 'Feuille!A3'],
  ])('refuses %s out of order', (_, rows, detail) => {
    const plan = { sheet: 'Feuille', blocks: [block(2, 2, [[1]])] };
    expect(() => applyPlans(sheetWith(rows), [plan])).toThrow(
      expect.objectContaining({ feature: 'row-order', detail }),
    );
  });

  it.each([NaN, Infinity, -Infinity])('takes %p for a bug of the plan', (value) => {
    const plan = { sheet: 'Feuille', blocks: [block(0, 0, [[value]])] };
    expect(() => applyPlans(sheetWith(''), [plan])).toThrow(RangeError);
  });

  it('takes for a bug a block whose values have not its size', () => {
    const plan = { sheet: 'Feuille', blocks: [{ area: area(0, 0, 2, 1), values: [[1]] }] };
    expect(() => applyPlans(sheetWith(''), [plan])).toThrow(RangeError);
  });

  it.each([
    area(1_048_576, 0, 1, 1),
    area(0, 16_384, 1, 1),
    area(0, 16_383, 1, 2),
    area(-1, 0, 1, 1),
    area(0, 0, 0, 1),
  ])('refuses an area beyond the sheet: %j', (beyond) => {
    const plan = { sheet: 'Feuille', blocks: [], styles: [{ area: beyond, style: { bold: true } }] };
    expect(() => applyPlans(sheetWith(''), [plan])).toThrow(
      expect.objectContaining({ feature: 'sheet-limits' }),
    );
  });
});

const content = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -5, max: 5 }),
  fc.boolean(),
  fc.constantFrom('a', 'b c', 'é', ' x', '=1'),
);

const cells = fc.array(
  fc.record({ row: fc.nat(ROWS - 1), column: fc.nat(COLUMNS - 1), value: fc.integer({ min: -5, max: 5 }) }),
  { maxLength: 25 },
);

const blocks = fc.array(
  fc
    .record({
      row: fc.nat(ROWS - 1),
      column: fc.nat(COLUMNS - 1),
      rows: fc.integer({ min: 1, max: 4 }),
      columns: fc.integer({ min: 1, max: 3 }),
    })
    .chain(({ row, column, rows, columns }) =>
      fc
        .array(fc.array(content, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        })
        .map((values) => block(row, column, values)),
    ),
  { maxLength: 4 },
);

const styles = fc.array(
  fc.record({
    area: fc.record({
      row: fc.nat(ROWS),
      column: fc.nat(COLUMNS),
      rows: fc.integer({ min: 1, max: 5 }),
      columns: fc.integer({ min: 1, max: 4 }),
    }),
    style: fc.record({ bold: fc.boolean(), fill: fc.constantFrom('AABBCC', '112233') }, { requiredKeys: [] }),
  }),
  { maxLength: 4 },
);

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

/** Rows of XML, one cell per place, the last one said winning. */
function rowsOf(list: readonly Cell[]): string {
  const byPlace = new Map(list.map((cell) => [cell.row * COLUMNS + cell.column, cell]));
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const own = Array.from({ length: COLUMNS }, (__, column) => byPlace.get(row * COLUMNS + column)).filter(
      (cell) => cell !== undefined,
    );
    const texts = own.map((cell) => `<c r="${cellName(cell.row, cell.column)}"><v>${cell.value}</v></c>`);
    return own.length === 0 ? '' : `<row r="${row + 1}" spans="1:${COLUMNS}">${texts.join('')}</row>`;
  });
  return rows.join('');
}

/** The plain way: a grid, and one value after the other. */
function expectedValues(list: readonly Cell[], written: readonly Block[]): CellValue[][] {
  const grid: CellValue[][] = Array.from({ length: ROWS + 5 }, () =>
    new Array<CellValue>(COLUMNS + 4).fill(null),
  );
  const put = (row: number, column: number, value: CellValue): void => {
    const line = grid[row];
    if (line !== undefined) line[column] = value;
  };
  for (const cell of list) put(cell.row, cell.column, cell.value);
  for (const { area: place, values } of written) {
    values.forEach((row, r) =>
      row.forEach((value, c) =>
        put(place.row + r, place.column + c, typeof value === 'object' ? null : value),
      ),
    );
  }
  return grid;
}

function padded(values: readonly (readonly CellValue[])[]): CellValue[][] {
  return Array.from({ length: ROWS + 5 }, (_, row) =>
    Array.from({ length: COLUMNS + 4 }, (__, column) => values[row]?.[column] ?? null),
  );
}

it('any blocks and styles over any cells: the values of a plain grid, a sound file, and nothing left to do', () => {
  fc.assert(
    fc.property(cells, blocks, styles, (list, written, styled) => {
      const opc = sheetWith(rowsOf(list));
      const plan = { sheet: 'Feuille', blocks: written, styles: styled };
      applyPlans(opc, [plan]);
      expect(packageFaults(opc)).toEqual([]);
      expect(padded(valuesOf(opc, 'Feuille'))).toEqual(expectedValues(list, written));
      const once = textsOf(opc);
      applyPlans(opc, [plan]);
      expect(textsOf(opc)).toEqual(once);
    }),
    { numRuns: 150 },
  );
});
