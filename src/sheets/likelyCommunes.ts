import { closestNames } from '../core/closestNames';
import type { CommuneDirectory } from '../core/communeDirectory';

/** Each name is looked for once: among thousands of cells the same mistake comes back. */
const found = new WeakMap<CommuneDirectory, Map<string, readonly string[]>>();

/** The communes that may be meant by a name, the likeliest first; found only when somebody looks, for it takes long. */
export function likelyCommunes(directory: CommuneDirectory, name: string): readonly string[] {
  const known = found.get(directory) ?? new Map<string, readonly string[]>();
  found.set(directory, known);
  const likely = known.get(name) ?? closestNames(directory, name);
  known.set(name, likely);
  return likely;
}
