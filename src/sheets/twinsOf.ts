import { fold } from '../core/fold';
import type { Evaluation } from './evaluation';

/** By the titles, which most readings leave as they are. */
const known = new WeakMap<readonly string[], ReadonlySet<number>>();

/** The pistes whose title another one bears too (R2): the title alone does not tell them apart. */
export function twinsOf({ pistes: { title } }: Evaluation): ReadonlySet<number> {
  const found = known.get(title) ?? findTwins(title);
  known.set(title, found);
  return found;
}

function findTwins(titles: readonly string[]): ReadonlySet<number> {
  const first = new Map<string, number>();
  const twins = new Set<number>();
  titles.forEach((title, piste) => {
    const folded = fold(title);
    const other = first.get(folded);
    if (other === undefined) first.set(folded, piste);
    else if (folded !== '') twins.add(other).add(piste);
  });
  return twins;
}
