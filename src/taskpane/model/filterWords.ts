import { laterTexts } from '../texts/laterTexts';
import type { Texts } from '../texts/texts';
import type { PisteFilter } from './pisteFilter';

/** What the list is cut down to, in words; empty where all of it is shown. */
export function filterWords({ text, status, objective, commune }: PisteFilter, texts: Texts): string {
  const words = laterTexts(texts.language).filters;
  const named = [
    [words.text, text.trim()],
    [words.status, status === null ? '' : texts.ranking.groups[status]],
    [words.objective, objective ?? ''],
    [words.commune, commune === null ? '' : commune.commune || words.noCommune],
  ] as const;
  const filters = named.filter(([, value]) => value !== '').map(([name, value]) => words.one(name, value));
  return filters.length === 0 ? '' : words.named(filters);
}
