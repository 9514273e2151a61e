import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Suspense, lazy, useCallback, useEffect, useId, useRef, useState } from 'react';
import { useAnnouncement } from '../hooks/useAnnouncement';
import { useSession } from '../hooks/useSession';
import { usePane } from '../PaneContext';
import type { PaneScreen } from '../model/paneTab';
import { NO_FILTER } from '../model/pisteFilter';
import { CrashGuard } from './CrashGuard';
import { Header } from './Header';
import { HeadingFocus } from './HeadingFocus';
import { Overview } from './Overview';
import { PaneTabs } from './PaneTabs';
import { Screen } from './Screen';
import { VisuallyHidden } from './VisuallyHidden';

const JobProgress = lazy(() => import('./JobProgress').then(({ JobProgress: part }) => ({ default: part })));
const PaneNotices = lazy(() => import('./PaneNotices').then(({ PaneNotices: part }) => ({ default: part })));
const TroubleView = lazy(() => import('./TroubleView').then(({ TroubleView: part }) => ({ default: part })));

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
  },
  main: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    flex: '1 1 0',
    minHeight: '320px',
  },
  panel: { display: 'flex', flexDirection: 'column', flex: '1 1 0', minHeight: '220px' },
});

/** The whole pane: what stands at the top of every screen, then the screen. */
export function PaneFrame(): ReactNode {
  const styles = useStyles();
  const { session, texts, requests } = usePane();
  const state = useSession(session);
  const [screen, setScreen] = useState<PaneScreen>('ranking');
  const [filter, setFilter] = useState(NO_FILTER);
  const [asked, setAsked] = useState(0);
  const panel = useId();
  const root = useRef<HTMLDivElement>(null);
  const goTo = useCallback((wanted: PaneScreen) => {
    setScreen(wanted);
    setAsked((count) => count + 1);
  }, []);
  useEffect(() => requests.listen(goTo), [requests, goTo]);
  const announced = useAnnouncement(state, texts);
  const { view, trouble } = state;
  return (
    <div
      ref={root}
      className={styles.root}
      onKeyDown={(event) => {
        // Office.js would take Escape for the end of one of its dialogs, and the focus to the first button of the page.
        if (event.key === 'Escape') event.stopPropagation();
      }}
    >
      <div>
        <Header
          state={state}
          actions={[
            { label: texts.actions.rankNow, run: () => void session.rank() },
            { label: texts.annexes.annexe2, run: () => void session.makeAnnexe2() },
            { label: texts.issues.numberAll, run: () => void session.numberPistes() },
            { label: texts.actions.unfilter, run: () => void session.removeFilter() },
          ]}
        />
        {state.job && (
          <Suspense fallback={null}>
            <JobProgress job={state.job} />
          </Suspense>
        )}
      </div>
      <main className={styles.main}>
        <CrashGuard fallback={null}>
          <Suspense fallback={null}>
            <PaneNotices state={state} root={root} />
          </Suspense>
        </CrashGuard>
        <CrashGuard fallback={<p>{texts.crashed}</p>}>
          <Suspense fallback={<p role="status">{texts.loading}</p>}>
            {trouble !== null && <TroubleView trouble={trouble} snapshot={state.read} />}
            {trouble === null && view !== null && (
              <>
                <Overview
                  view={view}
                  group={filter.group}
                  onGroup={(group) => {
                    setFilter({ ...filter, group });
                    setScreen('ranking');
                  }}
                  onIssues={() => {
                    setScreen('issues');
                  }}
                />
                <PaneTabs screen={screen} panel={panel} onChoose={setScreen} />
                <div
                  id={panel}
                  className={styles.panel}
                  role={screen === 'issues' ? 'region' : 'tabpanel'}
                  aria-label={screen === 'issues' ? texts.issues.heading : texts.tabs[screen]}
                >
                  <Suspense fallback={<p role="status">{texts.loading}</p>}>
                    <Screen
                      screen={screen}
                      view={view}
                      lacks={state.lacks}
                      filter={filter}
                      onFilter={setFilter}
                      onGo={goTo}
                    />
                    <HeadingFocus panel={panel} asked={asked} />
                  </Suspense>
                </div>
              </>
            )}
          </Suspense>
        </CrashGuard>
      </main>
      <div role="status">
        <VisuallyHidden>{announced}</VisuallyHidden>
      </div>
    </div>
  );
}
