import { intersection } from '../areas';
import { rewriteRule } from '../apply/rewriteFormulas';
import type { Area, Cell, Format, SheetState } from '../book';
import { cellAt, formatAt, usedArea } from '../cells';
import type { Operation } from '../operation';
import { moveReferences } from '../references';
import { sameFormat } from '../sameFormat';
import { grid } from './grid';
import { validationOn } from './statesBefore';
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
 * @param cutAt content of cells that are cut: nothing of what stands on the area stays, for it may be a part of them
 */
export function copyOperations(
  source: CopiedCells,
  target: SheetState,
  area: Area,
  cutAt?: (row: number, column: number) => Cell,
): readonly Operation[] {
  const from = (row: number, column: number): readonly [row: number, column: number] => [
    source.rows[(row - area.row) % source.rows.length] ?? 0,
    source.column + ((column - area.column) % source.columns),
  ];
  const cells = grid(area, (row, column) => {
    const [fromRow, fromColumn] = from(row, column);
    if (cutAt !== undefined) return cutAt(fromRow, fromColumn);
    const cell = cellAt(source.sheet, fromRow, fromColumn) ?? EMPTY;
    return movedCell(cell, row - fromRow, column - fromColumn);
  });
  const formats = grid(area, (row, column): Format | null => {
    const format = formatAt(source.sheet, ...from(row, column));
    const stays = cutAt === undefined && sameFormat(format, formatAt(target, row, column));
    return stays ? null : format;
  });
  const place = { sheet: target.id, row: area.row, column: area.column };
  return [
    { kind: 'cells', ...place, cells },
    ...(formats.flat().some((format) => format !== null)
      ? [{ kind: 'formats' as const, ...place, formats, replaces: true }]
      : []),
    ...validationCopies(source, target, area),
    ...tableGrowth(target, area),
  ];
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function movedCell(cell: Cell, down: number, right: number): Cell {
  return cell.formula === undefined ? cell : { ...cell, formula: moveReferences(cell.formula, down, right) };
}

/** What cells ask comes with them, and takes the place of what was asked there. */
function validationCopies(source: CopiedCells, target: SheetState, area: Area): readonly Operation[] {
  const copies = source.sheet.validations.flatMap((own): readonly Operation[] => {
    const parts = own.areas.flatMap((part) => copiedParts(source, part));
    const [first] = own.areas;
    const areas = tiles(source, area).flatMap((tile) =>
      parts.map((part) => ({ ...part, row: tile.row + part.row, column: tile.column + part.column })),
    );
    const [begin] = areas;
    if (first === undefined || begin === undefined) return [];
    const rule = rewriteRule(own.rule, (formula) =>
      moveReferences(formula, begin.row - first.row, begin.column - first.column),
    );
    return [validationOn(target.id, { ...own, rule }, areas)];
  });
  const stands = target.validations.some(({ areas }) => areas.some((own) => intersection(own, area)));
  const none: Operation = { kind: 'validation', sheet: target.id, areas: [area], validation: null };
  return stands ? [none, ...copies] : copies;
}

/** The parts of an area that are copied, counted from the first cell copied. */
function copiedParts({ rows, column, columns }: CopiedCells, part: Area): readonly Area[] {
  const areas: Area[] = [];
  rows.forEach((row, down) => {
    const common = intersection(part, { row, column, rows: 1, columns });
    if (common === null) return;
    const last = areas.at(-1);
    if (last !== undefined && last.row + last.rows === down)
      areas[areas.length - 1] = { ...last, rows: last.rows + 1 };
    else areas.push({ ...common, row: down, column: common.column - column });
  });
  return areas;
}

function tiles({ rows, columns }: CopiedCells, area: Area): readonly Place[] {
  const down = Array.from({ length: Math.ceil(area.rows / rows.length) }, (_, at) => at * rows.length);
  const across = Array.from({ length: Math.ceil(area.columns / columns) }, (_, at) => at * columns);
  return down.flatMap((row) =>
    across.map((column) => ({ row: area.row + row, column: area.column + column })),
  );
}
