import { MAX_CRITERIA, MAX_LEVELS, MIN_LEVELS } from '../core/method';

/** How many criteria, and levels of one criterion, a method may have. */
export const METHOD_LIMITS = {
  mostCriteria: MAX_CRITERIA,
  fewestLevels: MIN_LEVELS,
  mostLevels: MAX_LEVELS,
} as const;
