import { methodWarnings } from '../core/methodWarnings';
import { resolveParents } from '../core/parents';
import { rank } from '../core/rank';
import type { SheetSnapshot, Snapshot } from '../workbook/snapshot';
import type { Evaluation } from './evaluation';
import { findScoringTable } from './findScoringTable';
import { sheetNamed, sheetsNamed } from './sheetNamed';
import { gridOf } from './grid';
import type { Issue } from './issue';
import type { MethodRecord } from './methodRecord';
import { SCORING_SHEETS, SHEETS } from './names';
import { readCommuneSheet } from './readCommuneSheet';
import { readMethod } from './readMethod';
import { readPistes } from './readPistes';
import { readScoringLayout } from './readScoringLayout';
import { communeIssues, namesOf, parentIssues } from './relationIssues';
import type { Result } from './result';
import { no, ok } from './result';
import type { ScoringLayout } from './scoringLayout';

/** What a workbook says and what comes out of it, with the sheet that holds the scoring table. */
export interface Evaluated {
  readonly evaluation: Evaluation;
  readonly sheet: SheetSnapshot;
}

/** Reads the method, the communes and the pistes of a workbook, screens and ranks them. */
export function evaluate(snapshot: Snapshot): Result<Evaluated> {
  const twins = twinSheets(snapshot);
  if (twins) return no({ kind: 'twin-sheets', sheets: twins });
  const record = readMethod(sheetNamed(snapshot, SHEETS.method));
  if (!record.ok) return record;
  const place = findScoringTable(snapshot, record.value.method);
  if (!place.ok) return place;
  const layout = readScoringLayout(place.value, record.value.method);
  if (!layout.ok) return layout;
  const { sheet } = place.value;
  return ok({ evaluation: evaluateTable(snapshot, sheet, record.value, layout.value), sheet });
}

/** Names of two sheets that we could take for the same one: which of them counts would be a guess. */
function twinSheets(snapshot: Snapshot): readonly string[] | undefined {
  return [...SCORING_SHEETS, SHEETS.method, SHEETS.communes]
    .map((name) => sheetsNamed(snapshot, name).map((sheet) => sheet.name))
    .find((names) => names.length > 1);
}

function evaluateTable(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  record: MethodRecord,
  layout: ScoringLayout,
): Evaluation {
  const grid = gridOf(sheet);
  const directory = readCommuneSheet(sheetNamed(snapshot, SHEETS.communes));
  const { pistes, scores, issues } = readPistes(grid, layout, record.method);
  const parents = resolveParents(namesOf(layout, pistes));
  const relations = [
    ...parentIssues(grid, layout, pistes, parents),
    ...communeIssues(grid, layout, pistes, directory),
  ];
  return {
    record,
    layout,
    pistes,
    scores,
    parents,
    ranking: rank(record.method, scores),
    directory,
    issues: [...issues, ...relations].sort(byPlace),
    warnings: methodWarnings(record.method),
  };
}

function byPlace(a: Issue, b: Issue): number {
  return a.row - b.row || a.column - b.column;
}
