import type { Answer, ColumnApart, Notice } from '../../session/live/sessionState';
import { laterTexts } from '../texts/laterTexts';
import { sayDeclineIn } from '../texts/sayDeclineIn';
import { sayFailureIn } from '../texts/sayFailureIn';
import { sayTroubleIn } from '../texts/sayTroubleIn';
import type { Texts } from '../texts/texts';

/** What came of a request, as the pane tells it. */
export interface SaidAnswer {
  readonly intent: 'success' | 'warning' | 'error' | 'info';
  readonly text: string;
  /** Whether asking again may help. */
  readonly canRetry: boolean;
}

/** null where nothing needs to be said: what was asked for is in sight. */
export function sayAnswer({ verb, answer }: Notice, texts: Texts): SaidAnswer | null {
  switch (answer.kind) {
    case 'done': {
      const text = sayDone(verb, answer, texts);
      const intent = answer.filters ? 'warning' : 'success';
      return text === '' ? null : { intent, text, canRetry: false };
    }
    case 'confirm':
      return null;
    case 'impossible':
      return { intent: 'warning', text: sayTroubleIn(texts.language, answer.trouble), canRetry: false };
    case 'declined': {
      // The form that saves it asks what to do.
      if (answer.why === 'method-changed' && verb === 'saveMethod') return null;
      const text = sayDeclineIn(texts.language, answer.why, answer.detail);
      return { intent: answer.why === 'already-there' ? 'info' : 'warning', text, canRetry: false };
    }
    case 'failed': {
      const { what, data, todo } = sayFailureIn(texts.language, answer.failure);
      return {
        intent: 'error',
        text: `${what} ${data} ${todo}`,
        canRetry: answer.failure.code !== 'unrestored',
      };
    }
    case 'cancelled': {
      const { cancelled, cancelledLate } = laterTexts(texts.language).notices;
      const text = answer.mayBeWritten === true ? cancelledLate : cancelled;
      return { intent: 'info', text, canRetry: false };
    }
  }
}

function sayDone(
  verb: Notice['verb'],
  { sheet, count, seenBy, filters, apart = [] }: Extract<Answer, { kind: 'done' }>,
  { language }: Texts,
): string {
  const { done } = laterTexts(language).notices;
  switch (verb) {
    case 'communeSheet':
      return done.communeSheet(sheet ?? '');
    case 'filter':
      return seenBy === 'own-view' ? done.filterOwn : done.filterShared;
    case 'unfilter':
      return filters ? done.filters(filters) : done.unfilter[seenBy ?? 'unsure'];
    case 'number':
      return done.number(count ?? 0);
    case 'takeInRows':
      return done.takeInRows(count ?? 0);
    case 'saveMethod':
      return apart.length === 0 ? done.saveMethod : `${done.saveMethod} ${sayApart(apart, done)}`;
    case 'rank':
    case 'read':
    case 'create':
    case 'annexe2':
    case 'dropped':
    case 'validateMethod':
    case 'renameHeader':
    case 'chooseTable':
    case 'adoptTable':
    case 'correct':
    case 'show':
      return done[verb];
  }
}

function sayApart(
  apart: readonly ColumnApart[],
  { columnsApart }: ReturnType<typeof laterTexts>['notices']['done'],
): string {
  return columnsApart(
    apart.map(({ header }) => header),
    apart.map(({ column }) => column),
  );
}
