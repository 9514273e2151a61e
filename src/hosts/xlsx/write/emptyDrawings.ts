import { toUtf8 } from '../xml/decodeText';
import { relationshipId } from '../package/dialect';
import type { OpcPackage } from '../package/opcPackage';
import { relationshipKind } from '../package/relationships';
import { TagScanner } from '../xml/tagScanner';
import type { WorksheetEdit } from './worksheetEdit';

/** Kinds of the parts that hold what floats above the cells: DrawingML, and VML for notes and old controls. */
const DRAWINGS: readonly string[] = ['drawing', 'vmlDrawing'];

/** Elements of a sheet that point to such a part. */
const POINTERS: readonly string[] = ['drawing', 'legacyDrawing', 'legacyDrawingHF'];

/** In VML, what shapes would refer to: without a shape it shows nothing. */
const HOLLOW: readonly string[] = ['shapelayout', 'shapetype'];

/**
 * Removes the drawings of a sheet on which nothing is drawn: LibreOffice writes one for a sheet that has a filter.
 * Their parts go with them, unless another part refers to them.
 *
 * @throws HostError `truncated` when a drawing is cut
 */
export function dropEmptyDrawings(opc: OpcPackage, { root, part }: WorksheetEdit): void {
  for (const link of opc.relationships(part)) {
    const drawing = DRAWINGS.includes(relationshipKind(link)) && !link.external && opc.has(link.target);
    if (!drawing || !isEmpty(opc, link.target)) continue;
    for (const element of root.elements)
      if (POINTERS.includes(element.local) && relationshipId(element) === link.id) root.remove(element);
    opc.removeRelationship(part, link.id);
    if (!opc.isReferred(link.target)) opc.remove(link.target);
  }
}

function isEmpty(opc: OpcPackage, part: string): boolean {
  if (opc.relationships(part).length > 0) return false;
  // Scanned, not parsed: the text of a VML shape may be no XML.
  const scanner = new TagScanner(toUtf8(opc.bytes(part)), part);
  if (!scanner.next()) throw scanner.broken();
  if (scanner.selfClosing) return true;
  for (;;) {
    if (!scanner.next()) throw scanner.broken();
    if (scanner.closing) return true;
    if (!HOLLOW.some((local) => scanner.is(local))) return false;
    scanner.skipElement();
  }
}
