import { areaNamed } from '../../../src/workbench/model/a1';
import { applyOperation } from '../../../src/workbench/model/applyOperation';
import type { SheetState } from '../../../src/workbench/model/book';
import { cellAt, formatAt, usedArea, valuesIn } from '../../../src/workbench/model/cells';
import type { Operation } from '../../../src/workbench/model/operation';
import { column, first, sampleBook, write } from './sampleBook';

function after(...operations: readonly Operation[]) {
  const book = sampleBook();
  for (const operation of operations) applyOperation(book, operation);
  const [sheet, other] = book.sheets as readonly [SheetState, SheetState];
  return { book, sheet, other };
}

const lines = (kind: 'insert' | 'delete', axis: 'rows' | 'columns', at: number, count = 1): Operation => ({
  kind,
  sheet: first,
  axis,
  at,
  count,
});

const formula = (row: number, column: number, text: string): Operation => ({
  kind: 'cells',
  sheet: first,
  row,
  column,
  cells: [[{ value: 0, formula: text }]],
});

const filter = (column: number, values: readonly string[] | null): Operation => ({
  kind: 'tableFilter',
  sheet: first,
  table: 'table-1',
  column,
  criteria: values === null ? null : { filterOn: 'Values', values },
});

const hiddenRows = (sheet: SheetState) => sheet.rows.map((row) => row?.hidden ?? 'shown');

