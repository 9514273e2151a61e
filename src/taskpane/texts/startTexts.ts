import { enStart } from './enStart';
import { frStart } from './frStart';
import type { Language } from './numbers';

/** What is said before there is a table that can be used. Apart from the texts that load at once: it comes with its screen. */
export function startTexts(language: Language): typeof frStart {
  return language === 'fr' ? frStart : enStart;
}
