import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Suspense, lazy, useCallback, useEffect, useId, useRef, useState } from 'react';
import { useSession } from '../hooks/useSession';
import { usePane } from '../PaneContext';
import type { MethodWork } from '../model/methodWork';
import type { AskedScreen, PaneScreen, TabMarks } from '../model/paneTab';
import { ONE_BY_ONE } from '../theme/oneByOne';
import { later } from './later';
import { CrashGuard } from './CrashGuard';
import { Crashed } from './Crashed';
import { Header } from './Header';
import { Overview } from './Overview';
import { PanePanels } from './PanePanels';
import { PaneTabs } from './PaneTabs';

const PaneNotices = later('PaneNotices');
const TroubleView = lazy(async () => ({ default: (await import('./TroubleView')).TroubleView }));

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    boxSizing: 'border-box',
    height: '100vh',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0`,
    overflowX: 'hidden',
    overflowY: 'auto',
    // A field is as wide as the pane, however long what it offers.
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& .fui-Select, & select': { minWidth: 0 },
  },
  main: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    flex: '1 1 0',
    minHeight: '320px',
  },
});

/** The whole pane: what stands at the top of every screen, then the screen. */
export function PaneFrame(): ReactNode {
  const styles = useStyles();
  const { session, texts, requests } = usePane();
  const state = useSession(session);
  const [screen, setScreen] = useState<PaneScreen>('ranking');
  const [asked, setAsked] = useState<AskedScreen | null>(null);
  const [work, setWork] = useState<MethodWork | null>(null);
  const [isOutdated, setOutdated] = useState(false);
  const panel = useId();
  const root = useRef<HTMLDivElement>(null);
  const goTo = useCallback((wanted: PaneScreen, isFromExcel = false) => {
    setScreen(wanted);
    setAsked({ screen: wanted, isFromExcel });
  }, []);
  useEffect(
    () =>
      requests.listen((wanted) => {
        goTo(wanted, true);
      }),
    [requests, goTo],
  );
  const { view, trouble } = state;
  const isUsable = trouble === null && view !== null;
  const isAskedElsewhere = isUsable && screen !== 'method' && work !== null && work.question !== null;
  const goToMethod = (): void => {
    goTo('method');
  };
  const marks: TabMarks = {
    ...(work && { method: 'unsaved' }),
    ...(isOutdated && { annexes: 'outdated' }),
  };
  return (
    <div
      ref={root}
      className={styles.root}
      onKeyDown={(event) => {
        // Office.js would take Escape for the end of one of its dialogs, and the focus to the first button of the page.
        if (event.key === 'Escape') event.stopPropagation();
      }}
    >
      <Header state={state} />
      <main className={styles.main}>
        <CrashGuard fallback={<Crashed />}>
          <Suspense fallback={<p role="status">{texts.loading}</p>}>
            {trouble !== null && (
              <CrashGuard key={trouble.kind} fallback={<Crashed />}>
                <TroubleView trouble={trouble} state={state} />
              </CrashGuard>
            )}
            {isUsable && (
              <div data-part="top" style={ONE_BY_ONE}>
                <Overview
                  view={view}
                  isOnIssues={screen === 'issues'}
                  onIssues={() => {
                    goTo('issues');
                  }}
                />
                <PaneTabs
                  screen={screen}
                  panel={panel}
                  marks={marks}
                  onChoose={(tab) => {
                    setScreen(tab);
                    setAsked(null);
                  }}
                />
              </div>
            )}
            {view !== null && (
              <PanePanels
                view={view}
                lacks={state.lacks}
                screen={isUsable ? screen : null}
                asked={asked}
                panel={panel}
                work={work}
                onWork={setWork}
                onGo={goTo}
              />
            )}
          </Suspense>
        </CrashGuard>
        {/* At the end of the pane: what comes and goes here moves nothing that is about to be clicked. */}
        <CrashGuard fallback={null}>
          <Suspense fallback={null}>
            <PaneNotices
              state={state}
              root={root}
              onOutdated={setOutdated}
              onMethod={isAskedElsewhere ? goToMethod : null}
            />
          </Suspense>
        </CrashGuard>
      </main>
    </div>
  );
}