describe('applyOperation', () => {
  it('null leaves a cell as it stands, an empty text empties it', () => {
    const cells = [[null, { value: '' }]];
    const { sheet } = after({ kind: 'cells', sheet: first, row: 1, column: 0, cells });
    expect(valuesIn(sheet, areaNamed('A2:B2'))).toEqual([['a', '']]);
  });

  it('rows inserted inside a table make it grow; cells, heights, merges, breaks and areas move', () => {
    const { sheet } = after(
      { kind: 'rowHeights', sheet: first, at: 3, count: 1, size: 40 },
      { kind: 'merge', sheet: first, area: areaNamed('A6:B7') },
      { kind: 'sheet', sheet: first, change: { horizontalBreaks: [2, 8] } },
      lines('insert', 'rows', 2, 2),
    );
    expect(sheet.tables[0]?.area).toEqual(areaNamed('A1:C6'));
    expect(sheet.rows[5]?.height).toBe(40);
    expect(sheet.merges).toEqual([areaNamed('A8:B9')]);
    expect(sheet.horizontalBreaks).toEqual([4, 10]);
    expect(valuesIn(sheet, areaNamed('A1:A6')).flat()).toEqual(['Titre', 'a', '', '', 'b', 'c']);
  });

  it('a new row looks like the one above, but not like a header', () => {
    const bold: Operation = {
      kind: 'format',
      sheet: first,
      area: areaNamed('A1:C1'),
      format: { 'font/bold': true },
    };
    const red: Operation = {
      kind: 'format',
      sheet: first,
      area: areaNamed('A2:C2'),
      format: { 'fill/color': 'red' },
    };
    const { sheet } = after(bold, red, lines('insert', 'rows', 1), lines('insert', 'rows', 3));
    expect(formatAt(sheet, 1, 0)).toEqual({ 'fill/color': 'red' });
    expect(formatAt(sheet, 3, 0)).toEqual({ 'fill/color': 'red' });
  });

  it('a table shrinks with its rows and goes with its header', () => {
    expect(after(lines('delete', 'rows', 2)).sheet.tables[0]?.area).toEqual(areaNamed('A1:C3'));
    expect(after(lines('delete', 'rows', 1, 3)).sheet.tables[0]?.area).toEqual(areaNamed('A1:C2'));
    expect(after(lines('delete', 'rows', 0)).sheet.tables).toEqual([]);
  });

  it('a column inserted into a table gets a header of its own', () => {
    const { sheet } = after(lines('insert', 'columns', 1));
    expect(valuesIn(sheet, areaNamed('A1:D1'))).toEqual([['Titre', 'Colonne1', 'Note', 'Rang']]);
  });

  it('headers are texts, never empty, never twice', () => {
    const { sheet } = after(write(0, 0, ['Rang', 2024, '']));
    expect(valuesIn(sheet, areaNamed('A1:C1'))).toEqual([['Rang', '2024', 'Colonne1']]);
    expect(valuesIn(after(write(0, 0, ['Rang'])).sheet, areaNamed('A1:C1'))).toEqual([
      ['Rang2', 'Note', 'Rang'],
    ]);
  });

  it('formulas follow what they point at, from other sheets, names, conditional formats and validations too', () => {
    const { book, sheet, other } = after(
      formula(8, 0, '=SUM(B2:B4)+$B$3'),
      { kind: 'cells', sheet: 'sheet-2', row: 0, column: 0, cells: [[{ value: 0, formula: '=Un!B4&B4' }]] },
      {
        kind: 'name',
        name: 'notes',
        state: { name: 'notes', formula: '=Un!$B$2:$B$4', visible: true, comment: '' },
      },
      {
        kind: 'conditionalFormats',
        sheet: first,
        list: [
          {
            id: 'c',
            areas: [areaNamed('A2:A4')],
            type: 'Custom',
            properties: { 'custom/rule/formula': '=$B2="A1"' },
          },
        ],
      },
      {
        kind: 'validation',
        sheet: 'sheet-2',
        areas: [areaNamed('A1')],
        validation: {
          rule: { list: { source: '=Un!$B$2:$B$4' } },
          prompt: null,
          errorAlert: null,
          ignoreBlanks: true,
        },
      },
      lines('insert', 'rows', 2),
      lines('insert', 'columns', 0),
    );
    expect(cellAt(sheet, 9, 1)?.formula).toBe('=SUM(C2:C5)+$C$4');
    expect(cellAt(other, 0, 0)?.formula).toBe('=Un!C5&B4');
    expect(book.names[0]?.formula).toBe('=Un!$C$2:$C$5');
    expect(sheet.conditionalFormats[0]).toMatchObject({
      areas: [areaNamed('B2:B5')],
      properties: { 'custom/rule/formula': '=$C2="A1"' },
    });
    expect(other.validations[0]?.rule).toEqual({ list: { source: '=Un!$C$2:$C$5' } });
  });

  it('what pointed at deleted cells is #REF!, and a renamed sheet keeps its references', () => {
    const { sheet } = after(formula(8, 0, "=B3+Deux!A1+'Deux'!B2:B3"), lines('delete', 'rows', 2), {
      kind: 'renameSheet',
      sheet: 'sheet-2',
      name: "L'an 2",
    });
    expect(cellAt(sheet, 7, 0)?.formula).toBe("=#REF!+'L''an 2'!A1+'L''an 2'!B2:B3");
    const deleted = after(formula(8, 0, '=Deux!A1'), { kind: 'deleteSheet', sheet: 'sheet-2' });
    expect(cellAt(deleted.sheet, 8, 0)?.formula).toBe('=#REF!');
  });

  it('a sort moves cells and formats of its area, and formulas keep to their row', () => {
    const { sheet } = after(
      { kind: 'format', sheet: first, area: areaNamed('A2:C2'), format: { 'font/bold': true } },
      formula(1, 2, '=B2*10'),
      write(1, 4, ['dehors']),
      { kind: 'sort', sheet: first, area: areaNamed('A2:C4'), order: [2, 1, 0] },
    );
    expect(valuesIn(sheet, areaNamed('A2:A4')).flat()).toEqual(['c', 'b', 'a']);
    expect(cellAt(sheet, 3, 2)?.formula).toBe('=B4*10');
    expect(formatAt(sheet, 3, 0)).toEqual({ 'font/bold': true });
    expect(formatAt(sheet, 1, 0)).toEqual({});
    expect(cellAt(sheet, 1, 4)?.value).toBe('dehors');
  });

  it('all criteria of a table decide which rows are in view; rows hidden by hand stay hidden', () => {
    const byHand: Operation = { kind: 'hide', sheet: first, axis: 'rows', at: 1, count: 1, hidden: true };
    const both = after(filter(0, ['b', 'c']), filter(1, ['3']));
    expect(hiddenRows(both.sheet)).toEqual(['shown', 'filter', 'filter', 'shown']);
    applyOperation(both.book, filter(1, null));
    expect(hiddenRows(both.sheet)).toEqual(['shown', 'filter', 'shown', 'shown']);
    expect(hiddenRows(after(byHand, filter(0, ['b']), filter(0, null)).sheet)[1]).toBe('user');
  });

  it('a filter sees what a formula gives now', () => {
    const { sheet } = after(formula(1, 2, '=IF(B2=1,"oui","non")'), filter(2, ['oui']));
    expect(hiddenRows(sheet)).toEqual(['shown', 'shown', 'filter', 'filter']);
  });

  it('a whole column keeps a format without a row for each of its cells', () => {
    const { sheet } = after({
      kind: 'format',
      sheet: first,
      area: areaNamed('B:B'),
      format: { numberFormat: '0.0' },
    });
    expect(sheet.rows).toHaveLength(4);
    expect(formatAt(sheet, 70_000, 1)).toEqual({ numberFormat: '0.0' });
    expect(usedArea(sheet, false)).toEqual(areaNamed('A1:C4'));
  });

  it('merging keeps the first cell; a deleted table may leave its cells', () => {
    expect(
      column({ book: after({ kind: 'merge', sheet: first, area: areaNamed('A2:A4') }).book }, 0, 4),
    ).toEqual(['Titre', 'a', '', '']);
    const kept = after({ kind: 'deleteTable', sheet: first, table: 'table-1', keep: true });
    expect(kept.sheet.tables).toEqual([]);
    expect(usedArea(kept.sheet, true)).toEqual(areaNamed('A1:C4'));
    const gone = after({ kind: 'deleteTable', sheet: first, table: 'table-1', keep: false });
    expect(usedArea(gone.sheet, true)).toBeNull();
  });

  it('a validation takes the place of what stood on its areas', () => {
    const put = (a1: string, source: string): Operation => ({
      kind: 'validation',
      sheet: first,
      areas: [areaNamed(a1)],
      validation: { rule: source, prompt: null, errorAlert: null, ignoreBlanks: true },
    });
    const { sheet } = after(put('A1:A9', 'old'), put('A3:A4', 'new'));
    expect(sheet.validations.map(({ rule, areas }) => [rule, areas])).toEqual([
      ['old', [areaNamed('A1:A2'), areaNamed('A5:A9')]],
      ['new', [areaNamed('A3:A4')]],
    ]);
  });
});
