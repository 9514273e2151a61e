import { freshPackage } from '../../../src/hosts/xlsx/foreign/freshWorkbook';
import type { OpcPackage } from '../../../src/hosts/xlsx/package/opcPackage';
import { PackageReader } from '../../../src/hosts/xlsx/read/packageReader';
import { readWorkbookPart } from '../../../src/hosts/xlsx/read/workbookPart';
import type { Area } from '../../../src/workbook/area';
import type { CellValue } from '../../../src/workbook/cellValue';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const SHEET_PART = 'xl/worksheets/sheet1.xml';

/** A workbook whose sheet « Feuille » is exactly this, between the tags of `worksheet`; sheet « Autre » is empty. */
export function packageWith(inner: string): OpcPackage {
  const opc = freshPackage([
    { name: 'Feuille', values: [] },
    { name: 'Autre', values: [] },
  ]);
  opc.set(
    SHEET_PART,
    `<?xml version="1.0"?><worksheet xmlns="${MAIN}" xmlns:r="${LINKS}">${inner}</worksheet>`,
  );
  return opc;
}

/** What stands between the tags of `worksheet` in the first sheet. */
export function innerOf(opc: OpcPackage, part = SHEET_PART): string {
  return /<worksheet[^>]*>([\s\S]*)<\/worksheet>/.exec(opc.text(part))?.[1] ?? '';
}

/** Every part as text, by name. */
export function textsOf(opc: OpcPackage): Readonly<Record<string, string>> {
  return Object.fromEntries(opc.names().map((name) => [name, opc.text(name)]));
}

/** Values of a sheet, as the host reads them. */
export function valuesOf(opc: OpcPackage, sheet: string): readonly (readonly CellValue[])[] {
  const read = new PackageReader(opc).snapshot({ kind: 'all' }).sheets.find((one) => one.name === sheet);
  return read?.values ?? [];
}

/** The part of a sheet, by its name. */
export function partOf(opc: OpcPackage, sheet: string): string {
  return readWorkbookPart(opc).sheets.find((entry) => entry.name === sheet)?.part ?? '';
}

export function area(row: number, column: number, rows: number, columns: number): Area {
  return { row, column, rows, columns };
}
