import type { Evaluation } from './evaluation';

/** Pistes that follow one another in the ranking, under one heading. */
export interface RankedBand {
  /** The level that all of them have on the criterion that ranks first. */
  readonly level: number;
  /** By rank; never empty. */
  readonly pistes: readonly number[];
}

/**
 * The ranked pistes in bands (R20): one for each level of the criterion that ranks first, so that none ever comes back
 * further down. That level is the priority, unless another criterion gives it.
 */
export function rankedBands(
  { ranking, scores }: Evaluation,
  isShown: (piste: number) => boolean = () => true,
): readonly RankedBand[] {
  const bands: { level: number; pistes: number[] }[] = [];
  for (const piste of ranking.order) {
    if (!isShown(piste)) continue;
    const level = scores.levels[0]?.[piste] ?? 0;
    const last = bands.at(-1);
    if (last?.level === level) last.pistes.push(piste);
    else bands.push({ level, pistes: [piste] });
  }
  return bands;
}

/** Whether the bands are the priorities. */
export function areBandsPriorities({ record }: Evaluation): boolean {
  return record.method.priority === 0;
}
