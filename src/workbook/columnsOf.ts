import type { Area } from './area';

/** Columns of an area, from left to right. */
export function columnsOf({ column, columns }: Pick<Area, 'column' | 'columns'>): readonly number[] {
  return Array.from({ length: columns }, (_, at) => column + at);
}
