import { looksLikeValue } from './looksLikeValue';
import { mayBeError } from './errorTexts';
import type { RangeOf } from './placesOn';
import { setNumberFormat } from './queueContents';
import { isFormula } from './standingCells';
import type { ChangedCell, StandingCell } from './standingCells';

/** Writes what cells held before, formulas as formulas and texts as texts. Cells one below the other go together. */
export function queueHeldCells(
  rangeOf: RangeOf,
  cells: readonly Pick<ChangedCell, 'row' | 'column' | 'before'>[],
): void {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  let run: typeof sorted = [];
  const write = (): void => {
    const [first] = run;
    if (first === undefined) return;
    const { row, column } = first;
    const contents = run.map(({ before }) => [contentOf(before)]);
    rangeOf({ row, column, rows: run.length, columns: 1 }).formulas = contents;
    run = [];
  };
  for (const cell of sorted) {
    const last = run.at(-1);
    if (last && (last.column !== cell.column || last.row + 1 !== cell.row)) write();
    if (isMisreadText(cell.before)) {
      write();
      setNumberFormat(rangeOf({ row: cell.row, column: cell.column, rows: 1, columns: 1 }), '@');
    }
    run.push(cell);
    if (isMisreadText(cell.before)) write();
  }
  write();
}

function contentOf(cell: StandingCell | undefined): string | number | boolean {
  const { formula = '' } = cell ?? {};
  return typeof formula === 'number' || typeof formula === 'boolean' ? formula : String(formula);
}

/** A text that Excel would take for something else: it came without the apostrophe or the format that kept it a text. */
function isMisreadText(cell: StandingCell | undefined): boolean {
  if (cell === undefined || typeof cell.formula !== 'string') return false;
  return !isFormula(cell) && !mayBeError(cell.value) && looksLikeValue(cell.formula);
}
