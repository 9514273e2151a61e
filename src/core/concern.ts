import { fold } from './fold';
import type { Parents } from './parents';

/** Whose cell names the commune: the piste's own, else its parent's (or one further up), else that of a sub-piste below. */
export type NamedBy = 'itself' | 'parent' | 'sub';

/** Rows that concern a commune, and rows that concern nobody; each ascending, no row in both. */
export interface Concern {
  readonly named: Uint32Array;
  /** Aligned with `named`. */
  readonly by: readonly NamedBy[];
  /** « Sans commune citée ». */
  readonly unnamed: Uint32Array;
}

/**
 * The pistes that concern a commune (R11). Time grows with the number of names, however sub-pistes nest.
 *
 * @param commune its official name, in any spelling that folds alike
 * @param own for each row, the names in its own cell, as `readCommunes` gives them
 */
export function concernedBy(commune: string, own: readonly (readonly string[])[], parents: Parents): Concern {
  const isCommune = nameTest(commune);
  const namesAny = Uint8Array.from(own, (names) => (names.length > 0 ? 1 : 0));
  const namesIt = Uint8Array.from(own, (names) => (names.some(isCommune) ? 1 : 0));
  const source = nearestNaming(namesAny, parents);
  const anyBelow = withAncestors(namesAny, parents);
  const itBelow = withAncestors(namesIt, parents);
  const named = rowsWhere(parents.length, (row) => itBelow[row] === 1 || namesIt[source[row]!] === 1);
  return {
    named,
    by: Array.from(named, (row) => {
      if (namesIt[row] === 1) return 'itself';
      return namesIt[source[row]!] === 1 ? 'parent' : 'sub';
    }),
    unnamed: rowsWhere(parents.length, (row) => anyBelow[row] === 0 && source[row] === NOBODY),
  };
}

const NOBODY = -1;
const NOT_YET = -2;

/** Whether a name is this commune. Names repeat from row to row: each is folded once. */
function nameTest(commune: string): (name: string) => boolean {
  const wanted = fold(commune);
  const known = new Map<string, boolean>();
  return (name) => {
    let same = known.get(name);
    if (same === undefined) known.set(name, (same = fold(name) === wanted));
    return same;
  };
}

/** For each row, the nearest row that names a commune, itself first, then upwards; NOBODY when there is none. */
function nearestNaming(namesAny: Uint8Array, parents: Parents): Int32Array {
  const source = new Int32Array(parents.length).fill(NOT_YET);
  const path: number[] = [];
  for (let start = 0; start < parents.length; start++) {
    let row = start;
    while (row >= 0 && source[row] === NOT_YET && namesAny[row] === 0) {
      path.push(row);
      row = parents[row]!;
    }
    const found = row < 0 ? NOBODY : namesAny[row] === 1 ? row : source[row]!;
    if (row >= 0) source[row] = found;
    for (let below = path.pop(); below !== undefined; below = path.pop()) source[below] = found;
  }
  return source;
}

/** The marked rows and all above them. */
function withAncestors(marked: Uint8Array, parents: Parents): Uint8Array {
  const reached = new Uint8Array(marked.length);
  for (let start = 0; start < marked.length; start++) {
    if (marked[start] === 0) continue;
    for (let row = start; row >= 0 && reached[row] === 0; row = parents[row]!) reached[row] = 1;
  }
  return reached;
}

function rowsWhere(count: number, holds: (row: number) => boolean): Uint32Array {
  const rows: number[] = [];
  for (let row = 0; row < count; row++) if (holds(row)) rows.push(row);
  return Uint32Array.from(rows);
}
