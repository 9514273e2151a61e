import type { fr } from './fr';

/** What the pane says, in one language; what single screens say comes with them. */
export type Texts = typeof fr;

/** The texts for a language tag, as Office gives it: French for `fr…`, English for all others. Only those are loaded. */
export async function loadTexts(displayLanguage: string): Promise<Texts> {
  return /^fr\b/i.test(displayLanguage)
    ? (await import(/* webpackChunkName: "fr" */ './fr')).fr
    : (await import(/* webpackChunkName: "en" */ './en')).en;
}
