import { fold } from '../core/fold';
import { SCORING_SHEETS, SCORING_TABLE, SHEETS } from '../sheets/names';
import type { Snapshot } from '../workbook/snapshot';
import type { WorkbookPort } from '../workbook/workbookPort';

/**
 * The sheets that a pass needs in a workbook that follows our names: one reading where they are spelt as we spell them,
 * two where they only fold alike (a host compares case only).
 *
 * @param also other sheets whose cells are wanted, by their exact names
 */
export async function readUsual(port: WorkbookPort, also: readonly string[]): Promise<Snapshot> {
  const names = [...SCORING_SHEETS, SHEETS.method, SHEETS.communes, ...also];
  const first = await port.read({ kind: 'some', sheets: names, tables: [SCORING_TABLE] });
  const wanted = new Set(names.map(fold));
  const found = first.sheets.filter(({ values }) => values !== null).map(({ name }) => name);
  const others = first.sheets
    .filter(({ name, values }) => values === null && wanted.has(fold(name)))
    .map(({ name }) => name);
  if (others.length === 0) return first;
  return port.read({ kind: 'some', sheets: [...found, ...others], tables: [SCORING_TABLE] });
}
