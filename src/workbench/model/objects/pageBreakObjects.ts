import type { HostObject } from '../../protocol/hostObject';
import { collectionOf } from './collection';
import type { DefinedClass } from './defineClass';
import { defineClass } from './defineClass';
import { invalidArgument } from './faults';
import type { SheetSelf } from './host';
import { changeSheet, sheetOf } from './host';
import { placeOf } from './place';
import { ranges } from './rangeObject';

interface BreakSelf extends SheetSelf {
  /** A page begins at this row. */
  readonly row: number;
}

const breaks: DefinedClass<BreakSelf> = defineClass<BreakSelf>({
  type: 'PageBreak',
  key: ({ row }) => ({ name: '_Id', value: row }),
  scalars: { RowIndex: ({ row }) => row, ColumnIndex: () => 0 },
  methods: {
    Delete: (self) => {
      setBreaks(
        self,
        sheetOf(self).horizontalBreaks.filter((row) => row !== self.row),
      );
    },
    GetCellAfterBreak: ({ host, sheet, row }) =>
      ranges.of({ host, sheet, area: { row, column: 0, rows: 1, columns: 1 } }),
  },
});

const members = collectionOf<SheetSelf>({
  type: 'PageBreakCollection',
  items: (self) => sheetOf(self).horizontalBreaks.map((row) => breaks.of({ ...self, row })),
  find: (self, key) => {
    const row = sheetOf(self).horizontalBreaks.find((known) => known === Number(key));
    return row === undefined ? null : breaks.of({ ...self, row });
  },
});

export const horizontalBreaks: DefinedClass<SheetSelf> = defineClass<SheetSelf>({
  ...members,
  methods: {
    ...members.methods,
    Add: addBreak,
    RemovePageBreaks: (self) => {
      setBreaks(self, []);
    },
  },
});

/** None can be added. */
export const verticalBreaks: DefinedClass<SheetSelf> = defineClass<SheetSelf>({
  ...collectionOf<SheetSelf>({ type: 'PageBreakCollection', items: () => [], find: () => null }),
  methods: { RemovePageBreaks: () => undefined },
  notEmulated: ['Add'],
});

/** Before the top left cell of a range; the first row of a sheet cannot have one. */
function addBreak(self: SheetSelf, [range]: readonly unknown[]): HostObject {
  const { row } = placeOf(self, range, 'PageBreakCollection.add').area;
  if (row === 0) throw invalidArgument('PageBreakCollection.add');
  const rows = new Set(sheetOf(self).horizontalBreaks).add(row);
  setBreaks(
    self,
    [...rows].sort((one, other) => one - other),
  );
  return breaks.of({ host: self.host, sheet: self.sheet, row });
}

function setBreaks(self: SheetSelf, rows: readonly number[]): void {
  const change = { horizontalBreaks: rows };
  changeSheet(self, [{ kind: 'sheet', sheet: self.sheet, change }], 'PageBreakCollection');
}
