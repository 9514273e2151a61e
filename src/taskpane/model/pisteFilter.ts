import { findCommune, knownCommunes } from '../../session/findCommune';
import type { Evaluation } from '../../sheets/evaluation';
import { statusOf } from '../../sheets/phrases';
import type { StatusGroup } from './statusGroup';
import { groupOf } from './statusGroup';

/** What of the list is shown. Empty text and null: everything. */
export interface PisteFilter {
  readonly text: string;
  readonly group: StatusGroup | null;
  readonly objective: string | null;
  /** NO_COMMUNE: the pistes that name none. */
  readonly commune: string | null;
}

export const NO_FILTER: PisteFilter = { text: '', group: null, objective: null, commune: null };

/** Stands for « Sans commune citée »: no commune has an empty name. */
export const NO_COMMUNE = '';

/** How many of the choices beside the text are made. */
export function countChoices({ group, objective, commune }: PisteFilter): number {
  return [group, objective, commune].filter((choice) => choice !== null).length;
}

/**
 * Whether a piste is shown.
 *
 * @param found the pistes that the text finds; null: no text
 */
export function shownBy(
  filter: PisteFilter,
  evaluation: Evaluation,
  found: ReadonlySet<number> | null,
): (piste: number) => boolean {
  const concerned = filter.commune === null ? null : concernedPistes(evaluation, filter.commune);
  return (piste) =>
    (found === null || found.has(piste)) &&
    (concerned === null || concerned.has(piste)) &&
    (filter.group === null || groupOf(statusOf(evaluation, piste)) === filter.group) &&
    (filter.objective === null || objectiveOf(evaluation, piste) === filter.objective);
}

function concernedPistes(evaluation: Evaluation, commune: string): ReadonlySet<number> {
  if (commune === NO_COMMUNE) return unnamedPistes(evaluation);
  const found = findCommune(evaluation, commune);
  return new Set(found.ok ? found.concern.named : []);
}

/** The same whichever commune is asked for; every piste where no commune is known. */
function unnamedPistes(evaluation: Evaluation): ReadonlySet<number> {
  const [any] = knownCommunes(evaluation).names;
  const found = any === undefined ? null : findCommune(evaluation, any);
  return new Set(found?.ok ? found.concern.unnamed : Array.from(evaluation.pistes.title.keys()));
}

/** The objectives of the table, each once, in the order of the sheet. */
export function objectivesOf({ pistes }: Evaluation): readonly string[] {
  return [...new Set(pistes.objective.map((text) => text.trim()))].filter((text) => text !== '');
}

function objectiveOf({ pistes }: Evaluation, piste: number): string {
  return (pistes.objective[piste] ?? '').trim();
}
