import type { HostObject } from '../../protocol/hostObject';
import type { Area } from '../book';
import { collectionOf } from './collection';
import type { DefinedClass } from './defineClass';
import { defineClass } from './defineClass';
import type { SheetSelf } from './host';
import { fullAddress } from './place';
import { ranges } from './rangeObject';
import { worksheets } from './worksheetObject';

interface AreasSelf extends SheetSelf {
  readonly areas: readonly Area[];
}

const { type, items, methods } = collectionOf<AreasSelf>({
  type: 'RangeCollection',
  items: rangesOf,
  find: () => null,
});

const rangeCollections: DefinedClass<AreasSelf> = defineClass<AreasSelf>({
  type,
  items,
  methods: {
    GetCount: (self) => self.areas.length,
    GetItemAt: (self, args) => methods.GetItemAt(self, args),
  },
});

/** Several areas of one sheet, to be read. */
export const rangeAreas: DefinedClass<AreasSelf> = defineClass<AreasSelf>({
  type: 'RangeAreas',
  trackable: true,
  scalars: {
    Address: addressesOf,
    AddressLocal: addressesOf,
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
  },
  children: {
    Areas: (self) => rangeCollections.of(self),
    Worksheet: (self) => worksheets.of(self),
  },
  notEmulated: [
    ...['IsEntireColumn', 'IsEntireRow', 'Style', 'ConditionalFormats', 'DataValidation', 'Format', 'Clear'],
    ...['Calculate', 'CopyFrom', 'GetEntireColumn', 'GetEntireRow', 'GetIntersection', 'GetTables'],
    ...['GetIntersectionOrNullObject', 'GetOffsetRangeAreas', 'GetSpecialCells', 'GetUsedRangeAreas'],
    ...['GetSpecialCellsOrNullObject', 'GetUsedRangeAreasOrNullObject', 'SetDirty'],
  ],
});

function rangesOf({ host, sheet, areas }: AreasSelf): readonly HostObject[] {
  return areas.map((area) => ranges.of({ host, sheet, area }));
}

function addressesOf({ host, sheet, areas }: AreasSelf): string {
  return areas.map((area) => fullAddress({ host, sheet, area })).join(',');
}
