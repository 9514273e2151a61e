import { areaName, quoteSheet } from '../../../workbook/a1';
import type { Area } from '../../../workbook/area';
import { HostError } from '../../../workbook/hostError';
import type { TablePlan } from '../../../workbook/sheetPlan';
import { intersection } from '../../../workbook/areas';
import { relationshipAttribute } from '../package/dialect';
import { mergedAreas } from './mergedCells';
import type { OpcPackage } from '../package/opcPackage';
import { readTables } from '../read/readTables';
import type { TablePart } from '../read/readTables';
import { ensureChild, WORKSHEET_ORDER } from '../xml/schemaOrder';
import { filterArea } from './sheetFilter';
import { changedTable, newTable } from './tableEdit';
import type { HeaderCells } from './tableEdit';
import { freePart } from './workbookEdit';
import type { WorkbookEdit } from './workbookEdit';
import type { WorkbookParts } from './workbookParts';
import type { WorksheetEdit } from './worksheetEdit';
import { attribute, parseXml } from '../xml/xml';

const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/** Names that Excel accepts for a table: letters, digits, `_`, `.` and `\`, not starting with a digit, not a cell. */
const TABLE_NAME = /^(?![A-Z]{1,3}\d+$|[RC]$|R\d*C\d*$)[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/iu;

/**
 * Creates a table, or brings the one of that name to the area.
 *
 * @param anew nothing of the one that stands there is kept but its part and id: the sheet was cleared
 * @throws HostError `table-name`, `table-headers`, `table-overlap`, `merged-cells`
 */
export function setTable(
  { opc, workbook }: WorkbookParts,
  sheet: WorksheetEdit,
  plan: TablePlan,
  header: HeaderCells,
  anew: boolean,
): void {
  const tables = readTables(opc, sheet.part);
  const existing = tables.find((table) => sameName(table.name, plan.name));
  requireFree(
    sheet,
    plan.area,
    tables.filter((table) => table !== existing),
  );
  if (existing !== undefined) {
    const { part } = existing;
    const text = opc.text(part);
    const changed = anew
      ? newTable(plan, tableOf(opc, part).id, sheet.name, header, workbook.dialect)
      : changedTable(text, part, plan.area, sheet.name, header);
    if (changed !== text) opc.set(part, changed);
    return;
  }
  const others = allTables(opc);
  const taken = others.some((table) => sameName(table.name, plan.name)) || workbook.names.has(plan.name);
  if (taken || !TABLE_NAME.test(plan.name)) throw HostError.unsupported('table-name', plan.name);
  const id = Math.max(0, ...others.map((table) => table.id)) + 1;
  addTable(opc, workbook, sheet, newTable(plan, id, sheet.name, header, workbook.dialect));
}

/** Makes the columns of the sheet's tables follow the header cells that were written. */
export function followHeaders(
  opc: OpcPackage,
  sheet: WorksheetEdit,
  written: readonly Area[],
  header: HeaderCells,
): void {
  for (const table of readTables(opc, sheet.part)) {
    const headers = { ...table.area, rows: 1 };
    if (!table.headerRow || !written.some((area) => intersection(area, headers) !== undefined)) continue;
    const text = opc.text(table.part);
    const changed = changedTable(text, table.part, undefined, sheet.name, header);
    if (changed !== text) opc.set(table.part, changed);
  }
}

function requireFree(sheet: WorksheetEdit, area: Area, others: readonly TablePart[]): void {
  const where = `${quoteSheet(sheet.name)}!${areaName(area)}`;
  const filter = filterArea(sheet.root);
  const taken = [...others.map((table) => table.area), ...(filter === undefined ? [] : [filter])];
  if (taken.some((other) => intersection(other, area) !== undefined))
    throw HostError.unsupported('table-overlap', where);
  if (mergedAreas(sheet.root).some((merged) => intersection(merged, area) !== undefined)) {
    throw HostError.unsupported('merged-cells', where);
  }
}

function addTable(opc: OpcPackage, workbook: WorkbookEdit, sheet: WorksheetEdit, xml: string): void {
  const part = freePart(opc, 'xl/tables/table');
  opc.set(part, xml);
  opc.setContentType(part, TABLE_TYPE);
  const id = opc.addRelationship(sheet.part, `${workbook.dialect.relationships}/table`, part);
  const list = ensureChild(sheet.root, 'tableParts', WORKSHEET_ORDER);
  list.add(list.make('tablePart', { [relationshipAttribute(sheet.root)]: id }));
  list.set('count', list.all('tablePart').length);
}

interface TableIdentity {
  readonly name: string;
  readonly id: number;
}

/** Tables of all sheets: their names and ids are unique in a workbook. */
function allTables(opc: OpcPackage): readonly TableIdentity[] {
  return opc
    .names()
    .filter((name) => opc.contentType(name)?.endsWith('.table+xml') === true)
    .map((part) => tableOf(opc, part));
}

function tableOf(opc: OpcPackage, part: string): TableIdentity {
  const root = parseXml(opc.text(part), part);
  return { name: attribute(root, 'displayName') ?? '', id: Number(attribute(root, 'id') ?? 0) };
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
