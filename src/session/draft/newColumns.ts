import { columnsAfter } from '../../sheets/columnHeaders';
import type { Evaluated } from '../../sheets/evaluate';
import { placeNewCriteria } from '../../sheets/placeNewCriteria';
import type { DraftMethod } from './draftMethod';
import { tidied } from './methodDraft';

/** Columns that saving a method adds to the scoring table. */
export interface NewColumns {
  readonly names: readonly string[];
  /** Right of the last criterion, or at the right end of the table, past other columns. */
  readonly place: 'beside' | 'apart';
}

/** null: every criterion that has a name has its column. */
export function newColumns({ evaluation, sheet }: Evaluated, draft: DraftMethod): NewColumns | null {
  if (!draft.origins.includes(null)) return null;
  const { method, columns } = evaluation.record;
  const { origins } = draft;
  const change = { before: method, after: tidied(draft), columns: columnsAfter(columns, origins), origins };
  const { names, place } = placeNewCriteria(evaluation.layout, sheet, change);
  const named = names.filter((name) => name !== '');
  return named.length === 0 ? null : { names: named, place: place === 'apart' ? 'apart' : 'beside' };
}
