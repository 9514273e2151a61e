import type { HostObject } from '../../protocol/hostObject';
import { SHEET_COLUMNS, SHEET_ROWS, intersection } from '../areas';
import type { Area } from '../book';
import type { Operation } from '../operation';
import { asOneOf, orElse } from './arguments';
import { clearConditionalFormats } from './conditionalFormatList';
import { invalidOperation, notEmulated } from './faults';
import { changeBook, changeSheet, sheetOf } from './host';
import type { Place } from './place';
import { ranges } from './rangeObject';
import { assertUnlocked } from './writeCells';

type Arguments = readonly unknown[];

const APPLIES_TO = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;

/** Clearing formats takes conditional formats and merges with it; clearing all, validations as well. */
export function clearPlace(place: Place, [applyTo]: Arguments): void {
  const location = 'Range.clear';
  const { sheet, area } = place;
  switch (orElse(applyTo, 'All', (given) => asOneOf(given, APPLIES_TO, location))) {
    case 'Contents':
      assertUnlocked(place, sheetOf(place), location);
      changeBook(place.host, [{ kind: 'clear', sheet, area, what: 'contents' }], location);
      return;
    case 'Formats':
      changeSheet(
        place,
        [...clearConditionalFormats(place), { kind: 'clear', sheet, area, what: 'formats' }],
        location,
      );
      return;
    case 'All': {
      const validation: Operation = { kind: 'validation', sheet, areas: [area], validation: null };
      const all: Operation = { kind: 'clear', sheet, area, what: 'all' };
      changeSheet(place, [...clearConditionalFormats(place), validation, all], location);
      return;
    }
    case 'Hyperlinks':
    case 'RemoveHyperlinks':
      throw notEmulated(`${location} of hyperlinks`);
  }
}

/** Whole rows or columns only: shifting a part of them is not emulated. */
export function insertPlace(place: Place, [shift]: Arguments): HostObject {
  const direction = asOneOf(shift, ['Down', 'Right'] as const, 'Range.insert');
  const axis = axisOf(place, direction === 'Down' ? 'rows' : 'columns', 'Range.insert');
  changeSheet(place, [{ kind: 'insert', sheet: place.sheet, ...axis }], 'Range.insert');
  return ranges.of(place);
}

export function deletePlace(place: Place, [shift]: Arguments): void {
  const direction = asOneOf(shift, ['Up', 'Left'] as const, 'Range.delete');
  const axis = axisOf(place, direction === 'Up' ? 'rows' : 'columns', 'Range.delete');
  changeSheet(place, [{ kind: 'delete', sheet: place.sheet, ...axis }], 'Range.delete');
}

/** Contents other than the first cell's are lost, as in Excel. */
export function mergePlace(place: Place, [across]: Arguments): void {
  const { sheet, area } = place;
  if (sheetOf(place).tables.some((table) => intersection(table.area, area))) {
    throw invalidOperation('Range.merge', 'cells of a table cannot be merged');
  }
  const areas = across === true ? linesOf(area) : [area];
  const operations = areas.map((part): Operation => ({ kind: 'merge', sheet, area: part }));
  changeSheet(place, operations, 'Range.merge');
}

export function unmergePlace(place: Place): void {
  changeSheet(place, [{ kind: 'unmerge', sheet: place.sheet, area: place.area }], 'Range.unmerge');
}

function axisOf(
  { area }: Place,
  axis: 'rows' | 'columns',
  location: string,
): { readonly axis: 'rows' | 'columns'; readonly at: number; readonly count: number } {
  if (axis === 'rows' && area.columns === SHEET_COLUMNS) return { axis, at: area.row, count: area.rows };
  if (axis === 'columns' && area.rows === SHEET_ROWS) return { axis, at: area.column, count: area.columns };
  throw notEmulated(`${location} of a part of the ${axis}`);
}

function linesOf(area: Area): readonly Area[] {
  return Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }));
}
