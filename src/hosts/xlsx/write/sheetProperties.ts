import { opaque } from '../styles/fontXml';
import type { Markup } from '../xml/markup';
import { ensureChild, WORKSHEET_ORDER } from '../xml/schemaOrder';

const PROPERTIES_ORDER = ['tabColor', 'outlinePr', 'pageSetUpPr'];

/** @param color `RRGGBB` */
export function setTabColor(worksheet: Markup, color: string): void {
  const tab = property(worksheet, 'tabColor');
  for (const name of ['auto', 'indexed', 'theme', 'tint']) tab.set(name, undefined);
  tab.set('rgb', opaque(color));
}

/** Printed pages are scaled to a number of pages rather than by a percentage. */
export function setFitToPage(worksheet: Markup): void {
  property(worksheet, 'pageSetUpPr').set('fitToPage', true);
}

function property(worksheet: Markup, local: string): Markup {
  return ensureChild(ensureChild(worksheet, 'sheetPr', WORKSHEET_ORDER), local, PROPERTIES_ORDER);
}
