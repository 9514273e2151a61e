import { contains } from '../areas';
import type { Area, BookState, Cell, SheetState } from '../book';
import { cellAt } from '../cells';
import type { Corner, Reference } from '../formula/reference';
import { referenceArea } from '../formula/reference';
import type { Operation } from '../operation';
import { mapReferences } from '../references';
import type { CopiedCells } from './copyCells';
import { copyOperations } from './copyCells';

const EMPTY: Cell = { value: '' };

/**
 * Cut cells and put them elsewhere: their contents, formats and validations leave where they stood, and formulas that
 * take of them follow.
 *
 * @param area of the same size as the cells
 */
export function moveOperations(
  book: BookState,
  source: CopiedCells,
  target: SheetState,
  area: Area,
): readonly Operation[] {
  const move = moveOf(source, target, area);
  const isMoved = (sheet: SheetState, row: number, column: number): boolean =>
    (sheet === source.sheet && source.rows.includes(row) && isAcross(source, column)) ||
    (sheet === target && contains(area, row, column));
  const put = copyOperations(source, target, area, (row, column) => {
    const cell = cellAt(source.sheet, row, column) ?? EMPTY;
    if (cell.formula === undefined) return cell;
    return { ...cell, formula: move(cell.formula, source.sheet.name, target.name) };
  });
  return [...clearing(source), ...put, ...following(book, move, isMoved)];
}

function isAcross({ column: first, columns }: CopiedCells, column: number): boolean {
  return column >= first && column < first + columns;
}

/** Nothing is left where they stood: rows that a filter hides stay. */
function clearing({ sheet, rows, column, columns }: CopiedCells): readonly Operation[] {
  return runs(rows).flatMap(({ row, count }): readonly Operation[] => {
    const line = <Item>(item: Item): Item[][] =>
      Array.from({ length: count }, () => Array.from({ length: columns }, () => item));
    const place = { sheet: sheet.id, row, column };
    return [
      { kind: 'cells', ...place, cells: line(EMPTY) },
      { kind: 'formats', ...place, formats: line({}), replaces: true },
      {
        kind: 'validation',
        sheet: sheet.id,
        areas: [{ row, column, rows: count, columns }],
        validation: null,
      },
    ];
  });
}

function runs(rows: readonly number[]): readonly { readonly row: number; readonly count: number }[] {
  const found: { row: number; count: number }[] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last !== undefined && last.row + last.count === row) last.count++;
    else found.push({ row, count: 1 });
  }
  return found;
}

/** Rewrites a formula that stood on the sheet `home` and now stands on `now`. */
type Move = (formula: string, home: string, now: string) => string;

function moveOf(source: CopiedCells, target: SheetState, area: Area): Move {
  const [first = 0] = source.rows;
  const isWhole = runs(source.rows).length === 1;
  const [down, right] = [area.row - first, area.column - source.column];
  const takesMoved = (reference: Reference): boolean => {
    const { row, column, rows, columns } = referenceArea(reference);
    const last = row + rows - 1;
    const isDown = first <= row && last < first + source.rows.length;
    return isDown && isAcross(source, column) && isAcross(source, column + columns - 1);
  };
  return (formula, home, now) =>
    mapReferences(formula, (reference) => {
      const sheet = reference.sheet ?? home;
      if (isWhole && isSame(sheet, source.sheet.name) && takesMoved(reference)) {
        const { from, to } = reference;
        const moved = { from: shifted(from, down, right), to: to && shifted(to, down, right) };
        return { ...moved, sheet: isSame(target.name, now) ? null : target.name };
      }
      return reference.sheet === null && !isSame(home, now) ? { ...reference, sheet: home } : reference;
    });
}

/** `$` holds nothing here: the cell itself has moved. */
function shifted(corner: Corner, down: number, right: number): Corner {
  const { row, column } = corner;
  return {
    ...corner,
    row: row === null ? null : row + down,
    column: column === null ? null : column + right,
  };
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Formulas elsewhere, and names, that take of what has moved. */
function following(
  book: BookState,
  move: Move,
  isMoved: (sheet: SheetState, row: number, column: number) => boolean,
): readonly Operation[] {
  const cells = book.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row, at) =>
      (row?.cells ?? []).flatMap((cell, column): readonly Operation[] => {
        if (cell?.formula === undefined || isMoved(sheet, at, column)) return [];
        const formula = move(cell.formula, sheet.name, sheet.name);
        if (formula === cell.formula) return [];
        return [{ kind: 'cells', sheet: sheet.id, row: at, column, cells: [[{ ...cell, formula }]] }];
      }),
    ),
  );
  const names = book.names.flatMap((state): readonly Operation[] => {
    const formula = move(state.formula, '', '');
    return formula === state.formula
      ? []
      : [{ kind: 'name', name: state.name, state: { ...state, formula } }];
  });
  return [...cells, ...names];
}
