/**
 * Work cut in short stages: each `next` does one, the last gives the result. Whoever must not hold the thread looks at
 * the clock between two of them; stages are far too short to let go of it after each.
 */
export type Stages<T> = Generator<void, T>;

/** Rows that one stage takes where a row costs little: a millisecond or two. */
export const STAGE_ROWS = 1_000;

/** All stages at once. */
export function runStages<T>(stages: Stages<T>): T {
  for (;;) {
    const stage = stages.next();
    if (stage.done) return stage.value;
  }
}
