import { createContext, useContext } from 'react';
import type { Session } from '../session/live/session';
import type { ScreenRequests } from './model/screenRequests';
import type { UserMemory } from './memory/userMemory';
import type { Texts } from './texts/texts';

/** What every part of the pane works with. */
export interface Pane {
  readonly session: Session;
  readonly texts: Texts;
  readonly memory: UserMemory;
  /** Screens that the ribbon asks for. */
  readonly requests: ScreenRequests;
  /** How many times its usual size the text has. */
  readonly textScale: number;
  readonly onTextScale: (scale: number) => void;
}

export const PaneContext = createContext<Pane | null>(null);

/** @throws Error outside of the pane */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('No pane around this component');
  return pane;
}
