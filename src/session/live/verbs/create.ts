import { fold } from '../../../core/fold';
import { SHEETS } from '../../../sheets/names';
import type { NewWorkbookContent } from '../../../sheets/planNewWorkbook';
import { planNewWorkbook } from '../../../sheets/planNewWorkbook';
import { readMethod } from '../../../sheets/readMethod';
import { sheetNamed } from '../../../sheets/sheetNamed';
import type { Answer } from '../sessionState';
import type { Work } from '../work';
import { rank } from './rank';

/**
 * Makes the four sheets, with the pistes of an example or none, and ranks them. Where a sheet of one of those names holds
 * something, it is left as it is; that of the pistes must be free.
 */
export async function create(work: Work, kind: 'empty' | 'report' | 'workshop'): Promise<Answer> {
  work.step('reading', true);
  const names = [SHEETS.readme, SHEETS.scoring, SHEETS.method, SHEETS.communes];
  const before = await work.port.read({ kind: 'some', sheets: names, tables: [] });
  const standing = before.sheets.filter(({ values }) => values !== null && values.length > 0);
  const isTaken = (name: string): boolean => standing.some((sheet) => fold(sheet.name) === fold(name));
  if (isTaken(SHEETS.scoring)) {
    return { kind: 'impossible', trouble: { kind: 'foreign-report', sheet: SHEETS.scoring } };
  }
  const record = readMethod(isTaken(SHEETS.method) ? sheetNamed(before, SHEETS.method) : undefined);
  if (!record.ok) return { kind: 'impossible', trouble: record.trouble };
  const plans = planNewWorkbook(await contentOf(kind), record.value);
  work.step('writing', false);
  await work.port.apply(plans.filter(({ sheet }) => !isTaken(sheet)));
  work.passes.doubt('all');
  return rank(work);
}

/** The pistes of the examples come with the pane only when they are asked for. */
async function contentOf(holds: 'empty' | 'report' | 'workshop'): Promise<NewWorkbookContent> {
  if (holds === 'empty') return { holds, rows: [], communes: [] };
  const { exampleContent } = await import('../../../sheets/example/exampleContent');
  return { holds, ...exampleContent(holds) };
}
