import { breathe } from '../../workbook/breathe';

/** Time and chance, given from outside so that a test can hold both. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Evenly between 0 (included) and 1 (not). */
  random(): number;
  /** @returns what gives it up */
  after(milliseconds: number, run: () => void): () => void;
  /** Lets the page answer its user before the work goes on. */
  breathe(): Promise<void>;
}

/** The clock of the machine. */
export const MACHINE_CLOCK: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
  breathe,
};
