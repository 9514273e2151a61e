import { CellCursor } from '../../../../src/hosts/xlsx/read/cellCursor';
import { TextMemory } from '../../../../src/hosts/xlsx/xml/textMemory';

const XML =
  '<worksheet><sheetData ><row r="2" ht="18"><c r="B2" s="3" t="s"><f t="shared" ref="B2:B9" si="0">A2</f><v>1</v></c> <c r="C2"/></row><row r="5"/></sheetData></worksheet>';
const BYTES = Buffer.from(XML);
const slice = (start: number, end: number): string => XML.slice(start, end);

describe('CellCursor', () => {
  it('gives offsets that cut rows, cells and their contents out of the part', () => {
    const cursor = new CellCursor(BYTES, 'sheet');
    expect(cursor.nextRow()).toBe(true);
    expect([cursor.row, slice(cursor.rowStart, cursor.rowOpenEnd)]).toEqual([1, '<row r="2" ht="18">']);
    expect(cursor.nextCell()).toBe(true);
    expect([cursor.column, cursor.style, cursor.type]).toEqual([1, 3, 's']);
    expect(slice(cursor.cellStart, cursor.cellOpenEnd)).toBe('<c r="B2" s="3" t="s">');
    expect(slice(cursor.formula.start, cursor.formula.end)).toBe('<f t="shared" ref="B2:B9" si="0">A2</f>');
    expect(slice(cursor.formulaText.start, cursor.formulaText.end)).toBe('A2');
    expect(slice(cursor.value.start, cursor.value.end)).toBe('1');
    expect(cursor.nextCell()).toBe(true);
    expect([
      slice(cursor.cellStart, cursor.cellEnd),
      cursor.cellSelfClosing,
      cursor.value.start,
      cursor.formula.start,
    ]).toEqual(['<c r="C2"/>', true, -1, -1]);
    expect(cursor.nextCell()).toBe(false);
    expect(slice(cursor.rowCloseStart, cursor.rowEnd)).toBe('</row>');
    expect(cursor.nextRow()).toBe(true);
    expect([cursor.row, cursor.rowSelfClosing, cursor.nextCell()]).toEqual([4, true, false]);
    expect([cursor.nextRow(), cursor.nextRow()]).toEqual([false, false]);
    expect(slice(cursor.rows.start, cursor.rows.end)).toBe(
      XML.slice(XML.indexOf('<row '), XML.indexOf('</sheetData>')),
    );
    expect(slice(cursor.sheetData.start, cursor.sheetData.end)).toBe(
      XML.slice(XML.indexOf('<sheetData'), XML.indexOf('</worksheet>')),
    );
  });

  it('passes over the cells that were not asked for', () => {
    const cursor = new CellCursor(BYTES, 'sheet');
    const rows: number[] = [];
    while (cursor.nextRow()) rows.push(cursor.row);
    expect(rows).toEqual([1, 4]);
  });
});

describe('TextMemory', () => {
  it('says what decoding says, decoding once what repeats', () => {
    const texts = Array.from({ length: 20_000 }, (_, index) => `texte ${index % 7000}`);
    const bytes = Buffer.from(texts.join(''));
    let decoded = 0;
    const memory = new TextMemory(bytes, (start, end) => {
      decoded += 1;
      return bytes.toString('utf8', start, end);
    });
    let at = 0;
    for (const text of [...texts, ...texts]) {
      if (at === bytes.length) at = 0;
      expect(memory.text(at, at + text.length)).toBe(text);
      at += text.length;
    }
    expect(decoded).toBeLessThan(40_000);
    decoded = 0;
    for (let time = 0; time < 5; time += 1) memory.text(0, 7);
    expect(decoded).toBeLessThanOrEqual(1);
  });
});
