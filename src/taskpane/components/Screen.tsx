import type { ReactNode } from 'react';
import { lazy } from 'react';
import type { SessionState, View } from '../../session/live/sessionState';
import type { PaneScreen } from '../model/paneTab';
import type { PisteFilter } from '../model/pisteFilter';
import { RankingView } from './RankingView';

const CommunesView = lazy(() =>
  import('./CommunesView').then(({ CommunesView: part }) => ({ default: part })),
);
const MethodView = lazy(() => import('./MethodView').then(({ MethodView: part }) => ({ default: part })));
const AnnexesView = lazy(() => import('./AnnexesView').then(({ AnnexesView: part }) => ({ default: part })));
const IssuesView = lazy(() => import('./IssuesView').then(({ IssuesView: part }) => ({ default: part })));

/** What the chosen tab shows. All but the first screen are loaded when they are asked for. */
export function Screen({
  screen,
  view,
  lacks,
  filter,
  onFilter,
  onGo,
}: {
  readonly screen: PaneScreen;
  readonly view: View;
  readonly lacks: SessionState['lacks'];
  readonly filter: PisteFilter;
  readonly onFilter: (filter: PisteFilter) => void;
  /** To another screen. */
  readonly onGo: (screen: PaneScreen) => void;
}): ReactNode {
  switch (screen) {
    case 'ranking':
      return (
        <RankingView
          view={view}
          filter={filter}
          onFilter={onFilter}
          onMethod={() => {
            onGo('method');
          }}
        />
      );
    case 'communes':
      return <CommunesView view={view} isFilterShared={lacks.has('sheet-views')} />;
    case 'method':
      return <MethodView view={view} />;
    case 'annexes':
      return <AnnexesView view={view} lacks={lacks} />;
    case 'issues':
      return (
        <IssuesView
          view={view}
          onBack={() => {
            onGo('ranking');
          }}
        />
      );
  }
}
