import { readFileSync, writeFileSync } from 'node:fs';
import { openXlsx } from '../../../src/hosts/xlsx/xlsxWorkbook';
import { readArea } from '../../../src/workbook/areas';
import type { CellContent } from '../../../src/workbook/cellValue';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';

/** What somebody does to a file in another program: by sheet, then by the name of a cell, what it holds from then on. */
export type Edits = Readonly<Record<string, Readonly<Record<string, CellContent>>>>;

/** Changes cells of a file where it stands. */
export async function changeFile(path: string, edits: Edits): Promise<void> {
  const file = await openXlsx(readFileSync(path));
  await file.apply(
    Object.entries(edits).map(([sheet, cells]) => ({
      sheet,
      blocks: Object.entries(cells).map(([name, content]) => {
        const area = readArea(name);
        if (area === undefined) throw new Error(name);
        return { area, values: [[content]] };
      }),
    })),
  );
  writeFileSync(path, await file.save());
}

/** A sheet of a file, with its cells. */
export async function sheetOfFile(path: string, name: string): Promise<SheetSnapshot> {
  const file = await openXlsx(readFileSync(path));
  const found = (await file.read({ kind: 'all' })).sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(name);
  return found;
}
