import type { Status } from '../../core/status';

/** What changed between two rankings of the same workbook. Pistes are positions in the columns of the later one. */
export interface PassChanges {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Those whose rank, status or levels changed, in the order of the sheet. */
  readonly pistes: readonly PisteChange[];
  /** Levels that changed, pistes that came or went left out. */
  readonly levelCount: number;
}

export interface PisteChange {
  readonly piste: number;
  /** 0: not ranked. */
  readonly rankBefore: number;
  readonly rankAfter: number;
  readonly statusBefore: Status;
  readonly statusAfter: Status;
  readonly levels: readonly LevelChange[];
}

export interface LevelChange {
  /** Index in the method. */
  readonly criterion: number;
  /** 0: empty; 255: unreadable. */
  readonly from: number;
  readonly to: number;
}
