import type { Area } from '../../../workbook/area';
import { absoluteAreaName, quoteSheet } from '../../../workbook/a1';
import type { DefinedNames } from './definedNames';

const TITLES = '_xlnm.Print_Titles';

/**
 * Rows repeated at the top of each printed page. Columns repeated at the left are kept.
 *
 * @param index position of the sheet among the tabs
 */
export function setRepeatedRows(
  names: DefinedNames,
  index: number,
  sheet: string,
  { row, rows }: { readonly row: number; readonly rows: number },
): void {
  const columns = names.get(TITLES, index)?.match(/(?:'(?:[^']|'')*'|[^',]+)!\$[A-Z]+:\$[A-Z]+/i)?.[0];
  const repeated = `${alwaysQuoted(sheet)}!$${row + 1}:$${row + rows}`;
  names.set(TITLES, index, columns === undefined ? repeated : `${columns},${repeated}`);
}

/** The hidden name by which Excel finds a sheet's filter. @param area undefined: there is no filter any more */
export function setFilterName(
  names: DefinedNames,
  index: number,
  sheet: string,
  area: Area | undefined,
): void {
  const formula = area === undefined ? undefined : `${alwaysQuoted(sheet)}!${absoluteAreaName(area)}`;
  names.set('_xlnm._FilterDatabase', index, formula);
}

/** Quotes are always allowed, and some programs want them where Excel does not. */
function alwaysQuoted(sheet: string): string {
  const quoted = quoteSheet(sheet);
  return quoted.startsWith("'") ? quoted : `'${quoted}'`;
}
