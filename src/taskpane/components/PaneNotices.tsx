import type { ReactNode, RefObject } from 'react';
import type { SessionState } from '../../session/live/sessionState';
import { useKeptFocus } from '../hooks/useKeptFocus';
import { NoticeBar } from './NoticeBar';
import { StateExplanation } from './StateExplanation';

/**
 * What the state means and what came of the last request; and the focus, kept when these or anything else go away. Loads
 * after what is seen first, and before it is needed: a failure may well be that of the network.
 */
export function PaneNotices({
  state: { activity, notice },
  root,
}: {
  readonly state: SessionState;
  /** The whole pane. */
  readonly root: RefObject<HTMLElement | null>;
}): ReactNode {
  useKeptFocus(root);
  return (
    <>
      <StateExplanation activity={activity} notice={notice} />
      {notice && <NoticeBar notice={notice} />}
    </>
  );
}
