import { fold } from '../core/fold';

/**
 * Names that hold what was typed, accents and capitals ignored; all of them where nothing was. Those that begin with it
 * come first: Touvre before Magnac-sur-Touvre. Else in the order given.
 */
export function communesLike(names: readonly string[], typed: string): readonly string[] {
  const wanted = fold(typed);
  const found = names.filter((name) => fold(name).includes(wanted));
  const begins = (name: string): boolean => fold(name).startsWith(wanted);
  return [...found.filter(begins), ...found.filter((name) => !begins(name))];
}
