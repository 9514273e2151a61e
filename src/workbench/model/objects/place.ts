import type { Area } from '../book';
import { sheetNamed } from '../cells';
import { addressOf, isOnSheet, parseAddress, quotedName, splitReference } from './addresses';
import { invalidArgument, itemNotFound } from './faults';
import type { SheetSelf } from './host';
import { bookOf, sheetOf, tableOf } from './host';
import { ranges } from './rangeObject';

/** An area of a sheet, at one seat. */
export interface Place extends SheetSelf {
  readonly area: Area;
}

/** @throws HostFault `InvalidArgument` when the area leaves the sheet */
export function placeOn({ host, sheet }: SheetSelf, area: Area, location: string): Place {
  if (!isOnSheet(area)) throw invalidArgument(location);
  return { host, sheet, area };
}

/**
 * The place that an argument means: a Range, an address of this sheet, an address with its sheet, the name of a
 * table or of a range.
 *
 * @throws HostFault `InvalidArgument`
 */
export function placeOf(self: SheetSelf, argument: unknown, location: string): Place {
  const range = ranges.self(argument);
  if (range) return range;
  if (typeof argument !== 'string') throw invalidArgument(location);
  const found = placeOfReference(self, argument) ?? placeOfName(self, argument);
  if (found) return found;
  throw invalidArgument(location);
}

/** `A1` of this sheet or `Notes!A1`, with or without `$` and `=`; null for anything else. */
export function placeOfReference({ host, sheet }: SheetSelf, reference: string): Place | null {
  const { sheet: name, address } = splitReference(reference);
  const area = parseAddress(address);
  const on = name === null ? sheet : sheetIdNamed({ host, sheet }, name);
  return area && on !== null ? { host, sheet: on, area } : null;
}

/** `Notes!B2:D9` */
export function fullAddress(place: Place): string {
  return `${quotedName(sheetOf(place).name)}!${addressOf(place.area)}`;
}

function sheetIdNamed({ host }: SheetSelf, name: string): string | null {
  return sheetNamed(bookOf(host), name)?.id ?? null;
}

function placeOfName(self: SheetSelf, name: string): Place | null {
  const { host } = self;
  const defined = bookOf(host).names.find((item) => isSameName(item.name, name));
  if (defined) return placeOfReference(self, defined.formula);
  const table = bookOf(host)
    .sheets.flatMap(({ tables }) => tables)
    .find((candidate) => isSameName(candidate.name, name));
  return table ? tableBody(self, table.id) : null;
}

/** What the name of a table means in a reference: its lines, without header nor totals. */
function tableBody({ host }: SheetSelf, id: string): Place {
  const { sheet, table } = tableOf({ host, table: id });
  return { host, sheet: sheet.id, area: bodyOf(table) };
}

/** Lines of a table, without header nor totals. */
export function bodyOf(table: { area: Area; showHeaders: boolean; showTotals: boolean }): Area {
  const above = table.showHeaders ? 1 : 0;
  const rows = table.area.rows - above - (table.showTotals ? 1 : 0);
  return { ...table.area, row: table.area.row + above, rows };
}

/** Excel compares names without case. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** @throws HostFault `ItemNotFound` when there is no place */
export function found<Thing>(thing: Thing | null | undefined, location: string): Thing {
  if (thing !== null && thing !== undefined) return thing;
  throw itemNotFound(location);
}
