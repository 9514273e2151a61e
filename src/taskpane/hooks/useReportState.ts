import { useEffect, useState } from 'react';
import { MACHINE_CLOCK } from '../../session/live/clock';
import type { ReportKind, ReportState, ReportView } from '../../session/live/reportState';
import { reportStateInStages } from '../../session/live/reportState';
import { spread } from '../../session/live/spread';

/** Milliseconds without a change: while people score, what is said of a report may be that of before. */
const QUIET = 300;

/** What is known of a report, looked at again once the scores are quiet and in short steps; null: not looked at yet. */
export function useReportState({ evaluated, snapshot }: ReportView, kind: ReportKind): ReportState | null {
  const [state, setState] = useState<ReportState | null>(null);
  const isFirst = state === null;
  useEffect(() => {
    let isOver = false;
    const look = async (): Promise<void> => {
      const found = await spread(reportStateInStages({ evaluated, snapshot }, kind), MACHINE_CLOCK);
      if (!isOver) setState(found);
    };
    const timer = setTimeout(() => void look(), isFirst ? 0 : QUIET);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
    // A selection changes the view and no report; a first answer asks for no second look.
  }, [evaluated, snapshot, kind]);
  return state;
}
