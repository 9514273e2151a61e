import type { TableSnapshot } from '../../../workbook/snapshot';
import { HostError } from '../../../workbook/hostError';
import { readArea } from '../../../workbook/areas';
import type { OpcPackage } from '../package/opcPackage';
import { relationshipKind } from '../package/relationships';
import { attribute, parseXml } from '../xml/xml';

/** A table with the part that defines it. */
export interface TablePart extends TableSnapshot {
  readonly part: string;
}

/**
 * The tables of a sheet, in the order of its relationships. One whose part is missing is none: its cells are all there.
 *
 * @param sheet the sheet's part
 * @throws HostError `truncated`
 */
export function readTables(opc: OpcPackage, sheet: string): readonly TablePart[] {
  return opc
    .relationships(sheet)
    .filter((link) => relationshipKind(link) === 'table' && !link.external && opc.has(link.target))
    .map((link) => readTable(opc, link.target));
}

function readTable(opc: OpcPackage, part: string): TablePart {
  const root = parseXml(opc.text(part), part);
  const area = readArea(attribute(root, 'ref') ?? '');
  if (area === undefined) throw new HostError('truncated', part);
  return {
    part,
    // Excel shows and refers to the display name; some programs write only the other.
    name: attribute(root, 'displayName') ?? attribute(root, 'name') ?? '',
    area,
    headerRow: Number(attribute(root, 'headerRowCount') ?? 1) > 0,
    totalsRow: Number(attribute(root, 'totalsRowCount') ?? 0) > 0,
  };
}
