import type { ConfiguredLevel } from './configuredLevel';

/** One scale of judgement. Level 1 is the best; levels are ordinal: never averaged, never summed (R1). */
export interface Criterion {
  readonly name: string;
  /** What is judged, for the people who score. May be empty. */
  readonly definition: string;
  /** Labels of levels 1…n, best first, 2 to 10 of them. A level without a name carries its number (R1) as label. */
  readonly labels: readonly string[];
  /** The last level that is retained, 1…n: a level beyond it drops the piste (R5). */
  readonly threshold: number;
  /** True: people number the best level n and the last one 1, see `levelNumber`. Absent or false: 1 is the best. */
  readonly descending?: boolean;
  /** For each level, other texts or numbers that mean it, as typed (R3). Absent, or a level without any: none. */
  readonly spellings?: readonly (readonly string[])[];
}

/**
 * A decision rule on several criteria: a piste that has all these levels is dropped though each is retained (R6).
 * Not a veto, which means something else in outranking methods.
 */
export interface ExcludedConfiguration {
  /** A free name; may be empty. */
  readonly name: string;
  /** One entry per criterion of the method, in its order. At least one is not null. */
  readonly levels: readonly ConfiguredLevel[];
}

/** Criteria in order of importance, their thresholds, and the excluded configurations. */
export interface Method {
  /** 1 to 12 criteria, the most important first. */
  readonly criteria: readonly Criterion[];
  readonly excluded: readonly ExcludedConfiguration[];
  /** Index in `criteria` of the one whose level is the priority (R7). */
  readonly priority: number;
}

export const MAX_CRITERIA = 12;
export const MIN_LEVELS = 2;
export const MAX_LEVELS = 10;
