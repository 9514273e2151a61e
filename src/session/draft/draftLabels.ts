import { levelNumber } from '../../core/levelNumber';
import type { Criterion } from '../../core/method';

/** Labels of a criterion, those that are only their number left empty: they take the number of where they come to stand. */
export function withoutNumbers(criterion: Criterion): readonly string[] {
  return criterion.labels.map((label, index) => (label === numberAt(criterion, index) ? '' : label));
}

/** The labels, an empty one being its number. */
export function numbered(
  { descending = false }: Pick<Criterion, 'descending'>,
  labels: readonly string[],
): readonly string[] {
  const scale: Criterion = { name: '', definition: '', labels, threshold: 1, descending };
  return labels.map((label, index) => (label === '' ? numberAt(scale, index) : label));
}

function numberAt(criterion: Criterion, index: number): string {
  return String(levelNumber(criterion, index + 1));
}
