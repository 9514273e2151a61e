import type { Dispatch, ReactNode, SetStateAction } from 'react';
import { lazy } from 'react';
import type { SessionState, View } from '../../session/live/sessionState';
import type { MethodWork } from '../model/methodWork';
import type { PaneScreen } from '../model/paneTab';
import { Scroller } from './Scroller';
import { SCREENS } from './screens';

const CommunesView = lazy(SCREENS.communes);
const MethodView = lazy(SCREENS.method);
const AnnexesView = lazy(SCREENS.annexes);
const IssuesView = lazy(SCREENS.issues);

interface ScreenProps {
  readonly screen: Exclude<PaneScreen, 'ranking'>;
  readonly view: View;
  readonly lacks: SessionState['lacks'];
  /** The method being changed; null where nobody does. */
  readonly work: MethodWork | null;
  readonly onWork: Dispatch<SetStateAction<MethodWork | null>>;
  /** To another screen. */
  readonly onGo: (screen: PaneScreen) => void;
}

/** A screen other than the first one, read from top to bottom: each loads when it is asked for. */
export function Screen(props: ScreenProps): ReactNode {
  return (
    <Scroller key={props.screen}>
      <Content {...props} />
    </Scroller>
  );
}

function Content({ screen, view, lacks, work, onWork, onGo }: ScreenProps): ReactNode {
  switch (screen) {
    case 'communes':
      return <CommunesView view={view} lacks={lacks} />;
    case 'method':
      return <MethodView view={view} lacks={lacks} work={work} onWork={onWork} />;
    case 'annexes':
      return <AnnexesView view={view} />;
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
