import { MACHINE_CLOCK } from '../../session/live/clock';
import type { ReportKind, ReportState, ReportView } from '../../session/live/reportState';
import { reportState } from '../../session/live/reportState';
import { spread } from '../../session/live/spread';

/**
 * Compares a report with the scores, in short steps: of thousands of pistes it would hold the pane.
 *
 * @param wait milliseconds before it begins
 * @returns what calls it off, also half way
 */
export function lookAtReport(
  view: ReportView,
  kind: ReportKind,
  wait: number,
  onFound: (state: ReportState) => void,
): () => void {
  let isOver = false;
  const stages = reportState(view, kind);
  const look = async (): Promise<void> => {
    const found = await spread(stages, MACHINE_CLOCK);
    if (!isOver) onFound(found);
  };
  const timer = setTimeout(() => void look(), wait);
  return () => {
    isOver = true;
    clearTimeout(timer);
    // There is no next stage then. Nobody is told what it comes to.
    stages.return('absent');
  };
}
