import { runStages } from '../../../core/runStages';
import type { CriterionOrigins } from '../../../sheets/criterionOrigins';
import { criterionOrigins } from '../../../sheets/criterionOrigins';
import type { Evaluated } from '../../../sheets/evaluate';
import { evaluateInStages } from '../../../sheets/evaluate';
import { newEvaluationMemory } from '../../../sheets/evaluationMemory';
import type { MethodRecord } from '../../../sheets/methodRecord';
import type { MethodChange } from '../../../sheets/planMethodChange';
import { planMethodChange } from '../../../sheets/planMethodChange';
import { planRelabelling } from '../../../sheets/planRelabelling';
import { ok } from '../../../sheets/result';
import { sheetCellName } from '../../../workbook/a1';
import type { HostErrorCode } from '../../../workbook/hostError';
import { HostError } from '../../../workbook/hostError';
import type { Snapshot } from '../../../workbook/snapshot';
import type { Work } from '../work';
import { writeInputs } from '../writeInputs';

/** How often scores are relabelled anew because rows move meanwhile. */
const MOST_TRIES = 4;

/** From which method to which, and what each criterion of the later one was. */
interface Step {
  readonly before: MethodRecord;
  readonly next: MethodRecord;
  readonly origins: CriterionOrigins;
}

/**
 * Writes a method and lets the scoring sheet follow, all in one request: whatever interrupts it, the workbook holds the
 * method and the scores of before, or those of after. Where rows move at that very moment the scores are put back, and
 * follow once it is seen where they stand.
 */
export async function changeMethod(
  work: Work,
  evaluated: Evaluated,
  { plans }: MethodChange,
  next: MethodRecord,
  given: CriterionOrigins | undefined,
): Promise<void> {
  const { record: before, layout } = evaluated.evaluation;
  const isScore = (row: number): boolean => row > layout.headerRow;
  const scoring = plans.filter(({ sheet }) => sheet === layout.sheet);
  const scores = scoring.flatMap(({ blocks }) => blocks.filter(({ area }) => isScore(area.row)));
  if (scores.length === 0) return work.port.apply(plans);
  const looks = plans.map((plan) =>
    scoring.includes(plan) ? { ...plan, blocks: plan.blocks.filter(({ area }) => !isScore(area.row)) } : plan,
  );
  const step = { before, next, origins: given ?? criterionOrigins(before.method, next.method) };
  try {
    await writeInputs(work.port, evaluated, scores, looks);
  } catch (error) {
    if (isOf(error, 'moved')) return relabelAgain(work, step);
    if (isOf(error, 'filtered')) await goBack(work, step);
    throw error;
  }
}

/** The method stands, the scores still follow that of before. */
async function relabelAgain(work: Work, step: Step): Promise<void> {
  for (let tries = 1; ; tries++) {
    work.passes.doubt('all');
    const seen = await work.passes.see();
    const read = seen && evaluatedBy(seen.snapshot, namedAfter(step));
    if (!read) return;
    const scores = planRelabelling(read, step.next.method, step.origins);
    if (scores.length === 0) return;
    try {
      await writeInputs(work.port, read, scores);
      return;
    } catch (error) {
      if (!isOf(error, 'moved') && !isOf(error, 'gone')) throw error;
      const { row, column } = scores[0]?.area ?? { row: 0, column: 0 };
      if (tries === MOST_TRIES)
        throw new HostError('unrestored', sheetCellName(read.sheet.name, row, column));
    }
  }
}

/** The scores cannot follow: the method of before comes back, or nobody could read them. */
async function goBack(work: Work, { before, next, origins }: Step): Promise<void> {
  work.passes.doubt('all');
  const seen = await work.passes.see();
  if (seen === null) return;
  const inverse = before.method.criteria.map((_, index) => {
    const at = origins.indexOf(index);
    return at < 0 || at >= next.method.criteria.length ? null : at;
  });
  const change = planMethodChange(seen.snapshot, seen.evaluated, before, inverse);
  if (change.ok) await work.port.apply(change.value.plans);
}

/** The levels of before, under the names that their columns bear now. */
function namedAfter({ before, next, origins }: Step): MethodRecord {
  const criteria = before.method.criteria.map((criterion, index) => {
    const now = next.method.criteria[origins.indexOf(index)];
    return now === undefined ? criterion : { ...criterion, name: now.name };
  });
  return { ...before, method: { ...before.method, criteria } };
}

/** A workbook read by another method than the one that it holds; null where that cannot be. */
function evaluatedBy(snapshot: Snapshot, record: MethodRecord): Evaluated | null {
  const method = (): ReturnType<ReturnType<typeof newEvaluationMemory>['method']> =>
    ok({ record, warnings: [] });
  const read = runStages(evaluateInStages(snapshot, { ...newEvaluationMemory(), method }));
  return read.ok ? read.value : null;
}

function isOf(error: unknown, code: HostErrorCode): boolean {
  return error instanceof HostError && error.code === code;
}
