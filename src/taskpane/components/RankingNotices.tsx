import type { ReactNode } from 'react';
import type { View } from '../../session/live/sessionState';
import { ChangesPanel } from './ChangesPanel';
import { MethodChangedBar } from './MethodChangedBar';

/** What stands above the ranked list at times: the method is no longer the one validated; what has moved. */
export function RankingNotices({
  view: { evaluated, changes },
  onMethod,
}: {
  readonly view: View;
  /** To the method. */
  readonly onMethod: () => void;
}): ReactNode {
  const { evaluation } = evaluated;
  return (
    <>
      <MethodChangedBar record={evaluation.record} onOpen={onMethod} />
      {changes !== null && changes.pistes.length > 0 && (
        <ChangesPanel evaluation={evaluation} changes={changes} />
      )}
    </>
  );
}
