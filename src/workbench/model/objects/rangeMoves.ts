import type { HostObject } from '../../protocol/hostObject';
import { SHEET_COLUMNS, SHEET_ROWS, intersection } from '../areas';
import type { Area } from '../book';
import { asWhole, orElse } from './arguments';
import { cover } from './cover';
import { invalidArgument } from './faults';
import type { Place } from './place';
import { found, placeOf, placeOn } from './place';
import { ranges } from './rangeObject';
import { usedPlace } from './usedPlace';

type Arguments = readonly unknown[];
type Move = (place: Place, args: Arguments) => HostObject | null;

/** Methods of Range that answer another range of the same sheet. */
export const rangeMoves: Readonly<Record<string, Move>> = {
  GetCell: moved((area, [down, across]) => {
    return { row: area.row + whole(down), column: area.column + whole(across), rows: 1, columns: 1 };
  }),
  GetRow: moved((area, [index]) => ({ ...area, row: area.row + whole(index), rows: 1 })),
  GetColumn: moved((area, [index]) => ({ ...area, column: area.column + whole(index), columns: 1 })),
  GetLastRow: moved(lastRow),
  GetLastColumn: moved(lastColumn),
  GetLastCell: moved((area) => lastColumn(lastRow(area))),
  GetOffsetRange: moved((area, [down, across]) => {
    return { ...area, row: area.row + whole(down), column: area.column + whole(across) };
  }),
  GetResizedRange: moved((area, [rows, columns]) => {
    return { ...area, rows: area.rows + whole(rows), columns: area.columns + whole(columns) };
  }),
  GetAbsoluteResizedRange: moved((area, [rows, columns]) => {
    return { ...area, rows: whole(rows), columns: whole(columns) };
  }),
  GetRowsAbove: moved((area, [count]) => rowsBeside(area, -orElse(count, 1, whole))),
  GetRowsBelow: moved((area, [count]) => rowsBeside(area, orElse(count, 1, whole))),
  GetColumnsBefore: moved((area, [count]) => columnsBeside(area, -orElse(count, 1, whole))),
  GetColumnsAfter: moved((area, [count]) => columnsBeside(area, orElse(count, 1, whole))),
  GetEntireRow: moved((area) => ({ ...area, column: 0, columns: SHEET_COLUMNS })),
  GetEntireColumn: moved((area) => ({ ...area, row: 0, rows: SHEET_ROWS })),
  GetBoundingRect: (place, [other]) => {
    const second = onSameSheet(place, other, 'Range.getBoundingRect');
    return ranges.of({ ...place, area: cover(place.area, second.area) });
  },
  GetIntersection: (place, [other]) =>
    found(shared(place, other, 'Range.getIntersection'), 'Range.getIntersection'),
  GetIntersectionOrNullObject: (place, [other]) => shared(place, other, 'Range.getIntersectionOrNullObject'),
  GetUsedRange: (place, [valuesOnly]) => found(used(place, valuesOnly), 'Range.getUsedRange'),
  GetUsedRangeOrNullObject: (place, [valuesOnly]) => used(place, valuesOnly),
};

function moved(move: (area: Area, args: Arguments) => Area): Move {
  return (place, args) => ranges.of(placeOn(place, move(place.area, args), 'Range'));
}

function whole(value: unknown): number {
  return asWhole(value, 'Range');
}

function used(place: Place, valuesOnly: unknown): HostObject | null {
  const part = usedPlace(place, valuesOnly);
  return part && ranges.of(part);
}

function shared(place: Place, other: unknown, location: string): HostObject | null {
  const second = placeOf(place, other, location);
  const common = second.sheet === place.sheet ? intersection(place.area, second.area) : null;
  return common && ranges.of({ ...place, area: common });
}

/** @throws HostFault `InvalidArgument` when the other range is on another sheet */
function onSameSheet(place: Place, other: unknown, location: string): Place {
  const second = placeOf(place, other, location);
  if (second.sheet === place.sheet) return second;
  throw invalidArgument(location);
}

function lastRow(area: Area): Area {
  return { ...area, row: area.row + area.rows - 1, rows: 1 };
}

function lastColumn(area: Area): Area {
  return { ...area, column: area.column + area.columns - 1, columns: 1 };
}

/** Below, or above when the count is negative; never none. */
function rowsBeside(area: Area, count: number): Area {
  const row = count > 0 ? area.row + area.rows : area.row + count;
  return { ...area, row, rows: Math.abs(count) };
}

function columnsBeside(area: Area, count: number): Area {
  const column = count > 0 ? area.column + area.columns : area.column + count;
  return { ...area, column, columns: Math.abs(count) };
}
