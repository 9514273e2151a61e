import { levelSpellings } from '../core/levelSpellings';
import type { Method } from '../core/method';

/** Whether two methods are written alike, definitions and names of configurations included: as a workbook holds them. */
export function sameMethod(one: Method, other: Method): boolean {
  return whole(one) === whole(other);
}

function whole({ criteria, excluded, priority }: Method): string {
  return JSON.stringify([
    criteria.map((criterion) => {
      const { name, definition, labels, threshold, descending = false } = criterion;
      return [name, definition, labels, threshold, descending, levelSpellings(criterion)];
    }),
    excluded.map(({ name, levels }) => [name, levels]),
    priority,
  ]);
}
