import { SHEET_COLUMNS } from './areas';
import type { BookState, Cell, SheetState, Value } from './book';
import type { ReadCell } from './evaluateFormula';
import { canCompute, evaluateFormula } from './evaluateFormula';

/** Beyond it a chain of formulas is cut and goes on from there: the stack has an end. */
const DEPTH = 300;

/**
 * Gives every formula of the workbook its value again. A cell that depends on itself gives 0, as in Excel after its
 * warning. What cannot be computed here keeps the value that it came with from a file.
 */
export function recalculate(book: BookState): void {
  const cells = formulaCells(book);
  if (cells.length === 0) return;
  const calculation = new Calculation(book);
  for (const cell of cells) calculation.settle(cell);
}

interface FormulaCell {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
}

function formulaCells(book: BookState): readonly FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const sheet of book.sheets) {
    for (let row = 0; row < sheet.rows.length; row++) {
      const cells = sheet.rows[row]?.cells;
      if (cells === undefined) continue;
      for (let column = 0; column < cells.length; column++) {
        const cell = cells[column];
        if (cell?.formula !== undefined && !keepsValue(cell)) found.push({ sheet, row, column });
      }
    }
  }
  return found;
}

function keepsValue({ formula, value }: Cell): boolean {
  return formula !== undefined && value !== '' && !canCompute(formula);
}

/** Thrown where a chain is cut: from there it is computed with a fresh stack. */
class TooDeep extends Error {
  constructor(readonly at: FormulaCell) {
    super('a chain of formulas is too long for the stack');
  }
}

class Calculation {
  private depth = 0;
  private readonly done = new Places();
  private readonly busy = new Places();
  /** Cells that wait for the end of a chain that began at them: whoever comes back to one runs in a circle. */
  private readonly waiting = new Places();

  constructor(private readonly book: BookState) {}

  settle(cell: FormulaCell): void {
    const chain = [cell];
    for (let last = chain.at(-1); last !== undefined; last = chain.at(-1)) {
      const further = this.attempt(last);
      if (further === null) chain.pop();
      else chain.push(further);
    }
  }

  /** @returns where the chain was cut; null: the cell is computed */
  private attempt(cell: FormulaCell): FormulaCell | null {
    this.waiting.delete(cell.sheet, cell.row, cell.column);
    try {
      this.read(cell.sheet, cell.row, cell.column);
      return null;
    } catch (error) {
      if (!(error instanceof TooDeep)) throw error;
      this.busy.clear();
      this.depth = 0;
      this.waiting.add(cell.sheet, cell.row, cell.column);
      return error.at;
    }
  }

  private readonly read: ReadCell = (sheet, row, column) => {
    const cells = sheet.rows[row]?.cells;
    const cell = cells?.[column];
    if (cells === undefined || cell === undefined) return null;
    if (cell.formula === undefined || this.done.has(sheet, row, column)) return cell.value;
    if (keepsValue(cell)) return cell.value;
    if (this.busy.has(sheet, row, column) || this.waiting.has(sheet, row, column)) return 0;
    if (this.depth >= DEPTH) throw new TooDeep({ sheet, row, column });
    const value = this.compute(cell.formula, { sheet, row, column });
    if (value !== cell.value) cells[column] = { ...cell, value };
    this.done.add(sheet, row, column);
    return value;
  };

  private compute(formula: string, at: FormulaCell): Value {
    this.busy.add(at.sheet, at.row, at.column);
    this.depth++;
    const value = evaluateFormula(formula, this.book, at, this.read);
    this.depth--;
    this.busy.delete(at.sheet, at.row, at.column);
    return value;
  }
}

/** A set of cells, by place: one cell object may stand at several. */
class Places {
  private readonly sheets = new Map<SheetState, Set<number>>();

  has(sheet: SheetState, row: number, column: number): boolean {
    return this.sheets.get(sheet)?.has(row * SHEET_COLUMNS + column) ?? false;
  }

  add(sheet: SheetState, row: number, column: number): void {
    const places = this.sheets.get(sheet) ?? new Set<number>();
    this.sheets.set(sheet, places.add(row * SHEET_COLUMNS + column));
  }

  delete(sheet: SheetState, row: number, column: number): void {
    this.sheets.get(sheet)?.delete(row * SHEET_COLUMNS + column);
  }

  clear(): void {
    this.sheets.clear();
  }
}
