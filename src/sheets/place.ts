import type { Area } from '../workbook/area';
import { intersection } from '../workbook/areas';

/** A cell of a sheet, by row and column from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What tells a cell from all others. */
export function placeKey({ row, column }: Place): string {
  return `${String(row)}:${String(column)}`;
}

export function cellArea({ row, column }: Place): Area {
  return { row, column, rows: 1, columns: 1 };
}

export function isWithin(place: Place, areas: readonly Area[]): boolean {
  return areas.some((area) => intersection(area, cellArea(place)) !== undefined);
}

/** Each place once, in the order of the first. */
export function distinctPlaces(places: readonly Place[]): readonly Place[] {
  return [...new Map(places.map((place) => [placeKey(place), place])).values()];
}
