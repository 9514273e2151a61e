import { useState } from 'react';
import type { View } from '../../session/live/sessionState';
import type { AskedScreen } from '../model/paneTab';
import type { RevealTarget } from '../model/revealTarget';
import { scoredPistes } from '../model/scoredPistes';

/**
 * The row to bring in sight, the latest of: the one selected in Excel since the list is there, the one whose level was just given at this seat,
 * the one asked for in the pane.
 */
export function useRevealTarget(
  view: View,
  asked: AskedScreen | null,
): {
  readonly target: RevealTarget | null;
  readonly reveal: (piste: number) => void;
} {
  // The list opens at its top: what was selected before it was there is marked, and does not scroll to itself.
  const [seen, setSeen] = useState<Seen>({ ...view, asked: null, target: null });
  // Kept as a state, for the list is hidden at times and must not lose its place when it comes back.
  if (seen.selected !== view.selected || seen.changes !== view.changes || seen.asked !== asked)
    setSeen(after(seen, view, asked));
  return {
    target: seen.target,
    reveal: (piste) => {
      setSeen({ ...seen, target: { item: piste, takesFocus: true, isOffer: false } });
    },
  };
}

type Seen = Pick<View, 'selected' | 'changes'> & {
  readonly asked: AskedScreen | null;
  readonly target: RevealTarget | null;
};

function after(seen: Seen, { selected, changes, cause }: View, asked: AskedScreen | null): Seen {
  const known = { selected, changes, asked };
  if (changes !== seen.changes && changes !== null && cause !== 'remote') {
    const [first] = scoredPistes(changes);
    if (first) return { ...known, target: { item: first.piste, takesFocus: false, isOffer: true } };
  }
  const isAsked = asked !== seen.asked && asked?.isFromExcel === true;
  const isNew = (isAsked || selected !== seen.selected) && selected !== null;
  return { ...known, target: isNew ? { item: selected, takesFocus: false, isOffer: false } : seen.target };
}
