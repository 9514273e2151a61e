import { intersection, SHEET_COLUMNS, SHEET_ROWS } from '../areas';
import { clearPlace, deletePlace, insertPlace, mergePlace, unmergePlace } from './changePlace';
import { conditionalFormatsOf } from './conditionalFormatObjects';
import { validations } from './validationObject';
import type { DefinedClass } from './defineClass';
import { defineClass } from './defineClass';
import { invalidArgument } from './faults';
import { areHidden, hide } from './hidden';
import { sheetOf } from './host';
import type { Place } from './place';
import { fullAddress } from './place';
import { rangeAreas } from './rangeAreasObject';
import { rangeFormats } from './rangeFormatObject';
import { rangeMoves } from './rangeMoves';
import { readFormulas, readNumberFormats, readText, readValues, readValueTypes } from './readCells';
import { rangeSorts } from './sortObjects';
import { tablesOn } from './tableCollectionObject';
import { specialCells } from './specialCells';
import { worksheets } from './worksheetObject';
import { writeCells, writeNumberFormats } from './writeCells';

export const ranges: DefinedClass<Place> = defineClass<Place>({
  type: 'Range',
  trackable: true,
  scalars: {
    Address: fullAddress,
    AddressLocal: fullAddress,
    CellCount: ({ area }) => (area.rows * area.columns > 2 ** 31 ? -1 : area.rows * area.columns),
    RowIndex: ({ area }) => area.row,
    ColumnIndex: ({ area }) => area.column,
    RowCount: ({ area }) => area.rows,
    ColumnCount: ({ area }) => area.columns,
    IsEntireRow: ({ area }) => area.columns === SHEET_COLUMNS,
    IsEntireColumn: ({ area }) => area.rows === SHEET_ROWS,
    Values: {
      get: readValues,
      set: (place, value) => {
        writeCells(place, value, 'Range.values');
      },
    },
    Formulas: {
      get: readFormulas,
      set: (place, value) => {
        writeCells(place, value, 'Range.formulas');
      },
    },
    NumberFormat: {
      get: readNumberFormats,
      set: (place, value) => {
        writeNumberFormats(place, value, 'Range.numberFormat');
      },
    },
    Text: readText,
    ValueTypes: readValueTypes,
    Hidden: (place) => areHidden(place, 'rows') === true || areHidden(place, 'columns') === true,
    RowHidden: {
      get: (place) => areHidden(place, 'rows'),
      set: (place, value) => {
        hide(place, 'rows', value);
      },
    },
    ColumnHidden: {
      get: (place) => areHidden(place, 'columns'),
      set: (place, value) => {
        hide(place, 'columns', value);
      },
    },
    // No formula of the emulation spills.
    HasSpill: () => false,
  },
  children: {
    Format: (place) => rangeFormats.of(place),
    Worksheet: (place) => worksheets.of(place),
    ConditionalFormats: (place) => conditionalFormatsOf.of(place),
    DataValidation: (place) => validations.of(place),
    Sort: (place) => rangeSorts.of(place),
  },
  methods: {
    ...rangeMoves,
    Clear: clearPlace,
    Insert: insertPlace,
    Delete: deletePlace,
    Merge: mergePlace,
    Unmerge: unmergePlace,
    Select: (place) => {
      const { replica } = place.host;
      sheetOf(place);
      if (replica.activeSheet !== place.sheet) replica.activate(place.sheet, 'add-in');
      replica.select(place.sheet, place.area, 'add-in');
    },
    GetMergedAreasOrNullObject: ({ host, sheet, area }) => {
      const areas = sheetOf({ host, sheet }).merges.filter((merge) => intersection(merge, area) !== null);
      return areas.length === 0 ? null : rangeAreas.of({ host, sheet, areas });
    },
    GetSpecialCellsOrNullObject: specialCells,
    GetTables: (place, [fullyContained]) =>
      tablesOn.of({
        host: place.host,
        sheet: place.sheet,
        within: place.area,
        whole: fullyContained === true,
      }),
    Calculate: () => undefined,
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== area.rows || columns !== area.columns) throw invalidArgument('Range');
    },
  },
  notEmulated: [
    ...['NumberFormatLocal', 'FormulasLocal', 'FormulasR1C1', 'Hyperlink', 'Style', 'LinkedDataTypeState'],
    ...['Top', 'Left', 'Height', 'Width', 'SavedAsArray', 'NumberFormatCategories', 'AutoFill', 'CopyFrom'],
    ...['Find', 'FindOrNullObject', 'FlashFill', 'GetCellProperties', 'SetCellProperties', 'GetVisibleView'],
    ...['GetColumnProperties', 'GetRowProperties', 'SetColumnProperties', 'SetRowProperties', 'GetImage'],
    ...['GetDependents', 'GetDirectDependents', 'GetDirectPrecedents', 'GetPrecedents', 'GetExtendedRange'],
    ...['GetMergedAreas', 'GetPivotTables', 'GetRangeEdge', 'GetSpecialCells'],
    ...['GetSpillParent', 'GetSpillParentOrNullObject', 'GetSpillingToRange'],
    ...['GetSpillingToRangeOrNullObject', 'GetSurroundingRegion', 'Group', 'Ungroup', 'HideGroupDetails'],
    ...['ShowGroupDetails', 'MoveTo', 'RemoveDuplicates', 'ReplaceAll', 'SetDirty', 'ShowCard'],
  ],
});
