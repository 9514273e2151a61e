import type { Fold, Parents, PisteNames } from '../core/parents';
import { AMBIGUOUS_PARENT, PARENT_CYCLE, UNKNOWN_PARENT, ambiguousParentsInStages } from '../core/parents';
import type { Stages } from '../core/runStages';
import type { CellValue } from '../workbook/cellValue';
import { shownText } from './cellText';
import type { KnownCommunes } from './evaluationMemory';
import type { Grid } from './grid';
import { cellAt } from './grid';
import type { Issue } from './issue';
import type { Pistes } from './pistes';
import type { ScoringLayout } from './scoringLayout';

/** Parents that cannot be told (R10), in short stages. */
export function* parentIssues(
  grid: Grid,
  layout: ScoringLayout,
  pistes: Pistes,
  parents: Parents,
  foldText: Fold,
): Stages<Issue[]> {
  const column = layout.inputs.parent;
  if (column === null) return [];
  const issues: Issue[] = [];
  const meant = yield* ambiguousParentsInStages(namesOf(layout, pistes), parents, foldText);
  const rowsOf = once((found: readonly number[]) => found.map((other) => pistes.row[other] ?? 0));
  parents.forEach((parent, piste) => {
    if (parent >= 0) return;
    const row = pistes.row[piste] ?? 0;
    const place = { row, column, content: cellAt(grid, row, column) };
    if (parent === UNKNOWN_PARENT) issues.push({ ...place, code: 'unknown-parent' });
    if (parent === AMBIGUOUS_PARENT)
      issues.push({ ...place, code: 'ambiguous-parent', rows: rowsOf(meant.get(piste) ?? []) });
    if (parent === PARENT_CYCLE) issues.push({ ...place, code: 'parent-cycle' });
  });
  return issues;
}

/** What parents are told by. Without a N° column a number names nobody: a position changes with every sort. */
export function namesOf(layout: ScoringLayout, pistes: Pistes): PisteNames {
  return layout.inputs.number === null
    ? { ...pistes, number: new Float64Array(pistes.count).fill(Infinity) }
    : pistes;
}

/** Thousands of rows may make the same mistake: each one is looked into once. */
function once<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
    return value;
  };
}

/** A cell never seen costs much more than a row. */
const STAGE_CELLS = 200;

/** Names that are not on the list of communes (R11), in short stages. Without a list every name is taken as it is. */
export function* communeIssues(
  grid: Grid,
  layout: ScoringLayout,
  pistes: Pistes,
  communes: KnownCommunes | null,
): Stages<Issue[]> {
  const column = layout.inputs.communes;
  if (column === null || !communes) return [];
  const issues: Issue[] = [];
  for (let piste = 0; piste < pistes.count; piste++) {
    const row = pistes.row[piste] ?? 0;
    const content = cellAt(grid, row, column);
    const names = unknownNames(content, pistes.communes[piste] ?? '', communes);
    for (const name of names) {
      issues.push({ code: 'unknown-commune', row, column, content, name });
    }
    if (piste % STAGE_CELLS === STAGE_CELLS - 1) yield;
  }
  return issues;
}

/** A formula that was never computed names nobody that can be told. */
function unknownNames(content: CellValue, cell: string, communes: KnownCommunes): readonly string[] {
  const waits = content !== null && typeof content === 'object' && content.kind === 'uncomputed';
  return waits ? [shownText(content)] : communes.unknownIn(cell);
}
