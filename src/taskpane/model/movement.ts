import type { PassChanges, PisteChange } from '../../session/live/passChanges';

/** How the rank of a piste changed. */
export type Movement =
  | { readonly kind: 'up' | 'down'; readonly places: number }
  | { readonly kind: 'entered' }
  | { readonly kind: 'left' };

/** null: its rank is what it was. */
export function movementOf({ rankBefore, rankAfter }: PisteChange): Movement | null {
  if (rankBefore === rankAfter) return null;
  if (rankBefore === 0) return { kind: 'entered' };
  if (rankAfter === 0) return { kind: 'left' };
  return rankAfter < rankBefore
    ? { kind: 'up', places: rankBefore - rankAfter }
    : { kind: 'down', places: rankAfter - rankBefore };
}

/** The pistes whose rank changed. */
export function movementsOf(changes: PassChanges | null): ReadonlyMap<number, Movement> {
  const found = new Map<number, Movement>();
  for (const change of changes?.pistes ?? []) {
    const movement = movementOf(change);
    if (movement) found.set(change.piste, movement);
  }
  return found;
}
