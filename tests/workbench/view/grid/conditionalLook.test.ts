import type { ConditionalFormatState } from '../../../../src/workbench/model/book';
import { emptyBook } from '../../../../src/workbench/model/emptyBook';
import { rowOf } from '../../../../src/workbench/model/cells';
import { ConditionalLook } from '../../../../src/workbench/view/grid/conditionalLook';

const area = { row: 1, column: 0, rows: 3, columns: 3 };

function rule(id: string, formula: string, look: Record<string, string | boolean>): ConditionalFormatState {
  const properties = Object.entries(look).map(([key, value]) => [`custom/format/${key}`, value] as const);
  return {
    id,
    areas: [area],
    type: 'Custom',
    properties: { 'custom/rule/formula': formula, ...Object.fromEntries(properties) },
  };
}

function sheetWith(...rules: readonly ConditionalFormatState[]) {
  const book = emptyBook('Un');
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  [1, 2, 3].forEach((value, at) => (rowOf(sheet, at + 1).cells[1] = { value }));
  sheet.conditionalFormats = rules;
  const looks = new ConditionalLook();
  const at = (row: number, column: number) => looks.over({}, book, sheet, row, column);
  return { sheet, looks, at };
}

describe('ConditionalLook', () => {
  it('a formula moves with the cell, from the first of its area', () => {
    const { at } = sheetWith(rule('a', '=$B2>1', { 'fill/color': '#FF0000' }));
    expect(at(1, 0)).toEqual({});
    expect(at(2, 2)).toEqual({ 'fill/color': '#FF0000' });
    expect(at(4, 0)).toEqual({});
  });

  it('a formula that looks at its own column is asked for each', () => {
    const { at } = sheetWith(rule('a', '=A2=2', { 'font/bold': true }));
    expect(at(2, 1)).toEqual({ 'font/bold': true });
    expect(at(2, 0)).toEqual({});
  });

  it('the first rule that sets a property has it; one that stops ends the list', () => {
    const first = rule('a', '=$B2>1', { 'fill/color': '#FF0000' });
    const second = rule('b', '=TRUE', { 'fill/color': '#00FF00', 'font/bold': true });
    const { at } = sheetWith(first, second);
    expect(at(2, 0)).toEqual({ 'fill/color': '#FF0000', 'font/bold': true });
    expect(at(1, 0)).toEqual({ 'fill/color': '#00FF00', 'font/bold': true });
    const stopped = sheetWith({ ...first, properties: { ...first.properties, stopIfTrue: true } }, second);
    expect(stopped.at(2, 0)).toEqual({ 'fill/color': '#FF0000' });
  });

  it.each([
    ['Between', '=1', '=2', [1, 2]],
    ['Between', '=2', '=1', [1, 2]],
    ['NotBetween', '=2', '=3', [1]],
    ['EqualTo', '=$B$2+1', undefined, [2]],
    ['NotEqualTo', '=2', undefined, [1, 3]],
    ['GreaterThan', '=2', undefined, [3]],
    ['LessThan', '=2', undefined, [1]],
    ['GreaterThanOrEqual', '=2', undefined, [2, 3]],
    ['LessThanOrEqual', '=2', undefined, [1, 2]],
  ])('a rule by the value of the cell: %s %s', (operator, formula1, formula2, holding) => {
    const properties = {
      'cellValue/rule': JSON.stringify({ formula1, formula2, operator }),
      'cellValue/format/font/bold': true,
    };
    const column = { row: 1, column: 1, rows: 3, columns: 1 };
    const { at } = sheetWith({ id: 'a', areas: [column], type: 'CellValue', properties });
    const bold = [1, 2, 3].filter((row) => at(row, 1)['font/bold'] === true);
    expect(bold).toEqual(holding);
  });

  it('what it knows is forgotten when the workbook has changed', () => {
    const { at, sheet, looks } = sheetWith(rule('a', '=$B2>1', { 'font/bold': true }));
    expect(at(1, 0)).toEqual({});
    rowOf(sheet, 1).cells[1] = { value: 9 };
    looks.forget();
    expect(at(1, 0)).toEqual({ 'font/bold': true });
  });
});
