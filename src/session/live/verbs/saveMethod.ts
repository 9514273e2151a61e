import { methodFingerprint } from '../../../core/methodFingerprint';
import type { Method } from '../../../core/method';
import { columnsAfter } from '../../../sheets/columnHeaders';
import { methodOrigins, sameOrigins } from '../../../sheets/methodOrigins';
import { SHEETS } from '../../../sheets/names';
import { planMethodChange } from '../../../sheets/planMethodChange';
import { planValidation } from '../../../sheets/planValidation';
import { sameMethod } from '../../../sheets/sameMethod';
import { sheetNamed } from '../../../sheets/sheetNamed';
import { HostError } from '../../../workbook/hostError';
import type { Seen } from '../sight';
import type { Answer } from '../sessionState';
import type { Work } from '../work';
import { changeMethod } from './changeMethod';
import { columnsApart } from './columnsApart';
import { declineWidening } from './declineWidening';
import { makeRoom } from './makeRoom';
import type { MethodSaving } from './methodSaving';
import { PARTIAL_SORT, rank } from './rank';
import { readNow } from './readNow';

/**
 * Writes a method on its sheet, lets the scoring sheet follow, and ranks again. Who validated what is not for an editor
 * to say: it stays as it stands.
 */
export function saveMethod(work: Work, saving: MethodSaving): Promise<Answer> {
  return saveFrom(work, saving, true);
}

/** @param mayInsert whether room may still be made for new criteria beside the others */
async function saveFrom(work: Work, saving: MethodSaving, mayInsert: boolean): Promise<Answer> {
  const read = await readNow(work);
  if (!read.ok) return { kind: 'impossible', trouble: read.trouble };
  const standing = read.seen.evaluated.evaluation.record;
  const { record, start } = saving;
  const hasChanged = start !== undefined && !sameMethod(standing.method, start.method);
  if (hasChanged && !sameMethod(standing.method, record.method)) return declineChanged(work);
  // What stands is what is wanted: written by a try whose answer was lost, say. The scores have followed it then.
  const origins = hasChanged ? sameOrigins(standing.method) : saving.origins;
  const proposedBy = record.proposedBy === start?.proposedBy ? standing.proposedBy : record.proposedBy;
  const { criteria } = origins ?? methodOrigins(standing.method, record.method);
  const columns = columnsAfter(standing.columns, criteria);
  const wanted = { ...standing, method: record.method, columns, proposedBy };
  const meant = { ...saving, record: wanted, origins };
  if (mayInsert && (await makeRoom(work, read.seen, meant))) return saveFrom(work, saving, false);
  return write(work, read.seen, meant);
}

/**
 * Keeps in the workbook that the method, as it stands, is the one validated; its sheet is made where there is none.
 *
 * @param shown the method that was validated; undefined: whichever stands
 */
export async function validateMethod(
  work: Work,
  on: string,
  by: string,
  shown: Method | undefined,
): Promise<Answer> {
  const read = await readNow(work);
  if (!read.ok) return { kind: 'impossible', trouble: read.trouble };
  const { record } = read.seen.evaluated.evaluation;
  const validatedFingerprint = methodFingerprint(record.method);
  if (shown && methodFingerprint(shown) !== validatedFingerprint) return declineChanged(work);
  const validated = { ...record, validatedOn: on, validatedBy: by, validatedFingerprint };
  const sheet = sheetNamed(read.seen.snapshot, SHEETS.method);
  if (sheet === undefined)
    return write(work, read.seen, {
      record: validated,
      origins: undefined,
      overwrite: false,
      start: undefined,
    });
  const plan = planValidation(sheet, validated);
  if (plan === null) return { kind: 'declined', why: 'no-room-for-settings', detail: sheet.name };
  work.step('writing', false);
  await work.port.apply([plan]);
  work.passes.doubt('all');
  await work.passes.settle();
  return { kind: 'done' };
}

/** The method that stands is shown by then. */
async function declineChanged(work: Work): Promise<Answer> {
  await work.passes.look();
  return { kind: 'declined', why: 'method-changed', detail: '' };
}

async function write(work: Work, seen: Seen, saving: MethodSaving): Promise<Answer> {
  const { record, origins, overwrite } = saving;
  if (await work.passes.isSuspect(seen)) return PARTIAL_SORT;
  const { snapshot, evaluated } = seen;
  const change = planMethodChange(snapshot, evaluated, record, origins);
  if (!change.ok) return { kind: 'impossible', trouble: change.trouble };
  const { plans, overwritten } = change.value;
  const { layout } = evaluated.evaluation;
  const scoring = plans.find(({ sheet }) => sheet === layout.sheet);
  const declined = declineWidening(work, evaluated, scoring);
  if (declined !== null) return declined;
  if (overwritten.length > 0 && !overwrite) {
    const sheet = plans[0]?.sheet ?? '';
    return { kind: 'confirm', cells: overwritten.map((cell) => ({ sheet, ...cell })) };
  }
  const columns = columnsApart(evaluated, saving, scoring);
  const apart = columns.length === 0 ? {} : { apart: columns };
  work.step('writing', false);
  await changeMethod(work, evaluated, change.value, record, origins);
  work.passes.doubt('all');
  try {
    const ranked = await rank(work, 'pane', false);
    if (ranked.kind === 'done') return { ...ranked, ...apart };
    if (ranked.kind !== 'confirm') return ranked;
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'occupied') throw error;
  }
  // The method is saved. Ranks that would take the place of somebody's cells are asked for apart.
  await work.passes.look();
  return { kind: 'done', ...apart };
}
