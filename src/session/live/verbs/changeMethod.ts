import { runStages } from '../../../core/runStages';
import type { MethodOrigins } from '../../../sheets/methodOrigins';
import { methodOrigins, sameOrigins } from '../../../sheets/methodOrigins';
import type { Evaluated } from '../../../sheets/evaluate';
import { evaluateInStages } from '../../../sheets/evaluate';
import { newEvaluationMemory } from '../../../sheets/evaluationMemory';
import type { MethodRecord } from '../../../sheets/methodRecord';
import type { MethodChange } from '../../../sheets/planMethodChange';
import { planMethodChange } from '../../../sheets/planMethodChange';
import { planRelabelling } from '../../../sheets/planRelabelling';
import { ok } from '../../../sheets/result';
import type { ScoringLayout } from '../../../sheets/scoringLayout';
import { sheetCellName } from '../../../workbook/a1';
import type { HostErrorCode } from '../../../workbook/hostError';
import { HostError } from '../../../workbook/hostError';
import type { Block, SheetPlan } from '../../../workbook/sheetPlan';
import type { Snapshot } from '../../../workbook/snapshot';
import { tableAnchor } from '../tableAnchor';
import type { Work } from '../work';
import { writeInputs } from '../writeInputs';

/** How often scores are relabelled anew because rows move meanwhile. */
const MOST_TRIES = 4;

/** From which method to which, and what each criterion of the later one was. */
interface Step {
  readonly before: MethodRecord;
  readonly next: MethodRecord;
  readonly origins: MethodOrigins;
}

/**
 * Writes a method and lets the scoring sheet follow, all in one request: whatever interrupts it, the workbook holds the
 * method and the scores of before, or those of after. Where rows move at that very moment the scores are put back, and
 * follow once it is seen where they stand.
 *
 * @throws HostError `moved` or `gone` where nothing was changed
 */
export async function changeMethod(
  work: Work,
  evaluated: Evaluated,
  { plans }: MethodChange,
  next: MethodRecord,
  given: MethodOrigins | undefined,
): Promise<void> {
  const { record: before, layout } = evaluated.evaluation;
  const { inputs, looks } = parted(plans, layout);
  const table = tableAnchor(evaluated.sheet, layout);
  if (inputs.length === 0) {
    await work.port.applyAndWrite(looks, [{ sheet: layout.sheet, blocks: [] }], [], table && { table });
    return;
  }
  const step = { before, next, origins: given ?? methodOrigins(before.method, next.method) };
  try {
    await writeInputs(work.port, evaluated, inputs, looks);
  } catch (error) {
    if (isOf(error, 'moved') && table !== undefined) return relabelAgain(work, step);
    if (isOf(error, 'moved')) await goBack(work, before, before);
    if (isOf(error, 'filtered') || isOf(error, 'calculated'))
      await goBack(work, table === undefined ? before : namedAfter(step), before);
    throw error;
  }
}

/**
 * Cells that people fill in, apart from all else. The header of a criterion is one of them in a plain range; an Excel
 * table is known by its headers, and was found to stand where it was before any of it is done.
 */
function parted(
  plans: readonly SheetPlan[],
  { sheet, headerRow, table, endColumn }: ScoringLayout,
): { readonly inputs: readonly Block[]; readonly looks: readonly SheetPlan[] } {
  const isInput = ({ area }: Block): boolean =>
    area.row > headerRow || (table === null && area.column < endColumn);
  const scoring = plans.filter((plan) => plan.sheet === sheet);
  return {
    inputs: scoring.flatMap(({ blocks }) => blocks.filter(isInput)),
    looks: plans.map((plan) =>
      scoring.includes(plan) ? { ...plan, blocks: plan.blocks.filter((block) => !isInput(block)) } : plan,
    ),
  };
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

/**
 * The scores cannot follow: the method of before comes back, or nobody could read them.
 *
 * @param standing what the sheet can be read by: the levels of before, under the headers that stand now
 */
async function goBack(work: Work, standing: MethodRecord, before: MethodRecord): Promise<void> {
  work.passes.doubt('all');
  const seen = await work.passes.see();
  // Where it cannot be understood by the method that stands, it was read all the same.
  const read = seen?.snapshot ?? work.store.get().read;
  const evaluated = read && evaluatedBy(read, standing);
  if (!evaluated) return;
  const origins = sameOrigins(before.method);
  const change = planMethodChange(read, evaluated, before, origins);
  // It must come back whatever was done to its sheet meanwhile.
  if (change.ok)
    await work.port.apply(
      change.value.plans.map((plan) => ({ ...plan, asRead: undefined, blank: undefined })),
    );
}

/** The levels of before, under the names that their columns bear now. */
function namedAfter({ before, next, origins }: Step): MethodRecord {
  const criteria = before.method.criteria.map((criterion, index) => {
    const now = next.method.criteria[origins.criteria.indexOf(index)];
    return now === undefined ? criterion : { ...criterion, name: now.name };
  });
  return { ...before, method: { ...before.method, criteria } };
}

/** A workbook read by another method than the one that it holds; null where that cannot be. */
function evaluatedBy(snapshot: Snapshot, record: MethodRecord): Evaluated | null {
  const method = (): ReturnType<ReturnType<typeof newEvaluationMemory>['method']> => ok(record);
  const read = runStages(evaluateInStages(snapshot, { ...newEvaluationMemory(), method }));
  return read.ok ? read.value : null;
}

function isOf(error: unknown, code: HostErrorCode): boolean {
  return error instanceof HostError && error.code === code;
}
