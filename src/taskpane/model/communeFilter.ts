import { findCommune, knownCommunes } from '../../session/findCommune';
import type { Evaluation } from '../../sheets/evaluation';
import type { CommuneFilter } from './pisteFilter';

/** Stands for « Sans commune citée »: no commune has an empty name. */
export const NO_COMMUNE = '';

/** The pistes that concern a commune. Apart from the rest of the filter: it loads with the choice of communes. */
export function communeFilter(commune: string): CommuneFilter {
  return { commune, concerned: (evaluation) => new Set(concernedPistes(evaluation, commune)) };
}

function concernedPistes(evaluation: Evaluation, commune: string): Iterable<number> {
  if (commune === NO_COMMUNE) return unnamedPistes(evaluation);
  const found = findCommune(evaluation, commune);
  return found.ok ? found.concern.named : [];
}

/** The same whichever commune is asked for; every piste where no commune is known. */
function unnamedPistes(evaluation: Evaluation): Iterable<number> {
  const [any] = knownCommunes(evaluation).names;
  const found = any === undefined ? null : findCommune(evaluation, any);
  return found?.ok ? found.concern.unnamed : evaluation.pistes.title.keys();
}
