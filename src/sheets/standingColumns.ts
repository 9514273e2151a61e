import type { OurColumn } from './names';
import type { ScoringLayout } from './scoringLayout';

/** Our columns where they all stand; null where one is still to be made. */
export function standingColumns({ ours }: ScoringLayout): Readonly<Record<OurColumn, number>> | null {
  const { status, priority, rank, reason, basis } = ours;
  if (status === null || priority === null || rank === null || reason === null || basis === null) return null;
  return { status, priority, rank, reason, basis };
}
