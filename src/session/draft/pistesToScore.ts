import { fold } from '../../core/fold';
import { STATUS_CODE } from '../../core/status';
import { isBlank } from '../../sheets/cellText';
import type { Evaluated } from '../../sheets/evaluate';
import { columnsAfter } from '../../sheets/columnHeaders';
import { cellAt, gridOf, headerCells } from '../../sheets/grid';
import { readHeaders } from '../../sheets/readHeaders';
import type { DraftMethod } from './draftMethod';
import { tidied } from './methodDraft';

/** What new criteria ask of the pistes that are scored by now. */
export interface ToScore {
  /** Names of the new criteria that are not scored everywhere. */
  readonly criteria: readonly string[];
  /** How many pistes will be « à évaluer » until these are scored. */
  readonly pistes: number;
}

/** null: no new criterion, or no piste that is scored lacks it: a column may have its name, and be filled in. */
export function pistesToScore({ evaluation, sheet }: Evaluated, draft: DraftMethod): ToScore | null {
  const { layout, pistes, ranking } = evaluation;
  const after = tidied(draft);
  const added = after.criteria.map(({ name }) => name).filter((_, index) => draft.origins[index] === null);
  if (added.length === 0) return null;
  const grid = gridOf(sheet);
  const columns = columnsAfter(evaluation.record.columns, draft.origins);
  const source = { method: after, columns, source: 'sheet' } as const;
  const headers = readHeaders(headerCells(grid, layout), source, layout.firstColumn, layout.endColumn);
  const places = added.map((name) => headers.get(fold(name))?.[0] ?? null);
  const isMissing = (piste: number, column: number | null): boolean =>
    column === null || isBlank(cellAt(grid, pistes.row[piste] ?? 0, column));
  const scored = [...ranking.status.keys()].filter(
    (piste) => (ranking.status[piste] ?? 0) > STATUS_CODE.unscored,
  );
  const criteria = added.filter((_, index) =>
    scored.some((piste) => isMissing(piste, places[index] ?? null)),
  );
  const waiting = scored.filter((piste) => places.some((column) => isMissing(piste, column)));
  return waiting.length === 0 ? null : { criteria, pistes: waiting.length };
}
