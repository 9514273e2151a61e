import { collapseSpaces } from './collapseSpaces';
import { fold } from './fold';
import type { Stages } from './runStages';
import { STAGE_ROWS, runStages } from './runStages';

/** Codes of {@link Parents} where no row can be told. */
export const NO_PARENT = -1;
export const UNKNOWN_PARENT = -2;
export const AMBIGUOUS_PARENT = -3;
export const PARENT_CYCLE = -4;

/** For each row, the row of its parent, or one of the codes above. */
export type Parents = Int32Array;

/** What it takes to tell parents. Entry i of every column is the same piste. */
export interface PisteNames {
  readonly count: number;
  /** The N°, Infinity where there is none. */
  readonly number: Float64Array;
  readonly title: readonly string[];
  /** What names the parent, as typed; null: no parent is named. */
  readonly parent: readonly (string | number | null)[];
}

/** Gives what `fold` gives, maybe from memory. */
export type Fold = (text: string) => string;
type Rows = ReadonlyMap<string | number, readonly number[]>;

const DIGITS = /^[0-9]+$/;
const NO_ROWS: readonly number[] = [];

/** The parent of each piste (R10). Time grows with the number of pistes, cycles and deep nesting included. */
export function resolveParents(pistes: PisteNames): Parents {
  return runStages(resolveParentsInStages(pistes, fold));
}

/** The same in short stages. */
export function* resolveParentsInStages(pistes: PisteNames, foldText: Fold): Stages<Parents> {
  const parents: Parents = new Int32Array(pistes.count).fill(NO_PARENT);
  const keys = namedKeys(pistes, foldText);
  if (keys.size === 0) return parents;
  const rows = yield* rowsByKey(pistes, keys.values(), foldText);
  for (const [row, key] of keys) parents[row] = onlyRow(rows.get(key));
  markCycles(parents);
  return parents;
}

/** For each piste whose parent is ambiguous, the rows that could be meant, ascending (R10). */
export function ambiguousParents(
  pistes: PisteNames,
  parents: Parents,
): ReadonlyMap<number, readonly number[]> {
  return runStages(ambiguousParentsInStages(pistes, parents, fold));
}

/** The same in short stages. */
export function* ambiguousParentsInStages(
  pistes: PisteNames,
  parents: Parents,
  foldText: Fold,
): Stages<ReadonlyMap<number, readonly number[]>> {
  const keys = namedKeys(pistes, foldText);
  for (const row of keys.keys()) if (parents[row] !== AMBIGUOUS_PARENT) keys.delete(row);
  if (keys.size === 0) return new Map();
  const rows = yield* rowsByKey(pistes, keys.values(), foldText);
  return new Map([...keys].map(([row, key]) => [row, rows.get(key) ?? NO_ROWS]));
}

/** What each sub-piste names: a number, or a folded title. */
function namedKeys({ count, parent }: PisteNames, foldText: Fold): Map<number, string | number> {
  const keys = new Map<number, string | number>();
  for (let row = 0; row < count; row++) {
    const named = parent[row];
    if (named !== null && named !== undefined) keys.set(row, keyOf(named, foldText));
  }
  return keys;
}

function keyOf(named: string | number, foldText: Fold): string | number {
  if (typeof named === 'number') return named;
  const text = collapseSpaces(named);
  if (!DIGITS.test(text)) return foldText(text);
  const number = Number(text);
  // Beyond, several texts would become one number.
  return Number.isSafeInteger(number) ? number : NaN;
}

/** The rows that hold each wanted key. Titles are folded only if one is wanted. */
function* rowsByKey(
  { count, number, title }: PisteNames,
  wanted: Iterable<string | number>,
  foldText: Fold,
): Stages<Rows> {
  const rows = new Map<string | number, number[]>();
  for (const key of wanted) rows.set(key, []);
  // Nothing is a parent for having no number or no title.
  rows.delete(Infinity);
  rows.delete('');
  const kinds = new Set(Array.from(rows.keys(), (key) => typeof key));
  const [numbered, titled] = [kinds.has('number'), kinds.has('string')];
  for (let row = 0; row < count; row++) {
    if (numbered) rows.get(number[row]!)?.push(row);
    if (titled) rows.get(foldText(title[row]!))?.push(row);
    if (row % STAGE_ROWS === STAGE_ROWS - 1) yield;
  }
  return rows;
}

function onlyRow(rows: readonly number[] = NO_ROWS): number {
  if (rows.length > 1) return AMBIGUOUS_PARENT;
  return rows[0] ?? UNKNOWN_PARENT;
}

function markCycles(parents: Parents): void {
  /** The start of the walk that went through each row, plus one; 0: none yet. */
  const walk = new Uint32Array(parents.length);
  for (let start = 0; start < parents.length; start++) {
    let row = start;
    while (row >= 0 && walk[row] === 0) {
      walk[row] = start + 1;
      row = parents[row]!;
    }
    // Back on its own path: a cycle. On the path of an earlier walk: known already.
    if (row >= 0 && walk[row] === start + 1) breakCycle(parents, row);
  }
}

function breakCycle(parents: Parents, first: number): void {
  for (let row = first; row >= 0;) {
    const next = parents[row]!;
    parents[row] = PARENT_CYCLE;
    row = next;
  }
}
