import type { DeclineWords } from './declineWords';
import { enDeclines } from './enDeclines';
import { frDeclines } from './frDeclines';
import type { Language } from './numbers';

/** Why something was not done. Apart from the texts, which load at once: few people ever read these. */
export function sayDeclineIn(language: Language, why: keyof DeclineWords, name: string): string {
  return (language === 'fr' ? frDeclines : enDeclines)[why](name);
}
