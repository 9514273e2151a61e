import { changesBetween } from '../../core/changes';
import type { Changes, KeyedRanking } from '../../core/changes';
import { looksLikePartialSort } from '../../core/looksLikePartialSort';
import { STATUSES } from '../../core/status';
import type { Evaluation } from '../../sheets/evaluation';
import type { PassChanges, PisteChange } from './passChanges';

/** What changed from one evaluation to a later one; null where nothing did. */
export function comparePasses(before: Evaluation, after: Evaluation, at: number): PassChanges | null {
  const changes = changesBetween(keyed(before), keyed(after));
  const pistes = changedPistes(changes, after);
  if (pistes.length === 0) return null;
  return {
    at,
    pistes,
    levelCount: changes.levels.length,
    looksLikePartialSort: looksLikePartialSort(changes),
  };
}

/** A piste is known by its N°; without one, by its title. */
function keyed({ record, scores, ranking, pistes }: Evaluation): KeyedRanking {
  const keys = pistes.title.map((title, piste) => {
    const number = pistes.number[piste] ?? Infinity;
    return number === Infinity ? title : `#${String(number)}`;
  });
  return { method: record.method, scores, ranking, keys };
}

function changedPistes(changes: Changes, { ranking }: Evaluation): PisteChange[] {
  const found = new Map<number, PisteChange>();
  const change = (piste: number, what: Partial<PisteChange>): void => {
    found.set(piste, { ...(found.get(piste) ?? unchanged(piste, ranking)), ...what });
  };
  for (const { row, from } of changes.moved) change(row, { rankBefore: from });
  for (const { row, before } of changes.entered)
    change(row, { rankBefore: 0, ...(before && { statusBefore: before }) });
  for (const { row, rank } of changes.left) if (row !== null) change(row, { rankBefore: rank });
  for (const { row, from } of changes.statuses) change(row, { statusBefore: from });
  for (const { row, criterion, from, to } of changes.levels) {
    change(row, { levels: [...(found.get(row)?.levels ?? []), { criterion, from, to }] });
  }
  return [...found.values()].sort((a, b) => a.piste - b.piste);
}

function unchanged(piste: number, { rank, status }: Evaluation['ranking']): PisteChange {
  const at = rank[piste] ?? 0;
  const now = STATUSES[status[piste] ?? 0] ?? 'sub';
  return { piste, rankBefore: at, rankAfter: at, statusBefore: now, statusAfter: now, levels: [] };
}
