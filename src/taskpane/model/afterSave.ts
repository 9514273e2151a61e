import type { Answer } from '../../session/live/sessionState';
import type { MethodWork, SaveQuestion } from './methodWork';
import { isChanged, wantedMethod } from './methodWork';

/**
 * The work once its saving is answered; null where it is over. What was changed after it was asked for stays to be saved.
 *
 * @param saved as it was when that was asked for
 */
export function afterSave(now: MethodWork, saved: MethodWork, answer: Answer): MethodWork | null {
  // Given up, and begun anew.
  if (now.id !== saved.id) return now;
  if (answer.kind !== 'done') return { ...now, question: questionOf(answer) };
  const left = begunFrom(saved, now);
  return isChanged(left) ? left : null;
}

/** The same work, as if it had begun from what is saved now. */
function begunFrom(saved: MethodWork, { method, proposedBy }: MethodWork): MethodWork {
  const origins = method.ids.map((id) => indexOrNull(saved.method.ids, id));
  const levelOrigins = method.levelIds.map((ids, index) => {
    const before = saved.method.levelIds[origins[index] ?? -1] ?? [];
    return ids.map((id) => (before.includes(id) ? before.indexOf(id) + 1 : null));
  });
  // Which one a configuration was is told no more.
  const excluded = method.excluded.map(({ name, levels }) => ({ name, levels }));
  return {
    id: saved.id,
    start: wantedMethod(saved),
    method: { ...method, origins, levelOrigins, excluded, gone: [] },
    proposedBy,
    question: null,
  };
}

function indexOrNull(ids: readonly number[], id: number): number | null {
  const index = ids.indexOf(id);
  return index < 0 ? null : index;
}

/** null: the notice says it all. */
function questionOf(answer: Answer): SaveQuestion | null {
  if (answer.kind === 'confirm') return { kind: 'overwrite', cells: answer.cells };
  return answer.kind === 'declined' && answer.why === 'method-changed' ? { kind: 'overtaken' } : null;
}
