import { SHEET_COLUMNS, SHEET_ROWS } from '../areas';
import type { Area } from '../book';
import { asWhole, orElse } from './arguments';
import type { DefinedClass } from './defineClass';
import { defineClass } from './defineClass';
import { invalidArgument } from './faults';
import type { SheetSelf } from './host';
import { changeBook, sheetOf } from './host';
import { found, placeOf } from './place';
import { ranges } from './rangeObject';

export const freezePanes: DefinedClass<SheetSelf> = defineClass<SheetSelf>({
  type: 'WorksheetFreezePanes',
  methods: {
    FreezeAt: (self, [range]) => {
      if (range === null || range === undefined) {
        freeze(self, 0, 0);
        return;
      }
      const { row, column, rows, columns } = placeOf(self, range, 'WorksheetFreezePanes.freezeAt').area;
      freeze(self, rows === SHEET_ROWS ? 0 : row + rows, columns === SHEET_COLUMNS ? 0 : column + columns);
    },
    FreezeRows: (self, [count]) => {
      freeze(self, orElse(count, 1, counted), 0);
    },
    FreezeColumns: (self, [count]) => {
      freeze(self, 0, orElse(count, 1, counted));
    },
    Unfreeze: (self) => {
      freeze(self, 0, 0);
    },
    GetLocation: (self) =>
      ranges.of({ ...self, area: found(frozenArea(self), 'WorksheetFreezePanes.getLocation') }),
    GetLocationOrNullObject: (self) => {
      const area = frozenArea(self);
      return area && ranges.of({ ...self, area });
    },
  },
});

function freeze(self: SheetSelf, rows: number, columns: number): void {
  sheetOf(self);
  const change = { frozen: { rows, columns } };
  changeBook(self.host, [{ kind: 'sheet', sheet: self.sheet, change }], 'WorksheetFreezePanes');
}

/** Frozen rows alone reach across the sheet, frozen columns alone down it. */
function frozenArea(self: SheetSelf): Area | null {
  const { rows, columns } = sheetOf(self).frozen;
  if (rows === 0 && columns === 0) return null;
  return { row: 0, column: 0, rows: rows || SHEET_ROWS, columns: columns || SHEET_COLUMNS };
}

function counted(value: unknown): number {
  const count = asWhole(value, 'WorksheetFreezePanes');
  if (count >= 0) return count;
  throw invalidArgument('WorksheetFreezePanes');
}
