import { useEffect, useState } from 'react';
import type { SessionState } from '../../session/live/sessionState';
import type { PassChanges } from '../../session/live/passChanges';
import type { Texts } from '../texts/texts';

/** What is told aloud: the ranking once it is final, once for what changed; nothing while edits still come. */
export function useAnnouncement({ activity, view }: SessionState, texts: Texts): string {
  const [told, setTold] = useState<{ readonly changes: PassChanges | null; readonly text: string }>({
    changes: null,
    text: '',
  });
  const changes = view?.changes ?? null;
  const retained = view?.evaluated.evaluation.ranking.counts.retained ?? 0;
  // What others do is shown, not told: it would never end in a full room.
  const isFinal = activity.kind === 'current' && view?.cause !== 'remote';
  useEffect(() => {
    if (!isFinal || changes === null || changes.pistes.length === 0) return;
    setTold((last) =>
      last.changes === changes ? last : { changes, text: texts.announce(retained, changes.pistes.length) },
    );
  }, [isFinal, changes, retained, texts]);
  return told.text;
}
