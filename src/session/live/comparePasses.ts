import { changesInStages } from '../../core/changes';
import type { Changes, KeyedRanking } from '../../core/changes';
import type { LevelMoves } from '../../core/looksLikePartialSort';
import type { Stages } from '../../core/runStages';
import { STATUSES } from '../../core/status';
import type { Evaluation } from '../../sheets/evaluation';
import type { PassChanges, PisteChange } from './passChanges';
import { pisteKeys } from './pisteKeys';

export interface Comparison {
  /** null where nothing changed. */
  readonly changes: PassChanges | null;
  readonly moves: LevelMoves;
}

/** What changed from one evaluation to a later one, in short stages. */
export function* comparePasses(before: Evaluation, after: Evaluation, at: number): Stages<Comparison> {
  const keys = pisteKeys(after);
  yield;
  // Two lists that are one and the same are paired without a look at any key.
  const keysBefore = sameNames(before, after) ? keys : pisteKeys(before);
  yield;
  const changes = yield* changesInStages(keyed(before, keysBefore), keyed(after, keys));
  yield;
  const pistes = changedPistes(changes, after);
  const isSame = pistes.length === 0;
  return { changes: isSame ? null : { at, pistes, levelCount: changes.levels.length }, moves: changes };
}

function keyed({ record, scores, ranking }: Evaluation, keys: readonly string[]): KeyedRanking {
  return { method: record.method, scores, ranking, keys };
}

/** Whether each row bears the N° and the title that it bore. */
function sameNames({ pistes: before }: Evaluation, { pistes: after }: Evaluation): boolean {
  return (
    before.count === after.count &&
    before.number.every((number, piste) => number === after.number[piste]) &&
    before.title.every((title, piste) => title === after.title[piste])
  );
}

type Draft = { -readonly [Key in keyof PisteChange]: PisteChange[Key] };

function changedPistes(changes: Changes, { ranking }: Evaluation): PisteChange[] {
  const found = new Map<number, Draft>();
  const changed = (piste: number): Draft => {
    let change = found.get(piste);
    if (change === undefined) found.set(piste, (change = unchanged(piste, ranking)));
    return change;
  };
  for (const { row, from } of changes.moved) changed(row).rankBefore = from;
  for (const { row, before } of changes.entered) {
    const change = changed(row);
    change.rankBefore = 0;
    if (before !== null) change.statusBefore = before;
  }
  for (const { row, rank } of changes.left) if (row !== null) changed(row).rankBefore = rank;
  for (const { row, from } of changes.statuses) changed(row).statusBefore = from;
  for (const { row, criterion, from, to } of changes.levels) {
    const change = changed(row);
    change.levels = [...change.levels, { criterion, from, to }];
  }
  return [...found.values()].sort((a, b) => a.piste - b.piste);
}

const NO_LEVELS: PisteChange['levels'] = [];

function unchanged(piste: number, { rank, status }: Evaluation['ranking']): Draft {
  const at = rank[piste] ?? 0;
  const now = STATUSES[status[piste] ?? 0] ?? 'sub';
  return { piste, rankBefore: at, rankAfter: at, statusBefore: now, statusAfter: now, levels: NO_LEVELS };
}
