import type { Area } from '../../../workbook/area';
import type { SheetPlan } from '../../../workbook/sheetPlan';
import { areaName } from '../../../workbook/a1';
import { readArea, union } from '../../../workbook/areas';
import { forgetCalculations } from './calculatedColumns';
import { columnStyle, setColumnWidths } from './columnWidths';
import { setHighlights } from './conditionalFormats';
import { holdsElement } from '../xml/holdsElement';
import { guardFormulas } from './formulaGuard';
import { headerCells } from './headerCells';
import { guardMergedCells, mergeCells } from './mergedCells';
import { setPrintSetup } from './printSetup';
import { readTables } from '../read/readTables';
import { clearSheet } from './refill';
import { patchRows } from './rowPatch';
import type { PatchedRows, RowSource } from './rowPatch';
import type { RowChanges } from './rowSegments';
import { ensureChild, WORKSHEET_ORDER } from '../xml/schemaOrder';
import { setFilter } from './sheetFilter';
import { setFilterName, setRepeatedRows } from './sheetNames';
import { setTabColor } from './sheetProperties';
import { followHeaders, setTable } from './sheetTables';
import { setFrozen, setGridLines } from './sheetViews';
import { setChoices } from './validations';
import type { WorkbookParts } from './workbookParts';
import type { WorksheetEdit } from './worksheetEdit';

/** More than the formats that a workbook may hold. */
const MAX_FORMATS = 2 ** 17;

/**
 * Brings one sheet to what several plans say of it, in order. The sheet is not saved.
 *
 * @param plans at least one; nothing before the last refill counts
 * @returns what happened to its cells
 * @throws HostError `unsupported` when a plan cannot be made true without losing something
 */
export function applyToSheet(
  parts: WorkbookParts,
  sheet: WorksheetEdit,
  plans: readonly SheetPlan[],
): PatchedRows {
  const refilled = plans.findLastIndex((plan) => plan.refill === true);
  const current = refilled < 0 ? plans : plans.slice(refilled);
  const changes = rowChanges(current);
  if (refilled >= 0) clear(parts, sheet, current[0]?.table?.name);
  const blocks = changes.blocks.map((block) => block.area);
  if (refilled < 0) guardFormulas(sheet.bytes, sheet.rows, sheet.name, blocks);
  guardMergedCells(sheet.root, sheet.name, changes.blocks);
  const empty = refilled >= 0 || sheet.rows.start === sheet.rows.end;
  const source = rowSource(parts, sheet, empty);
  const patched = patchRows(source, changes);
  sheet.newRows = patched.pieces;
  setDimension(sheet, empty, [...blocks, ...changes.styles.map((styled) => styled.area)]);
  const headers = headerCells(source.bytes, sheet.part, changes.blocks, parts.strings);
  for (const plan of current) {
    applyLayout(parts, sheet, plan);
    if (plan.table !== undefined) setTable(parts, sheet, plan.table, headers, plan.refill === true);
  }
  followHeaders(parts.opc, sheet, blocks, headers);
  forgetCalculations(parts.opc, sheet, blocks);
  if (refilled < 0) return patched;
  return { ...patched, contentChanged: sheet.rowsChanged, formulasRemoved: hasFormula(sheet) };
}

function rowChanges(plans: readonly SheetPlan[]): RowChanges {
  return {
    blocks: plans.flatMap((plan) => plan.blocks),
    styles: plans.flatMap((plan) => plan.styles ?? []),
    heights: plans.flatMap((plan) => plan.rowHeights ?? []),
  };
}

/** What stands around the cells. */
function applyLayout(parts: WorkbookParts, sheet: WorksheetEdit, plan: SheetPlan): void {
  const { root, name } = sheet;
  setColumnWidths(root, plan.columnWidths ?? []);
  mergeCells(root, name, plan.merges ?? []);
  setChoices(root, name, plan.choices ?? []);
  if (plan.highlights !== undefined) setHighlights(root, plan.highlights, parts.styles());
  if (plan.frozen !== undefined) setFrozen(root, plan.frozen);
  if (plan.gridLines !== undefined) setGridLines(root, plan.gridLines);
  if (plan.tabColor !== undefined) setTabColor(root, plan.tabColor);
  const index = parts.workbook.indexOf(name);
  if (plan.filter !== undefined) {
    setFilter(
      root,
      name,
      plan.filter,
      readTables(parts.opc, sheet.part).map((table) => table.area),
    );
    setFilterName(parts.workbook.names, index, name, plan.filter);
  }
  if (plan.print === undefined) return;
  setPrintSetup(root, plan.print);
  if (plan.print.repeatedRows !== undefined)
    setRepeatedRows(parts.workbook.names, index, name, plan.print.repeatedRows);
}

function clear({ opc, workbook }: WorkbookParts, sheet: WorksheetEdit, table: string | undefined): void {
  clearSheet(opc, sheet, table);
  const index = workbook.indexOf(sheet.name);
  for (const name of ['_xlnm.Print_Titles', '_xlnm.Print_Area', '_xlnm._FilterDatabase'] as const) {
    workbook.names.set(name, index, undefined);
  }
}

function rowSource(parts: WorkbookParts, sheet: WorksheetEdit, empty: boolean): RowSource {
  const { prefix } = sheet.root;
  const columnStyles = new Map<number, number>();
  const formats = new Map<number, number>();
  const bytes = empty ? Buffer.from(`<${prefix}sheetData/>`) : sheet.bytes;
  return {
    bytes,
    sheet: sheet.name,
    part: sheet.part,
    rows: empty ? { start: bytes.length, end: bytes.length } : sheet.rows,
    prefix,
    strings: parts.strings,
    columnStyle: (column) => remember(columnStyles, column, () => columnStyle(sheet.root, column)),
    restyle: (base, { id, style }) =>
      remember(formats, base + id * MAX_FORMATS, () => parts.styles().cellFormat(base, style)),
  };
}

function remember<K>(known: Map<K, number>, key: K, compute: () => number): number {
  const value = known.get(key) ?? compute();
  known.set(key, value);
  return value;
}

/** The area that holds all cells: what an existing sheet said, if it did, and what was written. */
function setDimension({ root }: WorksheetEdit, empty: boolean, areas: readonly Area[]): void {
  const said = readArea(root.first('dimension')?.get('ref') ?? '');
  const [first, ...others] = said === undefined ? areas : [said, ...areas];
  if (first === undefined || (said === undefined && !empty)) return;
  ensureChild(root, 'dimension', WORKSHEET_ORDER).set('ref', areaName(others.reduce(union, first)));
}

function hasFormula({ bytes, rows }: WorksheetEdit): boolean {
  return holdsElement(bytes.subarray(rows.start, rows.end), 'f');
}
