/** Levels that seem to have been sorted without their pistes (R17), as far as they still stand where they came to. */
export interface Suspicion {
  /** In the order of the sheet, then of the criteria; at least one. */
  readonly levels: readonly SuspectLevel[];
}

export interface SuspectLevel {
  /** A position in the columns of the evaluation that is shown. */
  readonly piste: number;
  /** Index in the method. */
  readonly criterion: number;
  /** 0: empty; 255: unreadable. */
  readonly from: number;
  readonly to: number;
}
