import type { CellValue } from '../../workbook/cellValue';
import { HostError } from '../../workbook/hostError';
import type { HostFeature } from '../../workbook/livePort';
import { sameName } from '../../workbook/sameName';
import type { SheetPlan } from '../../workbook/sheetPlan';
import { PAYLOAD_BYTES } from './byteLength';
import type { Batch } from './excelRunner';
import { foreseePlans } from './foreseePlans';
import { writtenColumns } from './guardedRequest';
import type { KnownBook } from './knownBook';
import { requireTableThere } from './placesOn';
import { rememberNumbers } from './rememberNumbers';
import { planSteps } from './planSteps';
import type { Step } from './planSteps';
import { suspendForMany } from './queueContents';
import { survey } from './survey';
import type { Survey } from './survey';
import { writeAndCheck } from './writeAndCheck';
import type { Writing } from './writeAndCheck';

type Values = readonly (readonly CellValue[])[];

/**
 * Brings the workbook to what the plans say: one round trip to look, one to change it all; more only where the cells
 * are too many for one. Whatever can be refused is refused before anything is changed; should Excel itself fail in the
 * middle, what was done stays done, and applying the same plans again completes it.
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
  const stands = await survey(batch, known, plans, lacks);
  requireUnlocked(plans, stands);
  const steps = stepsOf(plans, stands, lacks);
  rememberNumbers(known, plans);
  const front = plans.findLast((plan) => plan.active === true)?.sheet;
  const all = front === undefined ? steps : [...steps, bringToFront(front)];
  if (writing?.precautions.table !== undefined) requireTableOf(batch, writing);
  const bytes = await perform(batch, all);
  if (writing !== null) return writeAndCheck(batch, known, writing, { bytes, tableFound: true });
  await batch.sync();
  return [];
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

/** Before the table is widened: afterwards it no longer stands where it was read. */
function requireTableOf({ context }: Batch, { plans, precautions: { table } }: Writing): void {
  const [plan] = plans;
  if (plan === undefined || table === undefined) return;
  const columns = writtenColumns(plans.flatMap(({ blocks }) => blocks));
  requireTableThere(context.workbook.worksheets.getItem(plan.sheet), table, columns);
}

/** @throws HostError `unsupported` */
function stepsOf(
  plans: readonly SheetPlan[],
  survey: Survey,
  lacks: ReadonlySet<HostFeature>,
): readonly Step[] {
  const there = new Set(survey.sheets.map((name) => name.toLowerCase()));
  return foreseePlans(plans, survey, lacks).flatMap(({ plan, standing }, index) => {
    const key = plan.sheet.toLowerCase();
    const create = !there.has(key);
    there.add(key);
    const later = plans.slice(index + 1).filter((other) => sameName(other.sheet, plan.sheet));
    const isReplaced = later.some((other) => other.highlights?.mark === plan.highlights?.mark);
    const details = survey.details.get(key);
    return planSteps(plan, { standing, details, lacks, create, skipHighlights: isReplaced });
  });
}

/** @returns bytes that are queued for the round trip to come */
async function perform({ context, sync }: Batch, steps: readonly Step[]): Promise<number> {
  const cells = steps.reduce((sum, step) => sum + (step.cells ?? 0), 0);
  suspendForMany(context, cells);
  let bytes = 0;
  for (const step of steps) {
    if (bytes > 0 && bytes + step.bytes > PAYLOAD_BYTES) {
      await sync();
      suspendForMany(context, cells);
      bytes = 0;
    }
    step.queue(context.workbook);
    bytes += step.bytes;
  }
  return bytes;
}

function bringToFront(name: string): Step {
  return {
    bytes: 1000,
    queue: ({ worksheets }) => {
      const sheet = worksheets.getItem(name);
      // A hidden sheet cannot come to the front.
      sheet.visibility = 'Visible';
      sheet.activate();
    },
  };
}
