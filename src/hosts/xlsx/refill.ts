import { quoteSheet } from '../../workbook/a1';
import { HostError } from '../../workbook/hostError';
import type { Markup } from './markup';
import type { OpcPackage } from './opcPackage';
import { relationshipKind } from './relationships';
import { WORKSHEET_ORDER } from './schemaOrder';
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

/** How it prints on a printer: written by Excel with the page set-up, which is kept. */
const KEPT_RELATIONSHIPS: readonly string[] = ['printerSettings'];

/**
 * Clears a report sheet of all that stands on it, rows apart. The sheet itself stays: its part, its name, the way it
 * is looked at, printed and protected.
 *
 * @throws HostError `sheet-content` where it holds something that nobody could put back
 */
export function clearSheet(opc: OpcPackage, { root, name, part }: WorksheetEdit): void {
  const foreign = foreignContent(root) ?? foreignRelationship(opc, part);
  if (foreign !== undefined) throw HostError.unsupported('sheet-content', `${quoteSheet(name)}, ${foreign}`);
  for (const element of root.elements) if (!KEPT.includes(element.local)) root.remove(element);
  root.first('sheetPr')?.set('filterMode', undefined);
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
