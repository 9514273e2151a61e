import { useEffect, useRef } from 'react';
import type { PassChanges } from '../../session/live/passChanges';
import type { SessionState } from '../../session/live/sessionState';
import { validationOf } from '../../sheets/validationOf';
import { usePane } from '../PaneContext';
import type { Announcer } from '../model/announcer';
import { passHeadline, sayHeadline } from '../model/passHeadline';
import { sayActivity } from '../model/sayActivity';
import { sayAnswer } from '../model/sayAnswer';
import { stateWords } from '../model/stateWords';
import { laterTexts } from '../texts/laterTexts';
import { methodTexts } from '../texts/methodTexts';
import type { Texts } from '../texts/texts';
import { useAnnouncer } from './useAnnouncer';

/** Milliseconds that a state must last to be told: most end before they are heard. */
const LASTING = 1500;

interface Tools {
  readonly announcer: Announcer;
  readonly texts: Texts;
}

/** Tells what those who see the pane see by themselves: what came of a request, a state that changed, the new ranking. */
export function useTelling(state: SessionState): void {
  const pane: Tools = { announcer: useAnnouncer(), texts: usePane().texts };
  useToldNotice(state, pane);
  useToldState(state, pane);
  useToldRanking(state, pane);
  useToldSuspicion(state, pane);
  useToldMethod(state, pane);
}

function useToldNotice({ notice }: SessionState, { announcer, texts }: Tools): void {
  useEffect(() => {
    const said = notice && sayAnswer(notice, texts);
    if (!said) return;
    const isGood = said.intent === 'success' || said.intent === 'info';
    announcer.tell(said.text, isGood ? 'status' : 'alert');
  }, [notice, announcer, texts]);
}

function useToldState(state: SessionState, { announcer, texts }: Tools): void {
  const words = stateWords(state, texts);
  const text = typeof words === 'string' ? words : words.text;
  const tone = typeof words === 'string' ? 'status' : words.tone;
  const well = sayActivity(state.activity, texts);
  const last = useRef('well');
  useEffect(() => {
    if (text === 'passing' || text === last.current) return undefined;
    const timer = setTimeout(() => {
      last.current = text;
      announcer.tell(text === 'well' ? well : text, tone);
    }, LASTING);
    return () => {
      clearTimeout(timer);
    };
    // The time of the last ranking changes, what is told does not.
  }, [text, tone, announcer]);
}

/** Once, when it is final; nothing while edits still come. */
function useToldRanking({ activity, view }: SessionState, { announcer, texts }: Tools): void {
  const told = useRef<PassChanges | null>(null);
  const isFinal = activity.kind === 'current';
  useEffect(() => {
    const changes = view?.changes ?? null;
    if (!isFinal || view === null || changes === null || told.current === changes) return;
    told.current = changes;
    // What others do is shown, not told: it would never end in a full room.
    if (view.cause === 'remote' || changes.pistes.length === 0) return;
    const { evaluation } = view.evaluated;
    const headline = sayHeadline(evaluation, passHeadline(changes), texts);
    const { retained } = evaluation.ranking.counts;
    announcer.tell(laterTexts(texts.language).pistes.announce(retained, changes.pistes.length, headline));
  }, [isFinal, view, announcer, texts]);
}

/** That levels seem to have been sorted without their pistes: ranks wait for an answer. */
function useToldSuspicion({ suspicion }: SessionState, { announcer, texts }: Tools): void {
  const count = suspicion?.levels.length ?? 0;
  const isSuspect = count > 0;
  useEffect(() => {
    if (isSuspect) announcer.tell(laterTexts(texts.language).issues.sort(count), 'alert');
    // Told once, not for each level that is put back.
  }, [isSuspect, announcer, texts]);
}

/** That the method is no longer the one that was validated. */
function useToldMethod({ view }: SessionState, { announcer, texts }: Tools): void {
  const validation = view && validationOf(view.evaluated.evaluation.record);
  const on = validation?.kind === 'changed' ? validation.on : null;
  useEffect(() => {
    if (on !== null) announcer.tell(methodTexts(texts.language).states.changed(on));
  }, [on, announcer, texts]);
}
