import type { Status } from '../../core/status';
import type { Evaluation } from '../../sheets/evaluation';
import { statusOf } from '../../sheets/phrases';

/** A commune, or none, with what finds the pistes that concern it. */
export interface CommuneFilter {
  /** Empty: the pistes that name none. */
  readonly commune: string;
  readonly concerned: (evaluation: Evaluation) => ReadonlySet<number>;
}

/** What of the list is shown. Empty text and null: everything. */
export interface PisteFilter {
  readonly text: string;
  readonly status: Status | null;
  readonly objective: string | null;
  readonly commune: CommuneFilter | null;
}

export const NO_FILTER: PisteFilter = { text: '', status: null, objective: null, commune: null };

/** How many of the choices beside the text are made. */
export function countChoices({ status, objective, commune }: PisteFilter): number {
  return [status, objective, commune].filter((choice) => choice !== null).length;
}

/**
 * Whether a piste is shown.
 *
 * @param found the pistes that the text finds; null: no text
 */
export function shownBy(
  { status, objective, commune }: PisteFilter,
  evaluation: Evaluation,
  found: ReadonlySet<number> | null,
): (piste: number) => boolean {
  const concerned = commune && commune.concerned(evaluation);
  return (piste) =>
    (found === null || found.has(piste)) &&
    (concerned === null || concerned.has(piste)) &&
    (status === null || statusOf(evaluation, piste) === status) &&
    (objective === null || objectiveOf(evaluation, piste) === objective);
}

/** How many pistes have each status, of those that the other filters show. */
export function countsUnder(
  filter: PisteFilter,
  evaluation: Evaluation,
  found: ReadonlySet<number> | null,
): Readonly<Record<Status, number>> {
  const isCounted = shownBy({ ...filter, status: null }, evaluation, found);
  const under = { sub: 0, invalid: 0, unscored: 0, 'below-threshold': 0, excluded: 0, retained: 0 };
  for (let piste = 0; piste < evaluation.pistes.count; piste++) {
    if (isCounted(piste)) under[statusOf(evaluation, piste)]++;
  }
  return under;
}

/** The objective of a piste, on its own; empty where it has none. */
export function objectiveOf({ pistes }: Evaluation, piste: number): string {
  return (pistes.objective[piste] ?? '').trim();
}
