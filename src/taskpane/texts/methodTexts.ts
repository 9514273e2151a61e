import { enMethod } from './enMethod';
import { frMethod } from './frMethod';
import type { Language } from './numbers';

/** What is said of the method. Apart from the texts that load at once: it comes with its screen. */
export function methodTexts(language: Language): typeof frMethod {
  return language === 'fr' ? frMethod : enMethod;
}
