import type { Renaming } from '../../workbook/livePort';
import type { Batch } from './excelRunner';

/** Gives a sheet or a table another name: Excel follows in every formula that speaks of it. */
export async function rename({ context, sync }: Batch, { sheet, table, name }: Renaming): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  if (table === null) worksheet.name = name;
  else worksheet.tables.getItem(table).name = name;
  await sync();
}
