import type { OpcPackage } from '../package/opcPackage';
import { relationshipKind } from '../package/relationships';

/**
 * Removes the order in which formulas were last computed: Excel makes it anew, and finds the file broken when it names
 * a cell that holds no formula.
 *
 * @param workbook name of the main part
 */
export function removeCalcChain(opc: OpcPackage, workbook: string): void {
  const link = opc
    .relationships(workbook)
    .find((relationship) => relationshipKind(relationship) === 'calcChain');
  if (link === undefined) return;
  opc.removeRelationship(workbook, link.id);
  opc.remove(link.target);
}
