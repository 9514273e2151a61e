import { HostError } from '../../../workbook/hostError';
import type { Markup } from '../xml/markup';
import type { OpcPackage } from '../package/opcPackage';
import { relationshipKind } from '../package/relationships';
import { readTables } from '../read/readTables';
import { dropEmptyDrawings } from './emptyDrawings';
import { WORKSHEET_ORDER } from '../xml/schemaOrder';
import type { WorksheetEdit } from './worksheetEdit';

/** What belongs to the sheet rather than to what stands on it. */
const KEPT: readonly string[] = [
  'sheetPr',
  'sheetViews',
  'sheetFormatPr',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'customSheetViews',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'tableParts',
];

/** What a plan can state again, or what only says how to look at it. */
const CLEARED: readonly string[] = [
  'dimension',
  'cols',
  'autoFilter',
  'sortState',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'rowBreaks',
  'colBreaks',
  'cellWatches',
  'ignoredErrors',
];

/** Extensions that say nothing more than the elements above. */
const CLEARED_EXTENSIONS: readonly string[] = ['conditionalFormattings', 'dataValidations', 'ignoredErrors'];

/** How it prints on a printer: written by Excel with the page set-up, which is kept. Tables are told by their names. */
const KEPT_RELATIONSHIPS: readonly string[] = ['printerSettings', 'table'];

/**
 * Clears a report sheet of all that stands on it, rows apart. The sheet itself stays: its part, its name, the way it
 * is looked at, printed and protected.
 *
 * @param table name of the one that the plan states again, whose part stays until it is written anew
 * @throws HostError `sheet-content` where it holds something that nobody could put back
 */
export function clearSheet(opc: OpcPackage, sheet: WorksheetEdit, table: string | undefined): void {
  const { root, name, part } = sheet;
  dropEmptyDrawings(opc, sheet);
  const foreign = foreignTable(opc, part, table) ?? foreignContent(root) ?? foreignRelationship(opc, part);
  if (foreign !== undefined) throw HostError.unsupported('sheet-content', name, { part: foreign });
  for (const element of root.elements) if (!KEPT.includes(element.local)) root.remove(element);
  root.first('sheetPr')?.set('filterMode', undefined);
}

function foreignTable(opc: OpcPackage, part: string, own: string | undefined): string | undefined {
  const tables = readTables(opc, part);
  return tables.some(({ name }) => name.toLowerCase() !== own?.toLowerCase()) ? 'table' : undefined;
}

function foreignContent(root: Markup): string | undefined {
  for (const element of root.elements) {
    if (element.local === 'extLst') {
      const foreign = element.elements
        .flatMap((e) => e.elements)
        .find((e) => !CLEARED_EXTENSIONS.includes(e.local));
      if (foreign !== undefined) return foreign.local;
    } else if (!KEPT.includes(element.local) && !CLEARED.includes(element.local)) return nameOf(element);
  }
  return undefined;
}

/** Of an `mc:AlternateContent`, the element that it holds. */
function nameOf(element: Markup): string {
  const held = element.elements[0]?.elements[0]?.local;
  return WORKSHEET_ORDER.some((known) => known === element.local) ? element.local : (held ?? element.local);
}

function foreignRelationship(opc: OpcPackage, part: string): string | undefined {
  return opc
    .relationships(part)
    .map(relationshipKind)
    .find((kind) => !KEPT_RELATIONSHIPS.includes(kind));
}
