import { FluentProvider } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useMemo } from 'react';
import type { Session } from '../session/live/session';
import { PaneContext } from './PaneContext';
import { PaneFrame } from './components/PaneFrame';
import type { UserMemory } from './memory/userMemory';
import type { ScreenRequests } from './model/screenRequests';
import type { Texts } from './texts/texts';
import type { HostTheme } from './theme/hostTheme';
import { usePaneTheme } from './theme/usePaneTheme';

/** The pane over a session. */
export function App({
  session,
  memory,
  requests,
  texts,
  hostTheme,
}: {
  readonly session: Session;
  readonly memory: UserMemory;
  readonly requests: ScreenRequests;
  readonly texts: Texts;
  /** null where Office does not tell. */
  readonly hostTheme: HostTheme | null;
}): ReactNode {
  const theme = usePaneTheme(hostTheme);
  const pane = useMemo(() => ({ session, memory, texts, requests }), [session, memory, texts, requests]);
  useEffect(() => {
    document.documentElement.lang = texts.language;
    document.title = texts.title;
  }, [texts]);
  return (
    <FluentProvider theme={theme}>
      <PaneContext value={pane}>
        <PaneFrame />
      </PaneContext>
    </FluentProvider>
  );
}
