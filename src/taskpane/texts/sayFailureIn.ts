import type { HostErrorCode } from '../../workbook/hostError';
import { enFailure } from './enFailures';
import type { FailureWords } from './failureWords';
import { frFailure } from './frFailures';
import type { Language } from './numbers';

/** One failure of the host. Apart from the texts, which load at once: few people ever read these. */
export function sayFailureIn(language: Language, code: HostErrorCode): FailureWords {
  return language === 'fr' ? frFailure(code) : enFailure(code);
}
