import { makeStyles } from '@fluentui/react-components';
import type { Dispatch, ReactNode, SetStateAction } from 'react';
import { Activity, Suspense, useState } from 'react';
import type { SessionState, View } from '../../session/live/sessionState';
import { usePane } from '../PaneContext';
import type { MethodWork } from '../model/methodWork';
import type { AskedScreen, PaneScreen } from '../model/paneTab';
import { NO_FILTER } from '../model/pisteFilter';
import { CrashGuard } from './CrashGuard';
import { Crashed } from './Crashed';
import { later } from './later';
import { RankingView } from './RankingView';

const Screen = later('Screen');

const ScreenFocus = later('ScreenFocus');

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', flex: '1 1 0', minHeight: '220px' },
});

/** The screen that was chosen. The ranked list stays as it was left, open rows and place, while another one is looked at. */
export function PanePanels({
  view,
  lacks,
  screen,
  asked,
  panel,
  work,
  onWork,
  onGo,
}: {
  readonly view: View;
  readonly lacks: SessionState['lacks'];
  /** null: none, the workbook cannot be used as it stands. */
  readonly screen: PaneScreen | null;
  readonly asked: AskedScreen | null;
  /** How the ids of the panels begin. */
  readonly panel: string;
  /** The method being changed; null where nobody does. */
  readonly work: MethodWork | null;
  readonly onWork: Dispatch<SetStateAction<MethodWork | null>>;
  /** To another screen. */
  readonly onGo: (screen: PaneScreen) => void;
}): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  const [filter, setFilter] = useState(NO_FILTER);
  const askedFor = (one: PaneScreen): AskedScreen | null => (asked?.screen === one ? asked : null);
  return (
    <>
      {screen !== null && screen !== 'ranking' && (
        <div
          id={panel + screen}
          className={styles.panel}
          role={screen === 'issues' ? 'region' : 'tabpanel'}
          aria-label={texts.tabs[screen]}
        >
          <CrashGuard key={screen} fallback={<Crashed />}>
            <Suspense fallback={<p role="status">{texts.loading}</p>}>
              <Screen screen={screen} view={view} lacks={lacks} work={work} onWork={onWork} onGo={onGo} />
              <ScreenFocus panel={panel + screen} asked={askedFor(screen)} />
            </Suspense>
          </CrashGuard>
        </div>
      )}
      <Activity mode={screen === 'ranking' ? 'visible' : 'hidden'}>
        <div id={`${panel}ranking`} className={styles.panel} role="tabpanel" aria-label={texts.tabs.ranking}>
          <CrashGuard fallback={<Crashed />}>
            <RankingView
              view={view}
              asked={askedFor('ranking')}
              filter={filter}
              onFilter={setFilter}
              onMethod={() => {
                onGo('method');
              }}
            />
            <Suspense fallback={null}>
              <ScreenFocus panel={`${panel}ranking`} asked={askedFor('ranking')} />
            </Suspense>
          </CrashGuard>
        </div>
      </Activity>
    </>
  );
}
