import { intersection, SHEET_COLUMNS, SHEET_ROWS } from './areas';
import type { BookState, SheetState, Value } from './book';
import { sheetNamed, usedArea } from './cells';
import type { Scope } from './formula/evaluate';
import { scalar } from './formula/evaluate';
import { isEmulated } from './formula/functions';
import type { Operand, Result } from './formula/operand';
import type { FormulaNode } from './formula/parse';
import { parseFormula } from './formula/parse';
import type { Corner, Reference } from './formula/reference';
import { referenceArea } from './formula/reference';

export interface Place {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
}

/** How far a formula stands from where it was written: references that are not fixed move as far. */
export interface Offset {
  readonly rows: number;
  readonly columns: number;
}

/** Gives the value of a cell; null when it is empty. */
export type ReadCell = (sheet: SheetState, row: number, column: number) => Operand;

/**
 * What a formula gives at a cell, of the sheet or of a conditional format, as English Excel computes it.
 * `#NAME?` for what is not emulated. An empty result is 0.
 *
 * @param read other than what the cells hold: those that are being computed, say
 * @param offset of a conditional format: from the first cell of its first area
 */
export function evaluateFormula(
  formula: string,
  book: BookState,
  at: Place,
  read: ReadCell = storedValue,
  offset: Offset | null = null,
): Value {
  const node = parsed(formula);
  if (node === null) return '#NAME?';
  return scalar(node, scopeAt(book, at, read, offset)) ?? 0;
}

/** Whether everything in the formula is emulated: else its result is not to be trusted. */
export function canCompute(formula: string): boolean {
  const known = computable.get(formula);
  if (known !== undefined) return known;
  if (computable.size >= KNOWN_LIMIT) computable.clear();
  const node = parsed(formula);
  const can = node !== null && isKnown(node);
  computable.set(formula, can);
  return can;
}

const computable = new Map<string, boolean>();

function isKnown(node: FormulaNode): boolean {
  switch (node.kind) {
    case 'value':
    case 'reference':
      return true;
    case 'call':
      return isEmulated(node.name) && node.args.every(isKnown);
    case 'binary':
      return isKnown(node.left) && isKnown(node.right);
    case 'unary':
      return isKnown(node.of);
  }
}

const storedValue: ReadCell = (sheet, row, column) => {
  const cell = sheet.rows[row]?.cells[column];
  return cell === undefined ? null : cell.value;
};

function scopeAt(
  book: BookState,
  { sheet, row, column }: Place,
  read: ReadCell,
  offset: Offset | null,
): Scope {
  return {
    row,
    column,
    cells: (reference) => {
      const target = reference.sheet === null ? sheet : sheetNamed(book, reference.sheet);
      if (target === undefined) return '#REF!';
      return cellsOf(target, offset === null ? reference : movedReference(reference, offset), read);
    },
  };
}

function movedReference(reference: Reference, offset: Offset): Reference {
  const { from, to } = reference;
  return { ...reference, from: movedCorner(from, offset), to: to && movedCorner(to, offset) };
}

function movedCorner(corner: Corner, { rows, columns }: Offset): Corner {
  return {
    ...corner,
    row: corner.row === null || corner.rowFixed ? corner.row : corner.row + rows,
    column: corner.column === null || corner.columnFixed ? corner.column : corner.column + columns,
  };
}

function cellsOf(sheet: SheetState, reference: Reference, read: ReadCell): Result {
  const whole = referenceArea(reference);
  if (reference.to === null) return read(sheet, whole.row, whole.column);
  // Whole columns and rows end where the sheet is used.
  const isWhole = whole.rows === SHEET_ROWS || whole.columns === SHEET_COLUMNS;
  const used = isWhole ? usedArea(sheet, true) : null;
  const area = isWhole
    ? used &&
      intersection(whole, {
        ...used,
        row: 0,
        column: 0,
        rows: used.row + used.rows,
        columns: used.column + used.columns,
      })
    : whole;
  if (area === null) return [];
  const grid: Operand[][] = [];
  for (let r = area.row; r < area.row + area.rows; r++) {
    const line: Operand[] = [];
    for (let c = area.column; c < area.column + area.columns; c++) line.push(read(sheet, r, c));
    grid.push(line);
  }
  return grid;
}

const known = new Map<string, FormulaNode | null>();
const KNOWN_LIMIT = 200_000;

/** The same formulas come again at each recalculation: each is read once. */
function parsed(formula: string): FormulaNode | null {
  const found = known.get(formula);
  if (found !== undefined) return found;
  if (known.size >= KNOWN_LIMIT) known.clear();
  const node = parseFormula(formula);
  known.set(formula, node);
  return node;
}
