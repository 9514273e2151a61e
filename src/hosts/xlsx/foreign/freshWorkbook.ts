import { sheetCellName } from '../../../workbook/a1';
import { MAX_COLUMNS, MAX_ROWS } from '../../../workbook/area';
import type { CellValue } from '../../../workbook/cellValue';
import { HostError } from '../../../workbook/hostError';
import { ByteWriter } from '../xml/byteWriter';
import { cellElement } from '../write/cellXml';
import { OpcPackage } from '../package/opcPackage';
import { requireTextLength } from '../write/sheetText';
import { encodeXml } from '../xml/xml';
import { NO_NUMBER } from '../storedNumber';

/** A sheet of values, as another kind of file holds them. */
export interface SheetValues {
  readonly name: string;
  /** By row, then column, from A1; rows of any length. */
  readonly values: readonly (readonly CellValue[])[];
  readonly hidden?: boolean;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * The package of a new workbook with these sheets, in this order, and nothing else: no format but those that show
 * dates as dates.
 *
 * @throws HostError `unsupported` (`sheet-name`, `sheet-limits`)
 */
export function freshPackage(sheets: readonly SheetValues[]): OpcPackage {
  requireNames(sheets.map((sheet) => sheet.name));
  const opc = OpcPackage.empty();
  opc.addRelationship('', `${LINKS}/officeDocument`, 'xl/workbook.xml');
  addPart(opc, 'xl/workbook.xml', `${TYPES}.sheet.main+xml`, workbookXml(sheets));
  sheets.forEach((sheet, index) => {
    const part = sheetPart(index);
    opc.addRelationship('xl/workbook.xml', `${LINKS}/worksheet`, part);
    addPart(opc, part, `${TYPES}.worksheet+xml`, sheetXml(sheet));
  });
  opc.addRelationship('xl/workbook.xml', `${LINKS}/styles`, 'xl/styles.xml');
  addPart(opc, 'xl/styles.xml', `${TYPES}.styles+xml`, STYLES);
  return opc;
}

function addPart(opc: OpcPackage, part: string, type: string, content: string | readonly Uint8Array[]): void {
  opc.set(part, content);
  opc.setContentType(part, type);
}

/** Relationships are numbered in the order that they are added: the sheet at index 0 is rId1. */
function sheetPart(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

function workbookXml(sheets: readonly SheetValues[]): string {
  const entries = sheets.map(({ name, hidden }, index) => {
    const state = hidden === true ? ' state="hidden"' : '';
    return `<sheet name="${encodeXml(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const active = Math.max(
    0,
    sheets.findIndex((sheet) => sheet.hidden !== true),
  );
  return (
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><workbookPr/>` +
    `<bookViews><workbookView activeTab="${active}"/></bookViews><sheets>${entries.join('')}</sheets></workbook>`
  );
}

function sheetXml({ name, values }: SheetValues): readonly Uint8Array[] {
  const writer = new ByteWriter();
  writer.text(`${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData>`);
  values.forEach((row, index) => {
    const cells = row.map((value, column) => cellText(name, index, column, value));
    if (row.some((value) => value !== null)) writer.text(`<row r="${index + 1}">${cells.join('')}</row>`);
  });
  writer.text('</sheetData></worksheet>');
  return writer.finish();
}

function cellText(sheet: string, row: number, column: number, value: CellValue): string {
  if (value === null) return '';
  if (row >= MAX_ROWS || column >= MAX_COLUMNS) {
    throw HostError.unsupported('sheet-limits', sheetCellName(sheet, row, column));
  }
  if (typeof value === 'string') requireTextLength(value, () => sheetCellName(sheet, row, column));
  return cellElement('', row, column, formatOf(value), finite(value));
}

/** What other kinds of files hold as a number, and no cell of this one can. */
function finite(value: CellValue): CellValue {
  const number = value !== null && typeof value === 'object' && value.kind === 'date' ? value.serial : value;
  return typeof number !== 'number' || Number.isFinite(number) ? value : NO_NUMBER;
}

/** Index in the cellXfs of `STYLES`. */
function formatOf(value: CellValue): number {
  if (value === null || typeof value !== 'object' || value.kind !== 'date') return 0;
  if (value.text.includes('P')) return 4;
  if (!value.text.includes('-')) return 3;
  return value.text.includes('T') ? 2 : 1;
}

/** Formats: as typed, day, moment, time, duration (built-in numbers 0, 14, 22, 21, 46). */
const STYLES =
  `${DECLARATION}<styleSheet xmlns="${MAIN}">` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  [14, 22, 21, 46]
    .map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`)
    .join('') +
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** Characters that no name of a sheet may hold. */
const FORBIDDEN = /[:\\/?*[\]\u0000-\u001f]|^'|'$/;

function requireNames(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    const key = name.toLowerCase();
    const valid = name.length > 0 && name.length <= 31 && !FORBIDDEN.test(name) && !seen.has(key);
    if (!valid) throw HostError.unsupported('sheet-name', name);
    seen.add(key);
  }
}
