import type { PassChanges, PisteChange } from '../../session/live/passChanges';

/** More at once are a paste or a sort: not what somebody looks up from the table to see. */
const MOST = 3;

/** The pistes whose levels somebody has just given, as far as they can be followed with the eyes; else none. */
export function scoredPistes({ pistes }: PassChanges): readonly PisteChange[] {
  const scored = pistes.filter(({ levels }) => levels.length > 0);
  return scored.length <= MOST ? scored : [];
}
