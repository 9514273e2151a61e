import type { DeclineCause } from '../../session/live/sessionState';

/** Why something was not done, what it means for the data and what to do, by the name concerned where there is one. */
export type DeclineWords = Readonly<
  Record<DeclineCause | 'no-commune' | 'no-pane' | 'would-lose', (name: string) => string>
>;
