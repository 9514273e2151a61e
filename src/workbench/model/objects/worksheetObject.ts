import { asFlag, asWhole } from './arguments';
import { sheetFilters } from './autoFilterObject';
import { emptyCollection } from './emptyCollection';
import type { DefinedClass } from './defineClass';
import { defineClass } from './defineClass';
import { freezePanes } from './freezePanesObject';
import { sheetViews } from './sheetViewObjects';
import type { SheetSelf } from './host';
import { sheetOf } from './host';
import { horizontalBreaks, verticalBreaks } from './pageBreakObjects';
import { pageLayouts } from './pageLayoutObject';
import { protections } from './protectionObject';
import { HostFault } from '../../protocol/hostObject';
import {
  activate,
  deleteSheet,
  moveSheet,
  renameSheet,
  setTabColour,
  setVisibility,
} from './changeSheetItself';
import { setSheetProperty, sheetProperty } from './sheetProperties';
import { neighbour, rangeOfSheet, usedRangeOfSheet } from './sheetRanges';
import { placeOn } from './place';
import { ranges } from './rangeObject';
import { tablesOn } from './tableCollectionObject';

const shapes = emptyCollection('ShapeCollection');
const charts = emptyCollection('ChartCollection');
const pivotTables = emptyCollection('PivotTableCollection');

export const worksheets: DefinedClass<SheetSelf> = defineClass<SheetSelf>({
  type: 'Worksheet',
  key: ({ sheet }) => ({ name: 'Id', value: sheet }),
  scalars: {
    Id: ({ sheet }) => sheet,
    Name: { get: (self) => sheetOf(self).name, set: renameSheet },
    Position: {
      get: ({ host, sheet }) => host.replica.book.sheets.findIndex(({ id }) => id === sheet),
      set: moveSheet,
    },
    Visibility: { get: (self) => sheetOf(self).visibility, set: setVisibility },
    TabColor: { get: (self) => sheetProperty(self, 'tabColor', ''), set: setTabColour },
    ShowGridlines: flag('showGridlines'),
    ShowHeadings: flag('showHeadings'),
  },
  // Office.js reads one name, and writes the other.
  setAs: { Gridlines: flag('showGridlines').set, Headings: flag('showHeadings').set },
  children: {
    AutoFilter: (self) => sheetFilters.of(self),
    Charts: () => charts,
    Shapes: () => shapes,
    FreezePanes: (self) => freezePanes.of(self),
    HorizontalPageBreaks: (self) => horizontalBreaks.of(self),
    NamedSheetViews: (self) => {
      if (self.host.options.features?.has('sheetViews')) return sheetViews.of(self);
      throw new HostFault('ApiNotFound', 'Sheet views are of Excel on the web.', 'Worksheet.namedSheetViews');
    },
    PageLayout: (self) => pageLayouts.of(self),
    PivotTables: () => pivotTables,
    Protection: (self) => protections.of(self),
    Tables: ({ host, sheet }) => tablesOn.of({ host, sheet }),
    VerticalPageBreaks: (self) => verticalBreaks.of(self),
  },
  methods: {
    Activate: activate,
    Delete: deleteSheet,
    GetRange: (self, [address]) => ranges.of(rangeOfSheet(self, address)),
    GetRangeByIndexes: (self, numbers) => {
      const [row, column, rows, columns] = fourNumbers(numbers);
      return ranges.of(placeOn(self, { row, column, rows, columns }, 'Worksheet.getRangeByIndexes'));
    },
    GetCell: (self, [down, across]) => {
      const [row, column] = fourNumbers([down, across, 1, 1]);
      return ranges.of(placeOn(self, { row, column, rows: 1, columns: 1 }, 'Worksheet.getCell'));
    },
    GetUsedRange: (self, [valuesOnly]) =>
      ranges.of(usedRangeOfSheet(self, valuesOnly) ?? rangeOfSheet(self, 'A1')),
    GetUsedRangeOrNullObject: (self, [valuesOnly]) => {
      const place = usedRangeOfSheet(self, valuesOnly);
      return place && ranges.of(place);
    },
    GetNext: (self, [visibleOnly]) => worksheets.of(neighbour(self, 1, visibleOnly, 'Worksheet.getNext')),
    GetPrevious: (self, [visibleOnly]) =>
      worksheets.of(neighbour(self, -1, visibleOnly, 'Worksheet.getPrevious')),
    GetNextOrNullObject: (self, [visibleOnly]) => {
      const next = neighbour(self, 1, visibleOnly, null);
      return next && worksheets.of(next);
    },
    GetPreviousOrNullObject: (self, [visibleOnly]) => {
      const previous = neighbour(self, -1, visibleOnly, null);
      return previous && worksheets.of(previous);
    },
    Calculate: () => undefined,
  },
  notEmulated: [
    ...['Comments', 'CustomProperties', 'Slicers', 'Visuals', 'Names'],
    ...['StandardWidth', 'StandardHeight', 'EnableCalculation', 'TabId', 'Copy', 'FindAll'],
    ...['FindAllOrNullObject', 'GetRanges', 'ReplaceAll', 'ShowOutlineLevels'],
  ],
});

function flag(name: string): {
  get: (self: SheetSelf) => unknown;
  set: (self: SheetSelf, value: unknown) => void;
} {
  return {
    get: (self) => sheetProperty(self, name, true),
    set: (self, value) => {
      setSheetProperty(self, name, asFlag(value, `Worksheet.${name}`));
    },
  };
}

function fourNumbers(args: readonly unknown[]): readonly [number, number, number, number] {
  const [row, column, rows, columns] = args.map((value) => asWhole(value, 'Worksheet.getRangeByIndexes'));
  return [row ?? 0, column ?? 0, rows ?? 0, columns ?? 0];
}
