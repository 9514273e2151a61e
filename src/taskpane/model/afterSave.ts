import type { Answer } from '../../session/live/sessionState';
import type { MethodWork, SaveQuestion } from './methodWork';

/** The work once its saving is answered: null where it is over. */
export function afterSave(work: MethodWork, answer: Answer): MethodWork | null {
  return answer.kind === 'done' ? null : { ...work, question: questionOf(answer) };
}

/** null: the notice says it all. */
function questionOf(answer: Answer): SaveQuestion | null {
  if (answer.kind === 'confirm') return { kind: 'overwrite', cells: answer.cells };
  return answer.kind === 'declined' && answer.why === 'method-changed' ? { kind: 'overtaken' } : null;
}
