/** How a command ends: 0 done, 1 the file cannot be used, 2 wrong call. */
export type ExitCode = 0 | 1 | 2;

/** Why a command stops, in one French sentence or two: what happened, where, what to do. */
export interface Failure {
  readonly ok: false;
  readonly exit: 1 | 2;
  readonly sentence: string;
}

/** A value, or why there is none: expected trouble is a value, a bug is an exception. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | Failure;

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** The file cannot be used, or cannot be written. */
export function unusable(sentence: string): Failure {
  return { ok: false, exit: 1, sentence };
}

/** The command was not called as it must be. */
export function wrongCall(sentence: string): Failure {
  return { ok: false, exit: 2, sentence };
}
