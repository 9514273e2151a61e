import { FluentProvider } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Suspense, useEffect, useMemo, useState } from 'react';
import type { Session } from '../session/live/session';
import { PaneContext } from './PaneContext';
import { CrashGuard } from './components/CrashGuard';
import { PaneFrame } from './components/PaneFrame';
import { later } from './components/later';
import type { UserMemory } from './memory/userMemory';
import type { ScreenRequests } from './model/screenRequests';
import type { Texts } from './texts/texts';
import type { HostTheme } from './theme/hostTheme';
import { LARGE_TEXT, scaleType } from './theme/scaleType';
import { usePaneTheme } from './theme/usePaneTheme';

const LiveRegions = later('LiveRegions');

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
  const colors = usePaneTheme(hostTheme);
  const [textScale, setTextScale] = useState(() => (memory.largeText() ? LARGE_TEXT : 1));
  const theme = useMemo(() => scaleType(colors, textScale), [colors, textScale]);
  const pane = useMemo(() => {
    const onTextScale = (scale: number): void => {
      setTextScale(scale);
      memory.rememberLargeText(scale !== 1);
    };
    return { session, memory, texts, requests, textScale, onTextScale };
  }, [session, memory, texts, requests, textScale]);
  useEffect(() => {
    document.documentElement.lang = texts.language;
    document.title = texts.title;
    document.documentElement.toggleAttribute('data-large', textScale !== 1);
  }, [texts, textScale]);
  return (
    <FluentProvider theme={theme}>
      <PaneContext value={pane}>
        <PaneFrame />
        <CrashGuard fallback={null}>
          <Suspense fallback={null}>
            <LiveRegions />
          </Suspense>
        </CrashGuard>
      </PaneContext>
    </FluentProvider>
  );
}
