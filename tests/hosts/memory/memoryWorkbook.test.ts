import { choiceAt, formulaAt, MemoryWorkbook, styleAt } from '../../../src/hosts/memory/memoryWorkbook';
import { describePort } from '../contract';

describePort('memory', {
  make: (sheets) =>
    Promise.resolve(new MemoryWorkbook(sheets.map(({ name, values }) => ({ name, cells: values })))),
  state: (port) => Promise.resolve({ sheets: port.sheets, active: port.active }),
  count: (port, sheet) => {
    const found = port.sheet(sheet);
    return Promise.resolve({
      choices: found?.choices.length ?? -1,
      highlights: found?.highlights.length ?? -1,
    });
  },
});

describe('MemoryWorkbook: what it lets tests see', () => {
  const area = { row: 0, column: 0, rows: 2, columns: 2 };
  const one = { row: 1, column: 1, rows: 1, columns: 1 };

  it('merges styles property by property, borders side by side', async () => {
    const book = new MemoryWorkbook([{ name: 'S' }]);
    const side = { line: 'thin', color: '000000' } as const;
    await book.apply([
      {
        sheet: 'S',
        blocks: [],
        styles: [{ area, style: { bold: true, fill: 'FFFFFF', border: { top: side } } }],
      },
      { sheet: 'S', blocks: [], styles: [{ area: one, style: { fill: '000000', border: { left: side } } }] },
    ]);
    const sheet = book.sheet('s');
    if (sheet === undefined) throw new Error('no sheet');
    expect(styleAt(sheet, 0, 0)).toEqual({ bold: true, fill: 'FFFFFF', border: { top: side } });
    expect(styleAt(sheet, 1, 1)).toEqual({ bold: true, fill: '000000', border: { top: side, left: side } });
    expect(styleAt(sheet, 2, 2)).toEqual({});
  });

  it('keeps formulas, choices around a new one, and foreign highlights after ours', async () => {
    const foreign = { area, formula: '$A1=3', style: { italic: true }, mark: null };
    const book = new MemoryWorkbook([{ name: 'S', highlights: [foreign] }]);
    const formula = { kind: 'formula', formula: 'A1+1', value: 2 } as const;
    await book.apply([
      {
        sheet: 'S',
        blocks: [{ area: one, values: [[formula]] }],
        choices: [{ area, title: 'a', message: 'a' }],
        highlights: { mark: 'm', rules: [{ area, formula: 'm', style: { bold: true } }] },
      },
      { sheet: 'S', blocks: [], choices: [{ area: one, title: 'b', message: 'b' }] },
    ]);
    const sheet = book.sheet('S');
    if (sheet === undefined) throw new Error('no sheet');
    expect(formulaAt(sheet, 1, 1)).toEqual(formula);
    expect([
      choiceAt(sheet, 0, 0)?.title,
      choiceAt(sheet, 1, 0)?.title,
      choiceAt(sheet, 1, 1)?.title,
    ]).toEqual(['a', 'a', 'b']);
    expect(sheet.highlights.map((rule) => rule.mark)).toEqual(['m', null]);
  });

  it('keeps the sheet in front in front when another comes before it', async () => {
    const book = new MemoryWorkbook([{ name: 'S' }, { name: 'T' }]);
    await book.apply([
      { sheet: 'T', blocks: [], active: true },
      { sheet: 'U', position: 'start', blocks: [] },
    ]);
    expect(book.active).toBe('T');
  });
});
