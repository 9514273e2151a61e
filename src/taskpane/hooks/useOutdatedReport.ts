import { useEffect } from 'react';
import { reportState } from '../../session/live/reportState';
import type { SessionState } from '../../session/live/sessionState';

/** Milliseconds without a change: the whole report is planned to be compared, which nobody waits for. */
const QUIET = 1500;

/** Tells whether Annexe 2 stands in the workbook and no longer says what the scores say. */
export function useOutdatedReport(
  { view, activity }: SessionState,
  onOutdated: (isOutdated: boolean) => void,
): void {
  const isQuiet = activity.kind !== 'working';
  useEffect(() => {
    if (view === null || !isQuiet) return undefined;
    const timer = setTimeout(() => {
      onOutdated(reportState(view, 'annexe2') === 'outdated');
    }, QUIET);
    return () => {
      clearTimeout(timer);
    };
    // A selection changes the view and no report.
  }, [view?.evaluated, view?.snapshot, isQuiet, onOutdated]);
}
