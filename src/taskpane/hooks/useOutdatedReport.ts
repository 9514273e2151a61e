import { useEffect } from 'react';
import { reportState } from '../../session/live/reportState';
import type { SessionState } from '../../session/live/sessionState';

/** Milliseconds without a change: nobody waits for this. */
const QUIET = 1500;

/**
 * The whole report is planned to be compared, at one go: with more pistes it would hold the pane, and is looked at where
 * it is shown only.
 */
const MOST_PISTES = 1000;

/** Tells whether Annexe 2 stands in the workbook and no longer says what the scores say. */
export function useOutdatedReport(
  { view, activity }: SessionState,
  onOutdated: (isOutdated: boolean) => void,
): void {
  const isQuiet = activity.kind !== 'working';
  useEffect(() => {
    if (view === null || !isQuiet) return undefined;
    const timer = setTimeout(() => {
      const isSmall = view.evaluated.evaluation.pistes.count <= MOST_PISTES;
      onOutdated(isSmall && reportState(view, 'annexe2') === 'outdated');
    }, QUIET);
    return () => {
      clearTimeout(timer);
    };
    // A selection changes the view and no report.
  }, [view?.evaluated, view?.snapshot, isQuiet, onOutdated]);
}
