import { fold } from '../../../core/fold';
import { gridOf } from '../../../sheets/grid';
import { SHEETS } from '../../../sheets/names';
import type { NewWorkbookContent } from '../../../sheets/planNewWorkbook';
import { planNewWorkbook } from '../../../sheets/planNewWorkbook';
import { readMethod } from '../../../sheets/readMethod';
import { sheetNamed } from '../../../sheets/sheetNamed';
import { union } from '../../../workbook/areas';
import { diffPlan } from '../../../workbook/diffPlan';
import { HostError } from '../../../workbook/hostError';
import type { SheetPlan } from '../../../workbook/sheetPlan';
import type { Snapshot } from '../../../workbook/snapshot';
import type { Answer } from '../sessionState';
import type { Work } from '../work';
import { rank } from './rank';

/**
 * Makes the four sheets, with the pistes of an example or none, and ranks them. Where a sheet of one of those names holds
 * something, it is left as it is; that of the pistes must be free, and where it holds them already it is shown.
 */
export async function create(work: Work, kind: 'empty' | 'report' | 'workshop'): Promise<Answer> {
  work.step('reading', true);
  const names = [SHEETS.readme, SHEETS.scoring, SHEETS.method, SHEETS.communes];
  const before = await work.port.read({ kind: 'some', sheets: names, tables: [] });
  const standing = before.sheets.filter(({ values }) => values !== null && values.length > 0);
  const isTaken = (name: string): boolean => standing.some((sheet) => fold(sheet.name) === fold(name));
  if (work.passes.isOutdated(before)) throw new HostError('outdated', '');
  const record = readMethod(isTaken(SHEETS.method) ? sheetNamed(before, SHEETS.method) : undefined);
  if (!record.ok) {
    return isTaken(SHEETS.scoring) ? declineTaken(work) : { kind: 'impossible', trouble: record.trouble };
  }
  const plans = planNewWorkbook(await contentOf(kind), record.value);
  if (isTaken(SHEETS.scoring)) {
    // Asked for again because the answer was lost, after it was made.
    const [made] = plans.filter(({ sheet }) => sheet === SHEETS.scoring);
    return made && isMade(before, made) ? rank(work, 'pane', false) : declineTaken(work);
  }
  work.step('writing', false);
  await work.port.apply(plans.filter(({ sheet }) => !isTaken(sheet)).map(onBlankSheet));
  work.passes.doubt('all');
  return rank(work, 'pane', false);
}

/** What it fills held nothing a moment ago. */
function onBlankSheet(plan: SheetPlan): SheetPlan {
  const [first, ...others] = plan.blocks.map(({ area }) => area);
  return { ...plan, blank: first && others.reduce(union, first) };
}

/** Whether a sheet holds what is planned for it, and nothing below. */
function isMade(snapshot: Snapshot, plan: SheetPlan): boolean {
  const sheet = sheetNamed(snapshot, plan.sheet);
  const lastRow = Math.max(0, ...plan.blocks.map(({ area }) => area.row + area.rows));
  return sheet !== undefined && gridOf(sheet).length <= lastRow && diffPlan(sheet, plan) === null;
}

/** Somebody made the table a moment ago, or the sheet of that name is something else. */
async function declineTaken({ passes, store }: Work): Promise<Answer> {
  passes.doubt('all');
  await passes.look();
  const why = store.get().trouble === null ? 'already-there' : 'sheet-taken';
  return { kind: 'declined', why, detail: SHEETS.scoring };
}

/** The pistes of the examples come with the pane only when they are asked for. */
async function contentOf(holds: 'empty' | 'report' | 'workshop'): Promise<NewWorkbookContent> {
  if (holds === 'empty') return { holds, rows: [], communes: [] };
  const { exampleContent } = await import('../../../sheets/example/exampleContent');
  return { holds, ...exampleContent(holds) };
}
