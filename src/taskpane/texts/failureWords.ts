/** What is said of a failure: what happened, what became of the data, what to do. Whole sentences. */
export interface FailureWords {
  readonly what: string;
  readonly data: string;
  readonly todo: string;
}
