import type { TableState } from '../../model/book';
import { parseAddress } from '../../model/objects/addresses';
import type { Relationship } from '../package/relationships';
import { child, flag, numberIn, parseXml } from '../package/xmlTree';
import type { XmlNode } from '../package/xmlTree';
import type { Parts } from '../package/zipParts';
import { textOf } from '../package/zipParts';
import { isUnread, readCriteria } from './readFilter';

/** A table, and whether it has a filter of a kind that the model does not know. */
export interface ReadTable {
  readonly table: TableState;
  readonly isFilterUnread: boolean;
}

/** @param freshId gives each table its id */
export function readTables(
  parts: Parts,
  relationships: readonly Relationship[],
  freshId: () => string,
): readonly ReadTable[] {
  return relationships.flatMap(({ kind, target }) => {
    const xml = kind === 'table' ? textOf(parts, target) : null;
    return xml === null ? [] : (readTable(parseXml(xml), freshId) ?? []);
  });
}

function readTable(root: XmlNode, freshId: () => string): ReadTable | null {
  const { displayName, name = '', ref = '' } = root.attributes;
  const area = parseAddress(ref);
  if (area === null) return null;
  const filter = child(root, 'autoFilter');
  const style = child(root, 'tableStyleInfo');
  const table = {
    id: freshId(),
    name: displayName ?? name,
    area,
    style: style?.attributes['name'] ?? '',
    showBandedRows: flag(style, 'showRowStripes'),
    showHeaders: numberIn(root, 'headerRowCount') !== 0,
    showTotals: (numberIn(root, 'totalsRowCount') ?? 0) > 0,
    showFilterButton: filter !== undefined,
    criteria: filter === undefined ? {} : readCriteria(filter),
  };
  return { table, isFilterUnread: isUnread(filter) };
}
