import { HostError } from '../../workbook/hostError';
import { sameName } from '../../workbook/sameName';
import type { SheetPlan } from '../../workbook/sheetPlan';
import type { Standing } from './standing';
import type { Survey } from './survey';

/** Characters that no name of a sheet may hold, nor begin or end with; and the name that Excel keeps for itself. */
const FORBIDDEN = /[:\\/?*[\]\u0000-\u001f]|^'|'$|^history$/iu;
const MAX_NAME = 31;

/** Names that Excel accepts for a table: letters, digits, `_`, `.` and `\`, not starting with a digit, not a cell. */
const TABLE_NAME = /^(?![A-Z]{1,3}\d+$|[RC]$|R\d*C\d*$)[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/iu;

/** @throws HostError `sheet-name` for a new sheet that Excel would not accept */
export function requireSheetName({ sheet }: SheetPlan, survey: Survey): void {
  const isThere = survey.sheets.some((name) => sameName(name, sheet));
  if (!isThere && (sheet === '' || sheet.length > MAX_NAME || FORBIDDEN.test(sheet)))
    throw HostError.unsupported('sheet-name', sheet);
}

/**
 * @param sheets what the plans before made of their sheets, by lower case name
 * @throws HostError `table-name` where another sheet has a table of that name, cells have it, or Excel would not accept it
 */
export function requireTableName(
  { sheet, table }: SheetPlan,
  { tables, takenNames }: Survey,
  sheets: ReadonlyMap<string, Standing>,
): void {
  if (table === undefined) return;
  const elsewhere = [
    ...tables.filter((one) => !sheets.has(one.sheet.toLowerCase())).map((one) => ({ ...one, on: one.sheet })),
    ...[...sheets].flatMap(([on, standing]) => standing.tables.map((one) => ({ ...one, on }))),
  ];
  const taken =
    elsewhere.some((one) => sameName(one.name, table.name) && !sameName(one.on, sheet)) ||
    takenNames.some((name) => sameName(name, table.name));
  if (taken || !TABLE_NAME.test(table.name)) throw HostError.unsupported('table-name', table.name);
}
