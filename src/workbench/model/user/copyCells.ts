import type { Area, Cell, SheetState } from '../book';
import { cellAt, usedArea } from '../cells';
import type { Operation } from '../operation';
import { moveReferences } from '../references';
import { carriedLooks } from './carriedLooks';
import { grid } from './grid';
import { tableGrowth } from './typingOperations';

/** Cells of a sheet as they are copied: rows that follow each other here may have a hidden one between them there. */
export interface CopiedCells {
  readonly sheet: SheetState;
  readonly rows: readonly number[];
  readonly column: number;
  readonly columns: number;
}

const EMPTY: Cell = { value: '' };

/** Without the rows that a filter hides, as in Excel; whole columns end where the sheet is used. */
export function copiedCells(sheet: SheetState, area: Area): CopiedCells {
  const used = usedArea(sheet, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const bottom = Math.max(area.row + 1, Math.min(area.row + area.rows, used.row + used.rows));
  const right = Math.max(area.column + 1, Math.min(area.column + area.columns, used.column + used.columns));
  const rows = Array.from({ length: bottom - area.row }, (_, down) => area.row + down).filter(
    (row) => sheet.rows[row]?.hidden !== 'filter',
  );
  return { sheet, rows, column: area.column, columns: right - area.column };
}

/** What a selection takes of them: over and over where it is a multiple of them, else once from its first cell. */
export function filledArea({ rows, columns }: CopiedCells, selected: Area): Area {
  const down = selected.rows % rows.length === 0 || selected.rows === 1;
  const across = selected.columns % columns === 0 || selected.columns === 1;
  const isFitting = down && across;
  return {
    ...selected,
    rows: isFitting ? Math.max(selected.rows, rows.length) : rows.length,
    columns: isFitting ? Math.max(selected.columns, columns) : columns,
  };
}

/**
 * Contents, formats and validations of copied cells, laid on an area over and over; formulas move along.
 *
 * @param cutAt content of cells that are cut
 */
export function copyOperations(
  { sheet, rows, column: first, columns }: CopiedCells,
  target: SheetState,
  area: Area,
  cutAt?: (row: number, column: number) => Cell,
): readonly Operation[] {
  const from = (row: number, column: number): readonly [row: number, column: number] => [
    rows[(row - area.row) % rows.length] ?? 0,
    first + ((column - area.column) % columns),
  ];
  const cells = grid(area, (row, column) => {
    const [fromRow, fromColumn] = from(row, column);
    if (cutAt !== undefined) return cutAt(fromRow, fromColumn);
    const cell = cellAt(sheet, fromRow, fromColumn) ?? EMPTY;
    return movedCell(cell, row - fromRow, column - fromColumn);
  });
  return [
    { kind: 'cells', sheet: target.id, row: area.row, column: area.column, cells },
    ...carriedLooks({ source: sheet, target, area, from, isCut: cutAt !== undefined }),
    ...tableGrowth(target, area),
  ];
}

function movedCell(cell: Cell, down: number, right: number): Cell {
  return cell.formula === undefined ? cell : { ...cell, formula: moveReferences(cell.formula, down, right) };
}
