import { enCommunes } from './enCommunes';
import { frCommunes } from './frCommunes';
import type { Language } from './numbers';

/** What is said of the pistes of a commune. Apart from the texts that load at once: it comes with its screen. */
export function communeTexts(language: Language): typeof frCommunes {
  return language === 'fr' ? frCommunes : enCommunes;
}
