import { toUtf8 } from '../xml/decodeText';
import { holdsElement } from '../xml/holdsElement';
import type { OpcPackage } from '../package/opcPackage';
import type { WorkbookEdit } from './workbookEdit';

/**
 * Whether anything in the workbook is computed from cells: a formula of a sheet, of a name, or of a table's column. The
 * conditions of formats are computed whenever they are shown, and charts read cells.
 */
export function hasFormulas(opc: OpcPackage, workbook: WorkbookEdit): boolean {
  return (
    workbook.worksheetParts().some((part) => holdsElement(toUtf8(opc.bytes(part)), 'f')) ||
    workbook.names.compute() ||
    opc
      .names()
      .some((name) => isTable(opc, name) && holdsElement(toUtf8(opc.bytes(name)), 'calculatedColumnFormula'))
  );
}

function isTable(opc: OpcPackage, name: string): boolean {
  return opc.contentType(name)?.endsWith('.table+xml') === true;
}
