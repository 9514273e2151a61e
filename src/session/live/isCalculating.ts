import type { Evaluated } from '../../sheets/evaluate';
import { cellAt, gridOf } from '../../sheets/grid';
import { inputColumns } from './scoringColumns';

/** Errors that a cell shows until its formula has come to an end: they say nothing of the value to come. */
const PASSING: ReadonlySet<string> = new Set(['#BUSY!', '#GETTING_DATA']);

/** Whether a level, a parent or a N° is still being computed. */
export function isCalculating({ evaluation, sheet }: Evaluated): boolean {
  const columns = inputColumns(evaluation.layout);
  return evaluation.pistes.row.some((row) =>
    columns.some((column) => {
      const cell = cellAt(gridOf(sheet), row, column);
      return cell !== null && typeof cell === 'object' && cell.kind === 'error' && PASSING.has(cell.text);
    }),
  );
}
