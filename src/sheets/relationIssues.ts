import type { CommuneDirectory } from '../core/communeDirectory';
import { closestNames } from '../core/closestNames';
import type { Parents, PisteNames } from '../core/parents';
import { AMBIGUOUS_PARENT, PARENT_CYCLE, UNKNOWN_PARENT, ambiguousParents } from '../core/parents';
import { readCommunes } from '../core/readCommunes';
import { shownText } from './cellText';
import type { Grid } from './grid';
import { cellAt } from './grid';
import type { Issue } from './issue';
import type { Pistes } from './pistes';
import type { ScoringLayout } from './scoringLayout';

/** Parents that cannot be told (R10). */
export function parentIssues(grid: Grid, layout: ScoringLayout, pistes: Pistes, parents: Parents): Issue[] {
  const column = layout.inputs.parent;
  if (column === null) return [];
  const issues: Issue[] = [];
  const meant = ambiguousParents(namesOf(layout, pistes), parents);
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

/** Names that are not on the list of communes (R11). Without a list every name is taken as it is. */
export function communeIssues(
  grid: Grid,
  layout: ScoringLayout,
  pistes: Pistes,
  directory: CommuneDirectory | null,
): Issue[] {
  const column = layout.inputs.communes;
  if (column === null || !directory) return [];
  const unknownIn = once((cell: string) => readCommunes(cell, directory).unknown);
  const closestTo = once((name: string) => closestNames(directory, name));
  return pistes.communes.flatMap((cell, piste) => {
    const row = pistes.row[piste] ?? 0;
    const content = cellAt(grid, row, column);
    const waits = content !== null && typeof content === 'object' && content.kind === 'uncomputed';
    return (waits ? [shownText(content)] : unknownIn(cell)).map((name) => {
      return {
        code: 'unknown-commune' as const,
        row,
        column,
        content,
        name,
        closest: closestTo(name),
      };
    });
  });
}
