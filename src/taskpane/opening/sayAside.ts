import type { Notice } from '../../session/live/sessionState';
import { sayAnswer } from '../model/sayAnswer';
import { sayDeclineIn } from '../texts/sayDeclineIn';
import type { Texts } from '../texts/texts';

/** What a command of the ribbon came to, as it is said where there is no pane; empty where nothing needs to be said. */
export function sayAside(said: Notice | 'no-commune' | 'no-pane', texts: Texts): string {
  if (said === 'no-commune' || said === 'no-pane') return sayDeclineIn(texts.language, said, '');
  const { answer } = said;
  if (answer.kind === 'confirm')
    return sayDeclineIn(texts.language, 'would-lose', answer.cells[0]?.sheet ?? '');
  return sayAnswer(said, texts)?.text ?? '';
}
