import type { Markup } from './markup';

/** Children of `worksheet` in the order that the schema demands (ECMA-376 part 1, CT_Worksheet). */
export const WORKSHEET_ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
] as const;

/** Children of `workbook` (CT_Workbook). */
export const WORKBOOK_ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
] as const;

/** Children of `styleSheet` (CT_Stylesheet). */
export const STYLES_ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
] as const;

/** The child of that name, made at its place in the schema's order where it is missing. */
export function ensureChild(parent: Markup, local: string, order: readonly string[]): Markup {
  const existing = parent.first(local);
  if (existing !== undefined) return existing;
  const made = parent.make(local);
  insertInOrder(parent, made, order);
  return made;
}

/** Inserts a child after all those that the schema puts before it or at the same place. */
export function insertInOrder(parent: Markup, child: Markup, order: readonly string[]): void {
  const rank = order.indexOf(child.local);
  const next = parent.elements.find((element) => rankOf(element, order) > rank);
  if (next === undefined) parent.add(child);
  else parent.contents.splice(parent.contents.indexOf(next), 0, child);
}

/** An `mc:AlternateContent` stands where the element that it holds would; anything unknown stands nowhere. */
function rankOf(element: Markup, order: readonly string[]): number {
  if (element.local !== 'AlternateContent') return order.indexOf(element.local);
  const held = element.elements[0]?.elements[0];
  return held === undefined ? -1 : order.indexOf(held.local);
}
