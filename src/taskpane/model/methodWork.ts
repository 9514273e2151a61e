import type { OverwrittenCell } from '../../session/overwrittenCell';
import { columnsAfter } from '../../sheets/columnHeaders';
import { methodOrigins } from '../../sheets/methodOrigins';
import type { MethodRecord } from '../../sheets/methodRecord';
import { sameMethod } from '../../sheets/sameMethod';
import type { DraftMethod } from '../../session/draft/draftMethod';
import { draftOf, tidied } from '../../session/draft/methodDraft';

/** What whoever saves a method must say first. */
export type SaveQuestion =
  /** These cells would be lost. */
  | { readonly kind: 'overwrite'; readonly cells: readonly OverwrittenCell[] }
  /** Somebody changed the method meanwhile. */
  | { readonly kind: 'overtaken' };

/** A method that somebody is changing: kept while other screens are looked at, until it is saved or given up. */
export interface MethodWork {
  /** Another one each time that somebody begins. */
  readonly id: symbol;
  /** As it was when they began: what others write to the sheet meanwhile does not change what is being edited. */
  readonly start: MethodRecord;
  readonly method: DraftMethod;
  readonly proposedBy: string;
  /** What came of saving it, where that is a question: it stands until it is answered, whatever screen is looked at. */
  readonly question: SaveQuestion | null;
}

export function beginWork(record: MethodRecord): MethodWork {
  return {
    id: Symbol('work'),
    start: record,
    method: draftOf(record.method),
    proposedBy: record.proposedBy,
    question: null,
  };
}

/** The work once something of it is changed: cells that would have been lost were those of the method before. */
export function edited(
  work: MethodWork,
  change: Partial<Pick<MethodWork, 'method' | 'proposedBy'>>,
): MethodWork {
  const question = work.question?.kind === 'overwrite' ? null : work.question;
  return { ...work, ...change, question };
}

/**
 * The same work, begun anew from what somebody else made of the method meanwhile: it replaces that one knowingly. What
 * became of which criterion is told by their names.
 */
export function workOver(record: MethodRecord, { id, start, method, proposedBy }: MethodWork): MethodWork {
  const { criteria: origins, levels: levelOrigins } = methodOrigins(record.method, tidied(method));
  return {
    id,
    start: record,
    method: { ...method, origins, levelOrigins },
    proposedBy: proposedBy === start.proposedBy ? record.proposedBy : proposedBy,
    question: null,
  };
}

/** What would be saved. */
export function wantedMethod({ start, method, proposedBy }: MethodWork): MethodRecord {
  const columns = columnsAfter(start.columns, method.origins);
  return { ...start, proposedBy, method: tidied(method), columns };
}

/** Whether giving it up would lose anything. */
export function isChanged(work: MethodWork): boolean {
  const { start } = work;
  const { method, proposedBy } = wantedMethod(work);
  return proposedBy !== start.proposedBy || !sameMethod(method, start.method);
}
