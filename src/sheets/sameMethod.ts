import type { Method } from '../core/method';

/** Whether two methods are written alike, definitions and names of configurations included: as a workbook holds them. */
export function sameMethod(one: Method, other: Method): boolean {
  return whole(one) === whole(other);
}

function whole({ criteria, excluded, priority }: Method): string {
  return JSON.stringify([
    criteria.map(({ name, definition, labels, threshold, descending = false, spellings = [] }) => [
      [name, definition, labels, threshold, descending],
      labels.map((_, index) => spellings[index] ?? []),
    ]),
    excluded.map(({ name, levels }) => [name, levels]),
    priority,
  ]);
}
