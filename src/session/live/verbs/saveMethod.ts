import { methodFingerprint } from '../../../core/methodFingerprint';
import type { MethodRecord } from '../../../sheets/methodRecord';
import type { CriterionOrigins } from '../../../sheets/criterionOrigins';
import { SHEETS } from '../../../sheets/names';
import { planMethodChange } from '../../../sheets/planMethodChange';
import { planValidation } from '../../../sheets/planValidation';
import { sheetNamed } from '../../../sheets/sheetNamed';
import type { Seen } from '../sight';
import type { Answer } from '../sessionState';
import type { Work } from '../work';
import { changeMethod } from './changeMethod';
import { PARTIAL_SORT, rank } from './rank';
import { readNow } from './readNow';

export interface MethodSaving {
  /** A method without problem. */
  readonly record: MethodRecord;
  /** What each criterion was before, where that is known. */
  readonly origins: CriterionOrigins | undefined;
  /** True once the user has seen which cells would be lost. */
  readonly overwrite: boolean;
}

/** Writes a method on its sheet, lets the scoring sheet follow, and ranks again. */
export async function saveMethod(work: Work, saving: MethodSaving): Promise<Answer> {
  const read = await readNow(work);
  return read.ok ? write(work, read.seen, saving) : { kind: 'impossible', trouble: read.trouble };
}

/** Keeps in the workbook that the method, as it stands, is the one validated; its sheet is made where there is none. */
export async function validateMethod(work: Work, on: string, by: string): Promise<Answer> {
  const read = await readNow(work);
  if (!read.ok) return { kind: 'impossible', trouble: read.trouble };
  const { record } = read.seen.evaluated.evaluation;
  const validatedFingerprint = methodFingerprint(record.method);
  const validated = { ...record, validatedOn: on, validatedBy: by, validatedFingerprint };
  const sheet = sheetNamed(read.seen.snapshot, SHEETS.method);
  if (sheet === undefined)
    return write(work, read.seen, { record: validated, origins: undefined, overwrite: false });
  const plan = planValidation(sheet, validated);
  if (plan === null) return { kind: 'declined', why: 'no-room-for-settings', detail: sheet.name };
  work.step('writing', false);
  await work.port.apply([plan]);
  work.passes.doubt('all');
  await work.passes.settle();
  return { kind: 'done' };
}

async function write(work: Work, seen: Seen, { record, origins, overwrite }: MethodSaving): Promise<Answer> {
  if (await work.passes.isSuspect(seen)) return PARTIAL_SORT;
  const { snapshot, evaluated } = seen;
  const change = planMethodChange(snapshot, evaluated, record, origins);
  if (!change.ok) return { kind: 'impossible', trouble: change.trouble };
  const { plans, overwritten } = change.value;
  if (overwritten.length > 0 && !overwrite) {
    const sheet = plans[0]?.sheet ?? '';
    return { kind: 'confirm', cells: overwritten.map((cell) => ({ sheet, ...cell })) };
  }
  work.step('writing', false);
  await changeMethod(work, evaluated, change.value, record, origins);
  work.passes.doubt('all');
  return rank(work, 'pane');
}
