import { texts } from '../texts';

/** What the page can start from. */
export type Example = 'report' | 'workshop' | 'empty';

/** Milliseconds that an edit takes from one seat to the other. */
export const LATENCIES = [0, 500, 3000] as const;

export interface WorkbenchState {
  /** Of the workbook, without an ending. */
  readonly name: string;
  /** Another for each workbook: its seats begin anew. 0: there is none yet. */
  readonly opening: number;
  readonly seats: 1 | 2;
  readonly latency: (typeof LATENCIES)[number];
  readonly isOpening: boolean;
  readonly isSaving: boolean;
  /** What went wrong, until somebody has read it. */
  readonly alert: string | null;
  /** What of the file the workbook does not keep. */
  readonly notice: string | null;
  /** Somebody changed the workbook since it was opened or saved. */
  readonly edited: boolean;
  /** Files are dragged over the page. */
  readonly dropping: boolean;
  /** What waits until it is decided what becomes of the changes. */
  readonly replacing: (() => void) | null;
}

/** While the first workbook is on its way. */
export const FIRST_STATE: WorkbenchState = {
  name: texts.bookNames.report,
  opening: 0,
  seats: 1,
  latency: 500,
  isOpening: false,
  isSaving: false,
  alert: null,
  notice: null,
  edited: false,
  dropping: false,
  replacing: null,
};
