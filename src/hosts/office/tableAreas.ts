import type { AfterSync } from './bookStructure';
import type { KnownTable } from './knownBook';
import { readSheetAddress } from './sheetAddress';

/** Where a table stands now; null where there is none any more. @param key its id, or its name */
export function queueTable(context: Excel.RequestContext, key: string): AfterSync<KnownTable | null> {
  const table = context.workbook.tables.getItemOrNullObject(key);
  const range = table.getRange();
  table.load('id,name');
  range.load('address');
  return () => {
    if (table.isNullObject || range.isNullObject) return null;
    const place = readSheetAddress(range.address);
    return place === null ? null : { id: table.id, name: table.name, ...place };
  };
}
