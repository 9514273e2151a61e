import { intersection } from '../areas';
import type { ShiftOperation } from '../apply/kinds';
import type { Area, BookState, Cell, Format, SheetState, TableState } from '../book';
import { cellAt, findSheet, findTable, formatAt, usedArea } from '../cells';
import type { Operation } from '../operation';

/**
 * What takes an operation back, from the workbook before it; null for what is not undone: whole sheets added, moved or
 * deleted, protection, formats, merges, conditional formats, validations, names, settings.
 */
function invert(operation: Operation, before: BookState): readonly Operation[] | null {
  const sheet = 'sheet' in operation ? findSheet(before, operation.sheet) : undefined;
  return sheet === undefined ? null : invertOnSheet(operation, sheet);
}

/** What takes a whole action back, in the order in which it is to be performed; null when part of it cannot be. */
export function invertAll(operations: readonly Operation[], before: BookState): readonly Operation[] | null {
  const inverses = operations.toReversed().map((operation) => invert(operation, before));
  return inverses.every((inverse) => inverse !== null) ? inverses.flat() : null;
}

function invertOnSheet(operation: Operation, sheet: SheetState): readonly Operation[] | null {
  switch (operation.kind) {
    case 'cells': {
      const { row, column, cells } = operation;
      return [cellsBefore(sheet, { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 })];
    }
    case 'formats': {
      const { row, column, formats } = operation;
      return [
        formatsBefore(
          sheet,
          { row, column, rows: formats.length, columns: formats[0]?.length ?? 0 },
          formats,
        ),
      ];
    }
    case 'clear':
      return operation.what === 'contents' ? [cellsBefore(sheet, operation.area)] : null;
    case 'insert':
      return [{ ...operation, kind: 'delete' }];
    case 'delete':
      return linesBefore(operation, sheet);
    case 'sort': {
      const order: number[] = [];
      operation.order.forEach((from, to) => (order[from] = to));
      return [{ ...operation, order }];
    }
    case 'renameSheet':
      return [{ ...operation, name: sheet.name }];
    case 'table': {
      const table = findTable(sheet, operation.table);
      return table === undefined ? null : [{ ...operation, change: { area: table.area, name: table.name } }];
    }
    case 'tableFilter': {
      const criteria = findTable(sheet, operation.table)?.criteria[operation.column] ?? null;
      return [{ ...operation, criteria }];
    }
    case 'rowHeights':
    case 'columnWidths':
      return sizesBefore(operation, sheet);
    case 'hide':
      return hiddenBefore(operation, sheet);
    case 'format':
    case 'merge':
    case 'unmerge':
    case 'addSheet':
    case 'deleteSheet':
    case 'moveSheet':
    case 'sheet':
    case 'addTable':
    case 'deleteTable':
    case 'sheetFilter':
    case 'conditionalFormats':
    case 'validation':
    case 'name':
    case 'setting':
    case 'readOnly':
      return null;
  }
}

const EMPTY: Cell = { value: '' };

function cellsBefore(sheet: SheetState, area: Area): Operation {
  const cells = grid(area, (row, column) => cellAt(sheet, row, column) ?? EMPTY);
  return { kind: 'cells', sheet: sheet.id, row: area.row, column: area.column, cells };
}

/** Properties that an operation sets and that were not there go back to nothing. */
function formatsBefore(
  sheet: SheetState,
  area: Area,
  changes: readonly (readonly (Format | null)[])[],
): Operation {
  const formats = grid(area, (row, column) => {
    const change = changes[row - area.row]?.[column - area.column] ?? {};
    const nothing = Object.fromEntries(Object.keys(change).map((name) => [name, null]));
    return { ...nothing, ...formatAt(sheet, row, column) };
  });
  return { kind: 'formats', sheet: sheet.id, row: area.row, column: area.column, formats };
}

function grid<Item>(area: Area, item: (row: number, column: number) => Item): Item[][] {
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, right) => item(area.row + down, area.column + right)),
  );
}

/** Deleted lines come back with their cells and formats; tables that lost lines at an edge get them back. */
function linesBefore(operation: ShiftOperation, sheet: SheetState): readonly Operation[] {
  const { axis, at, count } = operation;
  const used = usedArea(sheet, false);
  const lines: Area =
    axis === 'rows'
      ? { row: at, column: 0, rows: count, columns: used === null ? 0 : used.column + used.columns }
      : { row: 0, column: at, rows: used === null ? 0 : used.row + used.rows, columns: count };
  const tables = sheet.tables.filter(({ area }) => intersection(area, lines) !== null);
  const empty = grid(lines, () => ({}));
  return [
    { ...operation, kind: 'insert' },
    cellsBefore(sheet, lines),
    formatsBefore(sheet, lines, empty),
    ...tables.flatMap((table) => tableBefore(sheet, table)),
  ];
}

function tableBefore(
  { id: sheet }: SheetState,
  { id: table, area, criteria }: TableState,
): readonly Operation[] {
  const filters = Object.entries(criteria).map(([column, wanted]): Operation => ({
    kind: 'tableFilter',
    sheet,
    table,
    column: Number(column),
    criteria: wanted,
  }));
  return [{ kind: 'table', sheet, table, change: { area } }, ...filters];
}

type OfKind<Kind extends Operation['kind']> = Extract<Operation, { readonly kind: Kind }>;

function sizesBefore(
  operation: OfKind<'rowHeights' | 'columnWidths'>,
  sheet: SheetState,
): readonly Operation[] {
  const sizeOf = (line: number): number | null =>
    (operation.kind === 'rowHeights' ? sheet.rows[line]?.height : sheet.columns[line]?.width) ?? null;
  return linesOf(operation).map((at) => ({ ...operation, at, count: 1, size: sizeOf(at) }));
}

/** Rows that a filter hides are not this hand's. */
function hiddenBefore(operation: OfKind<'hide'>, sheet: SheetState): readonly Operation[] {
  const isHidden = (line: number): boolean =>
    operation.axis === 'rows' ? sheet.rows[line]?.hidden === 'user' : sheet.columns[line]?.hidden === true;
  return linesOf(operation).map((at) => ({ ...operation, at, count: 1, hidden: isHidden(at) }));
}

function linesOf({ at, count }: { readonly at: number; readonly count: number }): readonly number[] {
  return Array.from({ length: count }, (_, offset) => at + offset);
}
