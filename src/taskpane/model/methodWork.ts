import type { MethodRecord } from '../../sheets/methodRecord';
import type { DraftMethod } from './methodDraft';
import { draftOf, tidied } from './methodDraft';

/** A method that somebody is changing: kept while other screens are looked at, until it is saved or given up. */
export interface MethodWork {
  /** As it was when they began: what others write to the sheet meanwhile does not change what is being edited. */
  readonly start: MethodRecord;
  readonly method: DraftMethod;
  readonly proposedBy: string;
}

export function beginWork(record: MethodRecord): MethodWork {
  return { start: record, method: draftOf(record.method), proposedBy: record.proposedBy };
}

/** What would be saved. */
export function wantedMethod({ start, method, proposedBy }: MethodWork): MethodRecord {
  return { ...start, proposedBy, method: tidied(method) };
}

/** Whether giving it up would lose anything. */
export function isChanged(work: MethodWork): boolean {
  const { start } = work;
  const { method, proposedBy } = wantedMethod(work);
  return proposedBy !== start.proposedBy || !sameMethod(method, start.method);
}

/** @param one both tidied, as a workbook holds them */
function sameMethod(one: MethodRecord['method'], other: MethodRecord['method']): boolean {
  const whole = ({ criteria, excluded, priority }: MethodRecord['method']): string =>
    JSON.stringify([
      criteria.map(({ name, definition, labels, threshold }) => [name, definition, labels, threshold]),
      excluded.map(({ name, levels }) => [name, levels]),
      priority,
    ]);
  return whole(one) === whole(other);
}
