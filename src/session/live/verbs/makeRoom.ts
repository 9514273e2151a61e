import type { Evaluated } from '../../../sheets/evaluate';
import { methodOrigins } from '../../../sheets/methodOrigins';
import { SHEETS } from '../../../sheets/names';
import type { NewCriteria } from '../../../sheets/placeNewCriteria';
import { placeNewCriteria } from '../../../sheets/placeNewCriteria';
import { planMethodChange } from '../../../sheets/planMethodChange';
import { planMethodEdit } from '../../../sheets/planMethodEdit';
import { sheetNamed } from '../../../sheets/sheetNamed';
import type { Trouble } from '../../../sheets/trouble';
import type { HostErrorCode } from '../../../workbook/hostError';
import { HostError } from '../../../workbook/hostError';
import type { Seen } from '../sight';
import { tableAnchor } from '../tableAnchor';
import type { Work } from '../work';
import type { MethodSaving } from './methodSaving';

/** Excel would have to cut something in two, or is not asked to do such things: nothing was done. */
const REFUSALS: readonly HostErrorCode[] = [
  'failed',
  'unsupported',
  'refused',
  'merged',
  'pivot',
  'filtered',
];

/**
 * Puts the columns of new criteria beside the others, where all else can be done. Whatever interrupts it, nothing more
 * stands there than empty columns under their headers: the method finds them by name once it is saved, so that none is
 * put in twice. Where Excel refuses nothing is done, and they come at the right end.
 *
 * @returns whether columns may have moved: all must be read anew
 * @throws HostError `gone` where the table has moved
 */
export async function makeRoom(work: Work, seen: Seen, saving: MethodSaving): Promise<boolean> {
  const { snapshot, evaluated } = seen;
  const placed = newCriteriaOf(evaluated, saving);
  const table = tableAnchor(evaluated.sheet, evaluated.evaluation.layout);
  if (placed.place !== 'between' || table === undefined) return false;
  const change = planMethodChange(snapshot, evaluated, saving.record, saving.origins);
  if (!change.ok && !isOfRoom(change.trouble)) return false;
  const { overwritten } = planMethodEdit(sheetNamed(snapshot, SHEETS.method), saving.record);
  if (overwritten.length > 0 && !saving.overwrite) return false;
  if (await work.passes.isSuspect(seen)) return false;
  work.step('writing', false);
  const { names: headers, column } = placed;
  try {
    await work.port.insertColumns({ sheet: evaluated.sheet.name, table, column, headers });
  } catch (error) {
    if (!(error instanceof HostError) || !REFUSALS.includes(error.code)) throw error;
  }
  work.passes.doubt('all');
  return true;
}

/** Where the columns of criteria come that the method did not have. */
export function newCriteriaOf(
  { evaluation, sheet }: Evaluated,
  { record, origins }: MethodSaving,
): NewCriteria {
  const before = evaluation.record.method;
  const { criteria } = origins ?? methodOrigins(before, record.method);
  const { method: after, columns } = record;
  return placeNewCriteria(evaluation.layout, sheet, { before, after, columns, origins: criteria });
}

function isOfRoom({ kind }: Trouble): boolean {
  return kind === 'no-room' || kind === 'no-columns-left';
}
