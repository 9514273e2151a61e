/** Runs something later; gives what calls it off. So that tests may put their own time in the place of the clock. */
export type Schedule = (run: () => void, milliseconds: number) => () => void;

/** The timers of the moment: fake ones, if a test has put them there. */
export const byTimers: Schedule = (run, milliseconds) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};
