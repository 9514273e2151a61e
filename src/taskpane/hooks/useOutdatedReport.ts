import { useEffect } from 'react';
import type { SessionState } from '../../session/live/sessionState';
import { lookAtReport } from '../model/lookAtReport';

/** Milliseconds without a change: nobody waits for this. */
const QUIET = 1500;

/** Tells whether Annexe 2 stands in the workbook and no longer says what the scores say. */
export function useOutdatedReport(
  { view, activity }: SessionState,
  onOutdated: (isOutdated: boolean) => void,
): void {
  const isQuiet = activity.kind !== 'working';
  useEffect(() => {
    if (view === null || !isQuiet) return undefined;
    return lookAtReport(view, 'annexe2', QUIET, (state) => {
      onOutdated(state === 'outdated');
    });
    // A selection changes the view and no report.
  }, [view?.evaluated, view?.snapshot, isQuiet, onOutdated]);
}
