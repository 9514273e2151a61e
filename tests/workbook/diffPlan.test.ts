import * as fc from 'fast-check';
import type { CellContent } from '../../src/workbook/cellValue';
import { diffPlan, isSameContent } from '../../src/workbook/diffPlan';
import type { Block } from '../../src/workbook/sheetPlan';
import type { SheetSnapshot } from '../../src/workbook/snapshot';

const sheet = (values: SheetSnapshot['values']): SheetSnapshot => ({
  name: 'F',
  hidden: false,
  tables: [],
  values,
});

const block = (row: number, column: number, values: readonly (readonly CellContent[])[]): Block => ({
  area: { row, column, rows: values.length, columns: values[0]?.length ?? 0 },
  values,
});

describe('diffPlan', () => {
  it('is null where every planned value stands already', () => {
    const held = sheet([
      ['a', 1],
      ['b', true],
    ]);
    expect(
      diffPlan(held, {
        sheet: 'F',
        blocks: [
          block(0, 0, [
            ['a', 1],
            ['b', true],
          ]),
        ],
      }),
    ).toBeNull();
  });

  it('takes nothing and an empty text for the same', () => {
    expect(diffPlan(sheet([['']]), { sheet: 'F', blocks: [block(0, 0, [[null, '']])] })).toBeNull();
  });

  it('tells a number from its digits', () => {
    expect(isSameContent('1', 1)).toBe(false);
    expect(isSameContent(1, 1)).toBe(true);
  });

  it('compares a formula by its value', () => {
    expect(isSameContent(3, { kind: 'formula', formula: 'A1+1', value: 3 })).toBe(true);
    expect(isSameContent(4, { kind: 'formula', formula: 'A1+1', value: 3 })).toBe(false);
  });

  it('never takes a special value for a planned one', () => {
    expect(isSameContent({ kind: 'error', text: '#N/A' }, '#N/A')).toBe(false);
  });

  it('cuts the block to the cells that differ and no others, cells side by side together', () => {
    const held = sheet([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
      ['g', 'h', 'i'],
      ['j', 'k', 'l'],
    ]);
    const plan = {
      sheet: 'F',
      blocks: [
        block(0, 0, [
          ['a', 'X', 'c'],
          ['Y', 'Y', 'f'],
          ['g', 'h', 'i'],
          ['U', 'V', 'Z'],
        ]),
      ],
    };
    expect(diffPlan(held, plan)).toEqual({
      sheet: 'F',
      blocks: [
        { area: { row: 1, column: 0, rows: 1, columns: 1 }, values: [['Y']] },
        { area: { row: 3, column: 0, rows: 1, columns: 1 }, values: [['U']] },
        { area: { row: 0, column: 1, rows: 2, columns: 1 }, values: [['X'], ['Y']] },
        { area: { row: 3, column: 1, rows: 1, columns: 1 }, values: [['V']] },
        { area: { row: 3, column: 2, rows: 1, columns: 1 }, values: [['Z']] },
      ],
    });
  });

  it('keeps columns together that differ on the same rows', () => {
    const plan = {
      sheet: 'F',
      blocks: [
        block(0, 0, [
          ['a', 'b'],
          ['c', 'd'],
        ]),
      ],
    };
    expect(diffPlan(sheet([]), plan)).toEqual(plan);
  });

  it('takes no long text along where one row of many differs in it', () => {
    const rows = Array.from({ length: 50 }, (_, at) => [at, 'un long motif']);
    const plan = {
      sheet: 'F',
      blocks: [
        block(
          0,
          0,
          rows.map(([rank, text], at) => [Number(rank) + 1, at === 25 ? 'autre' : String(text)]),
        ),
      ],
    };
    const texts = diffPlan(sheet(rows), plan)?.blocks.filter(({ area }) => area.column === 1);
    expect(texts?.map(({ area }) => area)).toEqual([{ row: 25, column: 1, rows: 1, columns: 1 }]);
  });

  it('written over what stood, gives what was planned', () => {
    const cell = fc.constantFrom<CellContent>(null, 'a', 'b', 1, 2, true);
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(table, table, (held, planned) => {
        const stands = sheet(
          held.map((row) => row.map((content) => (typeof content === 'object' ? null : content))),
        );
        const written = planned.map((row, r) => row.map((_, c) => stands.values?.[r]?.[c] ?? null));
        for (const part of diffPlan(stands, { sheet: 'F', blocks: [block(0, 0, planned)] })?.blocks ?? []) {
          part.values.forEach((row, r) => {
            row.forEach((content, c) => {
              const target = written[part.area.row + r];
              if (target) target[part.area.column + c] = typeof content === 'object' ? null : content;
            });
          });
        }
        expect(written).toEqual(planned);
      }),
    );
  });
});
