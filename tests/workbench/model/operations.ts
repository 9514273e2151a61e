import fc from 'fast-check';
import type { Cell } from '../../../src/workbench/model/book';
import type { Operation } from '../../../src/workbench/model/operation';

const SHEETS = ['sheet-1', 'sheet-2'];
const sheet = fc.constantFrom(...SHEETS);
const line = fc.nat(8);
const count = fc.integer({ min: 1, max: 3 });
const axis = fc.constantFrom('rows' as const, 'columns' as const);

export const areas = fc.record({
  row: line,
  column: fc.nat(5),
  rows: fc.integer({ min: 1, max: 5 }),
  columns: fc.integer({ min: 1, max: 3 }),
});

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ value: fc.oneof(fc.nat(99), fc.constantFrom('a', 'b', '', true)) }) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('=A1+1', '=SUM(A1:B4)', "=B2&'Deux'!A3", '=$C$3*2')
      .map((formula) => ({ value: 0, formula })),
  },
);

function grid<Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<readonly (readonly (Item | null)[])[]> {
  const filled = fc.option(item, { freq: 6 });
  return fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 })).chain(([rows, columns]) =>
    fc.array(fc.array(filled, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
}

const format = fc.constantFrom({ 'font/bold': true }, { 'fill/color': '#FF0000' }, { 'font/bold': null });
const criteria = fc.constantFrom(
  { filterOn: 'Values' as const, values: ['a', '1'] },
  { filterOn: 'Custom' as const, criterion1: '<>b' },
  null,
);

const sort: fc.Arbitrary<Operation> = areas.chain((area) =>
  fc
    .record({
      sheet,
      area: fc.constant(area),
      order: fc.shuffledSubarray(
        Array.from({ length: area.rows }, (_, row) => row),
        { minLength: area.rows },
      ),
    })
    .map((rest) => ({ kind: 'sort', ...rest })),
);

let fresh = 0;

/** Any change of a workbook with sheets `sheet-1`, `sheet-2` and a table `table-1`. */
export const operations: fc.Arbitrary<Operation> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('cells' as const),
      sheet,
      row: line,
      column: fc.nat(5),
      cells: grid(cell),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('insert' as const, 'delete' as const),
      sheet,
      axis,
      at: line,
      count,
    }),
  },
  { weight: 4, arbitrary: sort },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('format' as const), sheet, area: areas, format }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('formats' as const),
      sheet,
      row: line,
      column: fc.nat(5),
      formats: grid(format),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('clear' as const),
      sheet,
      area: areas,
      what: fc.constantFrom('all' as const, 'formats' as const, 'contents' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('rowHeights' as const),
      sheet,
      at: line,
      count,
      size: fc.option(fc.nat(40)),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('hide' as const),
      sheet,
      axis,
      at: line,
      count,
      hidden: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom('merge' as const, 'unmerge' as const), sheet, area: areas }),
  },
  {
    weight: 1,
    arbitrary: fc
      .constant(null)
      .map(() => ({ kind: 'addSheet' as const, id: `new-${String(++fresh)}`, name: 'Neuve', at: 1 })),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('deleteSheet' as const), sheet }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('renameSheet' as const),
      sheet,
      name: fc.constantFrom('Deux', 'Trois'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('moveSheet' as const), sheet, at: fc.nat(1) }) },
  {
    weight: 1,
    arbitrary: areas.map((area) => ({
      kind: 'sheet' as const,
      sheet: 'sheet-1',
      change: { horizontalBreaks: [area.row], protected: area.column === 1 },
    })),
  },
  {
    weight: 1,
    arbitrary: areas.map((area) => ({
      kind: 'table' as const,
      sheet: 'sheet-1',
      table: 'table-1',
      change: { area, name: 'T' },
    })),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('deleteTable' as const),
      sheet: fc.constant('sheet-1'),
      table: fc.constant('table-1'),
      keep: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('tableFilter' as const),
      sheet: fc.constant('sheet-1'),
      table: fc.constant('table-1'),
      column: fc.nat(2),
      criteria,
    }),
  },
  {
    weight: 1,
    arbitrary: areas.map((area) => ({
      kind: 'sheetFilter' as const,
      sheet: 'sheet-2',
      filter: { area, criteria: { 0: { filterOn: 'Custom' as const, criterion1: '=a' } } },
    })),
  },
  {
    weight: 1,
    arbitrary: areas.map((area) => ({
      kind: 'conditionalFormats' as const,
      sheet: 'sheet-2',
      list: [{ id: 'cf', areas: [area], type: 'Custom', properties: { 'custom/rule/formula': '=$A1=""' } }],
    })),
  },
  {
    weight: 1,
    arbitrary: areas.map((area) => ({
      kind: 'validation' as const,
      sheet: 'sheet-2',
      areas: [area],
      validation: {
        rule: { list: { source: '=$A$1:$A$4' } },
        prompt: null,
        errorAlert: null,
        ignoreBlanks: true,
      },
    })),
  },
  {
    weight: 1,
    arbitrary: fc.constant({
      kind: 'name' as const,
      name: 'nom',
      state: { name: 'nom', formula: '=Un!$A$2:$A$5', visible: true, comment: '' },
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('setting' as const),
      key: fc.constantFrom('k', 'l'),
      value: fc.nat(9),
    }),
  },
);
