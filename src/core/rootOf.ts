import type { Parents } from './parents';

const known = new WeakMap<Parents, Int32Array>();

/**
 * The last ancestor of a piste that can be told, itself if it has no parent or none that can be told (R10).
 * The roots of all rows are found at once and remembered with `parents`, which must not change afterwards: asking for
 * every row stays linear however deep sub-pistes nest.
 */
export function rootOf(row: number, parents: Parents): number {
  let roots = known.get(parents);
  if (!roots) known.set(parents, (roots = allRoots(parents)));
  return roots[row]!;
}

function allRoots(parents: Parents): Int32Array {
  const roots = new Int32Array(parents.length).fill(-1);
  const path: number[] = [];
  for (let start = 0; start < parents.length; start++) {
    let row = start;
    while (roots[row] === -1 && parents[row]! >= 0) {
      path.push(row);
      row = parents[row]!;
    }
    const root = roots[row] === -1 ? row : roots[row]!;
    roots[row] = root;
    for (let below = path.pop(); below !== undefined; below = path.pop()) roots[below] = root;
  }
  return roots;
}
