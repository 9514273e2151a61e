import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode, RefObject } from 'react';
import type { SessionState } from '../../session/live/sessionState';
import { useKeptFocus } from '../hooks/useKeptFocus';
import { useOutdatedReport } from '../hooks/useOutdatedReport';
import { useTabWays } from '../hooks/useTabWays';
import { useTelling } from '../hooks/useTelling';
import { usePane } from '../PaneContext';
import { JobProgress } from './JobProgress';
import { LargeLook } from './LargeLook';
import { MethodQuestionBar } from './MethodQuestionBar';
import { NoticeBar } from './NoticeBar';
import { PartialSort } from './PartialSort';
import { StateExplanation } from './StateExplanation';

const useStyles = makeStyles({
  notices: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    flexShrink: 0,
    maxHeight: '60%',
    overflowY: 'auto',
    // Nothing is pressed here that was not there when the pointer set out.
    '& > *': {
      animationName: { from: { pointerEvents: 'none' }, to: { pointerEvents: 'none' } },
      animationDuration: '500ms',
    },
    ':empty': { display: 'none' },
  },
});

/**
 * What is under way, what the state means and what came of the last request; what is told of them; whether Annexe 2 still
 * says what the scores say; and the keyboard: where it enters, and where it stays when any of this goes away. Loads after
 * what is seen first, and before it is needed: a failure may well be that of the network.
 */
export function PaneNotices({
  state,
  root,
  onOutdated,
  onMethod,
}: {
  readonly state: SessionState;
  /** The whole pane. */
  readonly root: RefObject<HTMLElement | null>;
  readonly onOutdated: (isOutdated: boolean) => void;
  /** The way to a question that keeps the method from being saved; null: there is none, or it is in sight. */
  readonly onMethod: (() => void) | null;
}): ReactNode {
  const styles = useStyles();
  const { textScale } = usePane();
  useKeptFocus(root);
  useTabWays(root);
  useTelling(state);
  useOutdatedReport(state, onOutdated);
  return (
    <>
      <div>{state.job && <JobProgress job={state.job} />}</div>
      <div className={styles.notices}>
        {textScale !== 1 && <LargeLook />}
        <StateExplanation state={state} />
        {state.trouble === null && state.view && state.suspicion && (
          <PartialSort evaluation={state.view.evaluated.evaluation} suspicion={state.suspicion} />
        )}
        {onMethod && <MethodQuestionBar onOpen={onMethod} />}
        {state.notice && <NoticeBar notice={state.notice} isTroubleShown={state.trouble !== null} />}
      </div>
    </>
  );
}
