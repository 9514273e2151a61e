import { sheetCellName } from '../../workbook/a1';
import type { CellValue } from '../../workbook/cellValue';
import { HostError } from '../../workbook/hostError';
import type { HostFeature } from '../../workbook/livePort';
import { sameName } from '../../workbook/sameName';
import type { SheetPlan } from '../../workbook/sheetPlan';
import { PAYLOAD_BYTES } from './byteLength';
import type { Batch } from './excelRunner';
import { foreseePlans } from './foreseePlans';
import { GuardedRequest } from './guardedRequest';
import type { KnownBook } from './knownBook';
import { rememberNumbers } from './rememberNumbers';
import { planSteps } from './planSteps';
import type { Step } from './planSteps';
import { requireAsRead } from './requireAsRead';
import { suspendForMany } from './queueContents';
import { halvedAfter } from './tooLarge';
import { survey } from './survey';
import type { Survey } from './survey';
import { writeAndCheck } from './writeAndCheck';
import type { Writing } from './writeAndCheck';

type Values = readonly (readonly CellValue[])[];

/**
 * Brings the workbook to what the plans say: one round trip to look, one to change it all; more only where the cells
 * are too many for one. Whatever can be refused is refused before anything is changed; should Excel itself fail in the
 * middle, what was done stays done, and applying the same plans again completes it. That is what is done where Excel finds
 * a request too large: once more from what stands by then, in smaller ones.
 *
 * @param writing cells that go with the last round trip, see `writeAndCheck`
 * @throws HostError
 */
export async function applyPlans(
  batch: Batch,
  known: KnownBook,
  plans: readonly SheetPlan[],
  lacks: ReadonlySet<HostFeature>,
  writing: Writing | null = null,
): Promise<readonly Values[]> {
  for (let most = PAYLOAD_BYTES; ;) {
    const guarded = writing && new GuardedRequest(batch, writing.plans, writing.precautions, plans);
    try {
      // A try that was too large may have done some of it: what stood before is told at the first only.
      const due = most === PAYLOAD_BYTES ? plans : plans.map(whateverStands);
      const steps = await look(batch, known, due, lacks, most);
      if (writing !== null && guarded !== null)
        return await applyAndWrite(batch, known, steps, writing, guarded, most);
      await perform(batch, steps, most);
      await batch.sync();
      return [];
    } catch (error) {
      // Once the shared sheet was changed, it can no longer be held against what was read of it.
      if (guarded?.hasSent === true) throw error;
      most = halvedAfter(error, most);
    }
  }
}

function whateverStands(plan: SheetPlan): SheetPlan {
  return { ...plan, asRead: undefined, blank: undefined, spared: undefined };
}

/** What is left to do, from what stands now: a try before this one may have done some of it. */
async function look(
  batch: Batch,
  known: KnownBook,
  plans: readonly SheetPlan[],
  lacks: ReadonlySet<HostFeature>,
  most: number,
): Promise<readonly Step[]> {
  const stands = await survey(batch, known, plans, lacks);
  requireUnlocked(plans, stands);
  requireFree(plans, stands);
  const steps = [...requireAsRead(plans, stands), ...stepsOf(plans, stands, lacks, most)];
  rememberNumbers(known, plans);
  const front = plans.findLast((plan) => plan.active === true)?.sheet;
  return front === undefined ? steps : [...steps, bringToFront(front)];
}

/** About what a cell takes of a request. */
const CELL_BYTES = 30;

/**
 * In one request where it all fits: then nothing at all is done where the table has moved. Else sheets of our own come
 * first, and the sheet that people share in the last one.
 */
async function applyAndWrite(
  batch: Batch,
  known: KnownBook,
  steps: readonly Step[],
  writing: Writing,
  request: GuardedRequest,
  most: number,
): Promise<readonly Values[]> {
  const [own] = writing.plans;
  const isShared = (step: Step): boolean => own !== undefined && sameName(step.sheet, own.sheet);
  const cells = writing.plans
    .flatMap(({ blocks }) => blocks)
    .reduce((sum, { area }) => sum + area.rows * area.columns, 0);
  const isOne = bytesOf(steps) + cells * CELL_BYTES <= most;
  if (!isOne) {
    await perform(
      batch,
      steps.filter((step) => !isShared(step)),
      most,
    );
    await batch.sync();
  }
  const last = isOne ? steps : steps.filter(isShared);
  return writeAndCheck(batch, known, writing, {
    request,
    bytes: bytesOf(last),
    queue: () => perform(batch, last, most),
    most,
  });
}

function bytesOf(steps: readonly Step[]): number {
  return steps.reduce((sum, step) => sum + step.bytes, 0);
}

/**
 * A sheet that is protected refuses: named, before anything is changed.
 *
 * @throws HostError `refused`
 */
function requireUnlocked(plans: readonly SheetPlan[], { locked }: Survey): void {
  const found = locked.find((name) => plans.some((plan) => sameName(plan.sheet, name)));
  if (found !== undefined) throw new HostError('refused', found, undefined, { part: 'sheet' });
}

/** @throws HostError `occupied` or `gone` where something stands that the plans say must not */
function requireFree(plans: readonly SheetPlan[], { details }: Survey): void {
  for (const { sheet } of plans) {
    const taken = details.get(sheet.toLowerCase())?.taken ?? null;
    if (taken === null) continue;
    if (!taken.isFormula) throw new HostError('gone', sheet);
    throw new HostError('occupied', sheetCellName(sheet, taken.row, taken.column));
  }
}

/** @throws HostError `unsupported` */
function stepsOf(
  plans: readonly SheetPlan[],
  survey: Survey,
  lacks: ReadonlySet<HostFeature>,
  most: number,
): readonly Step[] {
  const there = new Set(survey.sheets.map((name) => name.toLowerCase()));
  return foreseePlans(plans, survey, lacks).flatMap(({ plan, standing }, index) => {
    const key = plan.sheet.toLowerCase();
    const create = !there.has(key);
    there.add(key);
    const later = plans.slice(index + 1).filter((other) => sameName(other.sheet, plan.sheet));
    const isReplaced = later.some((other) => other.highlights?.mark === plan.highlights?.mark);
    const details = survey.details.get(key);
    // Where ours cannot be told, those that stand would be doubled.
    const skipHighlights = isReplaced || (details?.marked === null && plan.refill !== true);
    return planSteps(plan, { standing, details, create, skipHighlights, most });
  });
}

/** Queues it all; what is beyond one request, after a round trip. */
async function perform({ context, sync }: Batch, steps: readonly Step[], most: number): Promise<void> {
  const cells = steps.reduce((sum, step) => sum + (step.cells ?? 0), 0);
  suspendForMany(context, cells);
  let bytes = 0;
  for (const step of steps) {
    if (bytes > 0 && bytes + step.bytes > most) {
      await sync();
      suspendForMany(context, cells);
      bytes = 0;
    }
    step.queue(context.workbook);
    bytes += step.bytes;
  }
}

function bringToFront(name: string): Step {
  return {
    sheet: name,
    bytes: 1000,
    queue: ({ worksheets }) => {
      const sheet = worksheets.getItem(name);
      // A hidden sheet cannot come to the front.
      sheet.visibility = 'Visible';
      sheet.activate();
    },
  };
}
