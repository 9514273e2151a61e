import { HostError } from '../../workbook/hostError';
import type { Renaming } from '../../workbook/livePort';
import type { Batch } from './excelRunner';

/**
 * Gives a sheet or a table another name: Excel follows in every formula that speaks of it. Two round trips for a table.
 *
 * @throws HostError `table-name` where cells have that name
 */
export async function rename({ context, sync }: Batch, { sheet, table, name }: Renaming): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  if (table === null) worksheet.name = name;
  else {
    const cells = context.workbook.names.getItemOrNullObject(name).load('name');
    await sync();
    if (!cells.isNullObject) throw HostError.unsupported('table-name', name);
    worksheet.tables.getItem(table).name = name;
  }
  await sync();
}
