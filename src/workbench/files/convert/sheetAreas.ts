import { columnLetters } from '../../model/a1';
import type { Area } from '../../model/book';
import { addressOf, parseAddress } from '../../model/objects/addresses';

/** `A1:B2 D4`, as a file lists areas; what is no address is left out. */
export function areasIn(list: string): readonly Area[] {
  return list
    .split(/\s+/)
    .filter((address) => address !== '')
    .flatMap((address) => parseAddress(address) ?? []);
}

export function areaList(areas: readonly Area[]): string {
  return areas.map(cornersOf).join(' ');
}

/** Both corners, even of whole columns: files have no `A:A` outside of formulas. */
export function cornersOf({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${String(row + 1)}`;
  const last = `${columnLetters(column + columns - 1)}${String(row + rows)}`;
  return first === last ? first : `${first}:${last}`;
}

/** `Feuille!$A$1:$D$9` without its sheet and its dollars. */
export function bareAddress(reference: string): string {
  return reference.slice(reference.lastIndexOf('!') + 1).replaceAll('$', '');
}

export function isAddress(text: string): boolean {
  const area = parseAddress(text);
  return area !== null && addressOf(area) === text;
}
