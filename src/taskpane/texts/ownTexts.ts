import { enOwn } from './enOwn';
import { frOwn } from './frOwn';
import type { Language } from './numbers';

/** What is said of a table that somebody brings along. It comes with its screen. */
export function ownTexts(language: Language): typeof frOwn {
  return language === 'fr' ? frOwn : enOwn;
}
