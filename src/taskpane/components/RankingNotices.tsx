import type { ReactNode } from 'react';
import type { View } from '../../session/live/sessionState';
import { ChangesPanel } from './ChangesPanel';
import { MethodChangedBar } from './MethodChangedBar';

/** What stands below the ranked list at times: the method is no longer the one validated; what has moved. */
export function RankingNotices({
  view,
  onMethod,
  onPiste,
}: {
  readonly view: View;
  /** To the method. */
  readonly onMethod: () => void;
  /** To a piste of the list. */
  readonly onPiste: (piste: number) => void;
}): ReactNode {
  const { evaluated, changes } = view;
  return (
    <>
      <MethodChangedBar record={evaluated.evaluation.record} onOpen={onMethod} />
      {changes !== null && changes.pistes.length > 0 && (
        <ChangesPanel view={view} changes={changes} onPiste={onPiste} />
      )}
    </>
  );
}
