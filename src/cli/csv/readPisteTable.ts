import type { Method } from '../../core/method';
import type { Limits } from '../../workbook/excess';
import { french } from '../french';
import { unusable } from '../outcome';
import type { Outcome } from '../outcome';
import { csvColumns } from './csvColumns';
import type { CsvTable } from './csvTable';
import { readCsv } from './readCsv';

/**
 * Reads a table of pistes: it has a title column, and no column that is used may stand twice.
 *
 * @param said the file, as the user knows it
 */
export function readPisteTable(
  bytes: Uint8Array,
  said: string,
  method: Method,
  limits: Limits,
): Outcome<CsvTable> {
  const table = readCsv(bytes, said, method, limits);
  if (!table.ok) return table;
  const { headers } = table.value;
  const [twice] = csvColumns(headers, method).repeated;
  if (twice !== undefined)
    return unusable(
      french`« ${said} » : l’en-tête « ${headers[twice] ?? ''} » y figure deux fois. Renommez ou supprimez la colonne de trop, puis recommencez.`,
    );
  return table;
}
