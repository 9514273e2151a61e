import { CellGrid } from '../../../src/hosts/office/cellGrid';

describe('CellGrid', () => {
  it('puts pieces where they stand, and leaves out what is empty at the ends', () => {
    const grid = new CellGrid();
    grid.add(
      [
        ['a', ''],
        ['', ''],
      ],
      1,
      2,
    );
    grid.add([[true]], 1, 0);
    expect(grid.values).toEqual([[], [true, null, 'a']]);
    expect(grid.within({ row: 1, column: 1, rows: 2, columns: 3 })).toEqual([
      [null, 'a', null],
      [null, null, null],
    ]);
  });

  it('waits for the formats of numbers, and for the types of what reads like errors', () => {
    const grid = new CellGrid();
    grid.add(
      [
        ['x', 1, '#N/A'],
        ['#autre', 2, 'y'],
      ],
      0,
      0,
    );
    expect(grid.open).toEqual([
      { detail: 'numberFormat', column: 1, row: 0, rows: 2 },
      { detail: 'valueTypes', column: 2, row: 0, rows: 1 },
    ]);
    expect([...grid.columnsWanting('numberFormat')]).toEqual([1]);
  });

  it('tells dates, durations and errors by them', () => {
    const grid = new CellGrid();
    grid.add(
      [
        [42430, '#N/A'],
        [1.5, '#N/A'],
        [3, '#REF!'],
      ],
      0,
      0,
    );
    grid.settle('numberFormat', 0, 0, (index) => ['dd/mm/yyyy', '[h]:mm', 'General'][index]);
    grid.settle('valueTypes', 1, 0, (index) => ['Error', 'String'][index]);
    expect(grid.values).toEqual([
      [
        { kind: 'date', serial: 42430, text: '2016-03-01' },
        { kind: 'error', text: '#N/A' },
      ],
      [{ kind: 'date', serial: 1.5, text: 'PT36H0M0S' }, '#N/A'],
      [3, '#REF!'],
    ]);
    expect(grid.open).toEqual([{ detail: 'valueTypes', column: 1, row: 2, rows: 1 }]);
  });
});
