import { fold } from '../core/fold';
import type { Fold } from '../core/parents';
import { resolveParentsInStages } from '../core/parents';
import { rank } from '../core/rank';
import type { Stages } from '../core/runStages';
import { runStages } from '../core/runStages';
import type { SheetSnapshot, Snapshot } from '../workbook/snapshot';
import type { Evaluation } from './evaluation';
import type { EvaluationMemory, KnownCommunes } from './evaluationMemory';
import type { MethodRecord } from './methodRecord';
import { newEvaluationMemory } from './evaluationMemory';
import { findScoringTable } from './findScoringTable';
import { gridOf } from './grid';
import type { Issue } from './issue';
import { SCORING_SHEETS, SHEETS } from './names';
import { readPistes } from './readPistes';
import { readScoringLayout } from './readScoringLayout';
import { rowsOutsideTable } from './rowsOutsideTable';
import { communeIssues, namesOf, parentIssues } from './relationIssues';
import type { Result } from './result';
import { no, ok } from './result';
import type { ScoringLayout } from './scoringLayout';
import { sheetNamed, sheetsNamed } from './sheetNamed';

/** What a workbook says and what comes out of it, with the sheet that holds the scoring table. */
export interface Evaluated {
  readonly evaluation: Evaluation;
  readonly sheet: SheetSnapshot;
}

/** Reads the method, the communes and the pistes of a workbook, screens and ranks them. */
export function evaluate(snapshot: Snapshot): Result<Evaluated> {
  // Alone, an evaluation folds each title once: there is nothing to remember.
  return runStages(evaluateInStages(snapshot, { ...newEvaluationMemory(), fold }));
}

/**
 * The same in short stages.
 *
 * @param memory of evaluations before this one; the result is the same, sooner where little changed
 */
export function* evaluateInStages(
  snapshot: Snapshot,
  memory: EvaluationMemory = newEvaluationMemory(),
): Stages<Result<Evaluated>> {
  const twins = twinSheets(snapshot);
  if (twins) return no({ kind: 'twin-sheets', sheets: twins });
  const known = memory.method(sheetNamed(snapshot, SHEETS.method));
  if (!known.ok) return known;
  yield;
  const place = findScoringTable(snapshot, known.value);
  if (!place.ok) return place;
  const layout = readScoringLayout(place.value, known.value);
  if (!layout.ok) return layout;
  yield;
  const communes = memory.communes(sheetNamed(snapshot, SHEETS.communes));
  yield;
  const { sheet } = place.value;
  const evaluation = yield* evaluateTable(sheet, layout.value, known.value, communes, memory.fold);
  return ok({ evaluation, sheet });
}

/** Names of two sheets that we could take for the same one: which of them counts would be a guess. */
function twinSheets(snapshot: Snapshot): readonly string[] | undefined {
  return [...SCORING_SHEETS, SHEETS.method, SHEETS.communes]
    .map((name) => sheetsNamed(snapshot, name).map((sheet) => sheet.name))
    .find((names) => names.length > 1);
}

function* evaluateTable(
  sheet: SheetSnapshot,
  layout: ScoringLayout,
  record: MethodRecord,
  communes: KnownCommunes | null,
  foldText: Fold,
): Stages<Evaluation> {
  const grid = gridOf(sheet);
  const { pistes, scores, issues } = yield* readPistes(grid, layout, record);
  yield;
  const parents = yield* resolveParentsInStages(namesOf(layout, pistes), foldText);
  yield;
  const relations = [
    ...(yield* parentIssues(grid, layout, pistes, parents, foldText)),
    ...(yield* communeIssues(grid, layout, pistes, communes)),
  ];
  const outside = rowsOutsideTable(sheet, layout, record);
  yield;
  return {
    record,
    layout,
    pistes,
    scores,
    parents,
    ranking: rank(record.method, scores),
    directory: communes?.directory ?? null,
    issues: [...issues, ...outside, ...relations].sort(byPlace),
  };
}

function byPlace(a: Issue, b: Issue): number {
  return a.row - b.row || a.column - b.column;
}
