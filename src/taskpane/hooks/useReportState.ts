import { useEffect, useState } from 'react';
import type { ReportKind, ReportState, ReportView } from '../../session/live/reportState';
import { lookAtReport } from '../model/lookAtReport';

/** Milliseconds without a change: while people score, what is said of a report may be that of before. */
const QUIET = 300;

/** What is known of a report, looked at again once the scores are quiet; null: not looked at yet. */
export function useReportState({ evaluated, snapshot }: ReportView, kind: ReportKind): ReportState | null {
  const [state, setState] = useState<ReportState | null>(null);
  const isFirst = state === null;
  useEffect(
    () => lookAtReport({ evaluated, snapshot }, kind, isFirst ? 0 : QUIET, setState),
    // A selection changes the view and no report; a first answer asks for no second look.
    [evaluated, snapshot, kind],
  );
  return state;
}
