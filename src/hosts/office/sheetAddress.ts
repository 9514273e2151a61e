import type { Area } from '../../workbook/area';
import { readArea } from '../../workbook/areas';

/** An area with the sheet that its address names. */
export interface SheetAddress {
  readonly sheet: string;
  readonly area: Area;
}

/** A sheet, in quotes or not, then one area. */
const ADDRESS = /^(?:(?:'((?:[^']|'')+)'|([^'!,]+))!)?([^'!,]+)$/;

/** Reads `Sheet!A1:B2` or `'A sheet'!A1`; null for anything else, several areas included. */
export function readSheetAddress(address: string): SheetAddress | null {
  const [, quoted, plain, cells = ''] = ADDRESS.exec(address) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const area = readArea(cells);
  return sheet === undefined || area === undefined ? null : { sheet, area };
}

/** The area of an address, whose sheet is known otherwise; null where it is none or several. */
export function readEventArea(address: string | undefined): Area | null {
  return readArea(ADDRESS.exec(address ?? '')?.[3] ?? '') ?? null;
}
