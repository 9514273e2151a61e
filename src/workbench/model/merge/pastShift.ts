import { shiftCriteria } from '../apply/applyFilters';
import { shiftArea, shiftAreas, shiftSpan, SHEET_COLUMNS, SHEET_ROWS, splitByShift } from '../areas';
import type { OperationOf, ShiftOperation } from '../apply/kinds';
import type { Area } from '../book';
import type { Operation } from '../operation';
import { shiftReferences } from '../references';
import { gridPastShift } from './gridParts';

/** Moves an operation on one sheet past rows or columns inserted or deleted there. */
export function pastShift(operation: Operation, shift: ShiftOperation): readonly Operation[] {
  switch (operation.kind) {
    case 'cells':
      return gridPastShift(operation.cells, operation, shift).map((part) => ({
        ...operation,
        ...part.place,
        cells: part.lines.map((line) => line.map((cell) => cell && withShiftedFormula(cell, shift))),
      }));
    case 'formats':
      return gridPastShift(operation.formats, operation, shift).map((part) => ({
        ...operation,
        ...part.place,
        formats: part.lines,
      }));
    case 'clear':
      return splitByShift(operation.area, shift).map((area) => ({ ...operation, area }));
    case 'format':
    case 'merge':
    case 'unmerge':
      return withArea(operation.area, shift, (area) => ({ ...operation, area }));
    case 'insert':
    case 'delete':
      return operation.axis === shift.axis ? linesPastShift(operation, shift) : [operation];
    case 'sort':
      return sortPastShift(operation, shift);
    case 'rowHeights':
    case 'columnWidths':
      return (operation.kind === 'rowHeights') === (shift.axis === 'rows')
        ? spanPastShift(operation, shift)
        : [operation];
    case 'hide':
      return operation.axis === shift.axis ? spanPastShift(operation, shift) : [operation];
    case 'sheet':
      return [withShiftedBreaks(operation, shift)];
    case 'addTable':
      return withArea(operation.table.area, shift, (area) => {
        const criteria = shiftCriteria(operation.table.criteria, operation.table.area, shift);
        return { ...operation, table: { ...operation.table, area, criteria } };
      });
    case 'table': {
      const { area, ...change } = operation.change;
      const moved = area && shiftArea(area, shift);
      return [{ ...operation, change: moved ? { ...change, area: moved } : change }];
    }
    case 'sheetFilter': {
      const { filter } = operation;
      if (filter === null) return [operation];
      return withArea(filter.area, shift, (area) => {
        const criteria = shiftCriteria(filter.criteria, filter.area, shift);
        return { ...operation, filter: { area, criteria } };
      });
    }
    case 'conditionalFormats':
      return [
        {
          ...operation,
          list: operation.list.map((format) => ({ ...format, areas: shiftAreas(format.areas, shift) })),
        },
      ];
    case 'validation': {
      const areas = shiftAreas(operation.areas, shift);
      return areas.length === 0 ? [] : [{ ...operation, areas }];
    }
    case 'tableFilter':
      return criteriaPastShift(operation, shift);
    case 'deleteTable':
    case 'addSheet':
    case 'deleteSheet':
    case 'renameSheet':
    case 'moveSheet':
    case 'name':
    case 'setting':
    case 'readOnly':
      return [operation];
  }
}

function withArea(area: Area, shift: ShiftOperation, put: (area: Area) => Operation): readonly Operation[] {
  const moved = shiftArea(area, shift);
  return moved === null ? [] : [put(moved)];
}

type Lines = OperationOf<'rowHeights' | 'columnWidths'> | OperationOf<'hide'>;

function spanPastShift(operation: Lines, shift: ShiftOperation): readonly Operation[] {
  const limit = shift.axis === 'rows' ? SHEET_ROWS : SHEET_COLUMNS;
  const span = shiftSpan({ start: operation.at, length: operation.count }, shift, limit);
  return span === null ? [] : [{ ...operation, at: span.start, count: span.length }];
}

function criteriaPastShift(
  operation: OperationOf<'tableFilter'>,
  shift: ShiftOperation,
): readonly Operation[] {
  if (shift.axis === 'rows') return [operation];
  const span = shiftSpan({ start: operation.column, length: 1 }, shift, SHEET_COLUMNS);
  return span === null ? [] : [{ ...operation, column: span.start }];
}

/** Lines inserted inside lines that are to be deleted stay: the deletion falls in two, the lower part first. */
function linesPastShift(operation: ShiftOperation, shift: ShiftOperation): readonly Operation[] {
  const limit = shift.axis === 'rows' ? SHEET_ROWS : SHEET_COLUMNS;
  if (operation.kind === 'insert') {
    const { at } = operation;
    if (shift.kind === 'insert')
      return at >= limit - shift.count ? [] : [{ ...operation, at: at >= shift.at ? at + shift.count : at }];
    return [{ ...operation, at: at <= shift.at ? at : Math.max(shift.at, at - shift.count) }];
  }
  const head = shift.at - operation.at;
  if (shift.kind === 'insert' && head > 0 && head < operation.count) {
    return [
      { ...operation, at: shift.at + shift.count, count: operation.count - head },
      { ...operation, count: head },
    ];
  }
  const span = shiftSpan({ start: operation.at, length: operation.count }, shift, limit);
  return span === null ? [] : [{ ...operation, at: span.start, count: span.length }];
}

/** Rows that came meanwhile keep their place among the sorted ones; those that went are left out of the order. */
function sortPastShift(operation: OperationOf<'sort'>, shift: ShiftOperation): readonly Operation[] {
  const area = shiftArea(operation.area, shift);
  if (area === null) return [];
  if (shift.axis === 'columns') return [{ ...operation, area }];
  const at = shift.at - operation.area.row;
  const { order } = operation;
  if (shift.kind === 'delete') {
    const isLeft = (row: number): boolean => row < at || row >= at + shift.count;
    const gone = order.length - area.rows;
    return [{ ...operation, area, order: order.filter(isLeft).map((row) => (row < at ? row : row - gone)) }];
  }
  if (area.rows === order.length) return [{ ...operation, area }];
  const moved = (row: number): number => (row < at ? row : row + shift.count);
  const grown = Array.from({ length: area.rows }, (_, row) => row);
  order.forEach((from, to) => (grown[moved(to)] = moved(from)));
  return [{ ...operation, area, order: grown }];
}

function withShiftedBreaks(operation: OperationOf<'sheet'>, shift: ShiftOperation): Operation {
  const { horizontalBreaks: breaks } = operation.change;
  if (breaks === undefined || shift.axis === 'columns') return operation;
  const moved = breaks.flatMap((at) => shiftSpan({ start: at, length: 1 }, shift, SHEET_ROWS)?.start ?? []);
  return { ...operation, change: { ...operation.change, horizontalBreaks: moved } };
}

/** References that name no sheet point at the sheet of the cell, which is the one that shifts. */
function withShiftedFormula<Content extends { readonly formula?: string }>(
  cell: Content,
  shift: ShiftOperation,
): Content {
  if (cell.formula === undefined) return cell;
  return { ...cell, formula: shiftReferences(cell.formula, shift, (sheet) => sheet === null) };
}
