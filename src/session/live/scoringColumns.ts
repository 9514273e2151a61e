import type { ScoringLayout } from '../../sheets/scoringLayout';
import { levelColumns } from '../../sheets/scoringLayout';
import type { CellValue } from '../../workbook/cellValue';

/** What people type and a ranking depends on: N° (the title where there is none), parents, levels. From 0, ascending. */
export function inputColumns(layout: ScoringLayout): readonly number[] {
  const { number, title, parent } = layout.inputs;
  return ascending([number ?? title, parent, ...levelColumns(layout)]);
}

/** What tells rows apart: N° and title. A sub-piste may have no N°, two pistes the same title. From 0, ascending. */
export function identityColumns({ inputs }: ScoringLayout): readonly number[] {
  return ascending([inputs.number, inputs.title]);
}

/** What a ranking depends on, and our columns, which it changes. */
export function decidingColumns(layout: ScoringLayout): readonly number[] {
  return ascending([...inputColumns(layout), ...Object.values(layout.ours)]);
}

/** The same without our long texts, which are half of it all. */
export function shortColumns(layout: ScoringLayout): readonly number[] {
  const { status, priority, rank } = layout.ours;
  return ascending([...inputColumns(layout), status, priority, rank]);
}

/**
 * Of those, columns that hold no days: ours; and what tells the rows apart, unless a day was read there.
 *
 * @param values the scoring sheet as it was read
 */
export function plainColumns(
  values: readonly (readonly CellValue[])[],
  { inputs, ours }: ScoringLayout,
): readonly number[] {
  const identity = inputs.number ?? inputs.title;
  const isPlain = values.every((row) => row[identity] === null || typeof row[identity] !== 'object');
  return ascending([...(isPlain ? [identity] : []), ...Object.values(ours)]);
}

function ascending(columns: readonly (number | null)[]): readonly number[] {
  return [...new Set(columns.filter((column) => column !== null))].sort((a, b) => a - b);
}
