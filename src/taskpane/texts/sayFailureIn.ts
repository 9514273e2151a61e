import type { Failure } from '../../session/live/sessionState';
import { enFailure } from './enFailures';
import type { FailureWords } from './failureWords';
import { frFailure } from './frFailures';
import type { Language } from './numbers';

/** One failure of the host. Apart from the texts, which load at once: few people ever read these. */
export function sayFailureIn(language: Language, failure: Failure): FailureWords {
  return language === 'fr' ? frFailure(failure) : enFailure(failure);
}
