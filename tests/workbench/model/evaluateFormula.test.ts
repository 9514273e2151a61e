import { applyOperation } from '../../../src/workbench/model/applyOperation';
import type { Cell, SheetState, Value } from '../../../src/workbench/model/book';
import { cellAt } from '../../../src/workbench/model/cells';
import { emptyBook } from '../../../src/workbench/model/emptyBook';
import { evaluateFormula } from '../../../src/workbench/model/evaluateFormula';
import { recalculate } from '../../../src/workbench/model/recalculate';

function bookOf(cells: readonly (readonly (Value | Cell)[])[]) {
  const book = emptyBook('Un', 'Deux');
  applyOperation(book, {
    kind: 'cells',
    sheet: 'sheet-1',
    row: 0,
    column: 0,
    cells: cells.map((line) => line.map((cell) => (typeof cell === 'object' ? cell : { value: cell }))),
  });
  const [sheet] = book.sheets as readonly [SheetState];
  return { book, sheet };
}

const formula = (text: string): Cell => ({ value: '', formula: text });

describe('evaluateFormula', () => {
  const { book, sheet } = bookOf([
    [1, 2, '', ' a  b '],
    [3, '4', true, '#N/A'],
    ['Été', 'x"y', formula('=""'), ''],
  ]);

  it.each([
    ['=A1+B1*3-2', 5],
    ['=-A2^2', 9],
    ['=(A1+B1)/2', 1.5],
    ['=A1/C1', '#DIV/0!'],
    ['=A1&" – "&"Fort"', '1 – Fort'],
    ['=B2+1', 5],
    ['=A3+1', '#VALUE!'],
    ['=A3="été"', true],
    ['=C1=""', true],
    ['=C1=0', true],
    ['=A1<"a"', true],
    ['=A1<>B1', true],
    ['=A2>=3', true],
    ['=50%', 0.5],
    ['=C1', 0],
    ['=B3="x""y"', true],
    ['=IF(A1=1,"oui","non")', 'oui'],
    ['=IF(A1=2,"oui")', false],
    ['=IF(A1=1,,5)', 0],
    ['=AND(A1:A2,C2)', true],
    ['=OR(FALSE,A1=2)', false],
    ['=NOT(A1=2)', true],
    ['=FIND("te","Enté",2)', '#VALUE!'],
    ['=FIND("té","Enté")', 3],
    ['=SEARCH("TÉ","Enté")', 3],
    ['=MID("Modéré",2,3)', 'odé'],
    ['=CONCATENATE(A1,"–",A3)', '1–Été'],
    ['=COUNTIF(A1:D3,"<3")', 2],
    ['=COUNTIF(A1:D3,">=3")', 1],
    ['=COUNTIF(A1:D3,4)', 1],
    ['=COUNTIF(A1:D3,"ét*")', 1],
    ['=COUNTIF(A1:D3,"?t?")', 1],
    ['=COUNTIF(A1:D3,"~*")', 0],
    ['=COUNTIF(A1:B2,"<>3")', 3],
    ['=COUNTIF(A1:D3,"")', 3],
    ['=COUNTIFS(A1:A2,">=1",B1:B2,"4")', 1],
    ['=COUNTIFS(A1:A2,1,B1:B3,2)', '#VALUE!'],
    ['=SUMIF(A1:A2,">1",B1:B2)', 0],
    ['=SUMIF(A1:A2,">=1")', 4],
    ['=ROUND(2.345,2)', 2.35],
    ['=ROUND(-2.5,0)', -3],
    ['=MOD(-3,2)', 1],
    ['=AVERAGE(A1:A2)', 2],
    ['=AVERAGE(A3)', '#DIV/0!'],
    ['=SUM(A1:B2)', 6],
    ['=SUM(A:A,10)', 14],
    ['=SUM(A1,D2)', '#N/A'],
    ['=MAX(A1:B2)', 3],
    ['=COUNTA(A1:D3)', 10],
    ['=COUNTBLANK(A1:D3)', 3],
    ['=COUNT(A1:D3)', 3],
    ['=IFERROR(D2,"rien")', 'rien'],
    ['=IFERROR(A1,"rien")', 1],
    ['=ISERROR(D2)', true],
    ['=D2', '#N/A'],
    ['=LEN(D1)', 6],
    ['=TRIM(D1)', 'a b'],
    ['=SUBSTITUTE("a-b-c","-","+")', 'a+b+c'],
    ['=EXACT("a","A")', false],
    ['=N(A3)', 0],
    ['=N(C2)', 1],
    ['=TEXT(0.5,"0.00")', '0.50'],
    ['=ROW()', 6],
    ['=ROW(B3)', 3],
    ['=A1:A3', '#VALUE!'],
    ['=Deux!A1&"."', '.'],
    ['=Trois!A1', '#REF!'],
    ['=VLOOKUP(A1,A1:B2,2)', '#NAME?'],
    ['=inconnu', '#NAME?'],
    ['=Table1[Note]', '#NAME?'],
    ['=1+', '#NAME?'],
    ['=SUM(1,2', '#NAME?'],
  ])('%s gives %j', (text, value) => {
    expect(evaluateFormula(text, book, { sheet, row: 5, column: 7 })).toBe(value);
  });

  it('an area gives the cell of the formula’s own row', () => {
    expect(evaluateFormula('=A1:A3*10', book, { sheet, row: 1, column: 7 })).toBe(30);
  });
});

describe('recalculate', () => {
  it('gives each formula its value whatever the order in which they stand', () => {
    const { book, sheet } = bookOf([[formula('=B1+1'), formula('=A2*2')], [5]]);
    recalculate(book);
    expect([cellAt(sheet, 0, 0)?.value, cellAt(sheet, 0, 1)?.value]).toEqual([11, 10]);
  });

  it('a circle ends, and cells that it feeds have a value', () => {
    const { book, sheet } = bookOf([[formula('=B1+1'), formula('=A1+1')]]);
    recalculate(book);
    expect([cellAt(sheet, 0, 0)?.value, cellAt(sheet, 0, 1)?.value]).toEqual([2, 1]);
  });

  it('a circle of a thousand formulas ends too', () => {
    const { book, sheet } = bookOf(
      Array.from({ length: 1000 }, (_, row) => [formula(`=A${String(((row + 1) % 1000) + 1)}`)]),
    );
    recalculate(book);
    expect(cellAt(sheet, 0, 0)?.value).toBe(0);
  });

  it.each(['up', 'down'])('a chain of ten thousand formulas that runs %s the sheet is computed', (way) => {
    const length = 10_000;
    const { book, sheet } = bookOf(
      Array.from({ length }, (_, row) => {
        const isFirst = way === 'down' ? row === 0 : row === length - 1;
        return [isFirst ? 1 : formula(`=A${String(way === 'down' ? row : row + 2)}+1`)];
      }),
    );
    recalculate(book);
    expect(cellAt(sheet, way === 'down' ? length - 1 : 0, 0)?.value).toBe(length);
  });
});

describe('recalculate, of functions that are not emulated', () => {
  it('keeps the value that came with the file; one that is typed here has none', () => {
    const { book, sheet } = bookOf([
      [{ value: 7, formula: '=XLOOKUP(1,B:B,C:C)' }, formula('=A1+1'), formula('=XLOOKUP(1,B:B,C:C)')],
    ]);
    recalculate(book);
    recalculate(book);
    expect(sheet.rows[0]?.cells.map((cell) => cell?.value)).toEqual([7, 8, '#NAME?']);
  });
});
