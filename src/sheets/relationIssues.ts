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
  parents.forEach((parent, piste) => {
    if (parent >= 0) return;
    const row = pistes.row[piste] ?? 0;
    const place = { row, column, content: cellAt(grid, row, column) };
    if (parent === UNKNOWN_PARENT) issues.push({ ...place, code: 'unknown-parent' });
    if (parent === AMBIGUOUS_PARENT)
      issues.push({ ...place, code: 'ambiguous-parent', rows: sheetRows(pistes, meant.get(piste) ?? []) });
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

function sheetRows(pistes: Pistes, found: readonly number[]): number[] {
  return found.map((piste) => pistes.row[piste] ?? 0);
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
  const unknown = new Map<string, readonly string[]>();
  const unknownIn = (cell: string): readonly string[] => {
    const known = unknown.get(cell) ?? readCommunes(cell, directory).unknown;
    unknown.set(cell, known);
    return known;
  };
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
        closest: closestNames(directory, name),
      };
    });
  });
}
