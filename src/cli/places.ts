import { isAbsolute, relative, resolve } from 'node:path';

/** Where a path as typed really is, from the folder where the user stands. */
export function placeOf(folder: string, path: string): string {
  return resolve(folder, path);
}

/** How a place is said to the user: from the folder where they stand when it is inside, else in full. */
export function sayPlace(folder: string, place: string): string {
  const inside = relative(folder, place);
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? place : inside;
}
