import type { Method } from '../../core/method';
import { INPUT_HEADERS } from '../../sheets/names';
import { quote, sayList } from '../../sheets/typography';
import { french } from '../french';
import { unusable } from '../outcome';
import type { Outcome } from '../outcome';
import { csvColumns } from './csvColumns';
import { readCsv } from './readCsv';
import type { CsvTable } from './readCsv';

/**
 * Reads a table of pistes: it must have a title column, and no column that is used may stand twice.
 *
 * @param said the file, as the user knows it
 */
export function readPisteTable(bytes: Uint8Array, said: string, method: Method): Outcome<CsvTable> {
  const table = readCsv(bytes, said);
  if (!table.ok) return table;
  const { headers } = table.value;
  const { inputs, repeated } = csvColumns(headers, method);
  if (inputs.title === null)
    return unusable(
      french`« ${said} » n’a pas de colonne d’intitulés : sa première ligne doit contenir ${sayList(INPUT_HEADERS.title.map(quote), 'ou')} (en-têtes lus : ${sayList(headers.map(quote))}).`,
    );
  const [twice] = repeated;
  if (twice !== undefined)
    return unusable(
      french`« ${said} » : l’en-tête « ${headers[twice] ?? ''} » y figure deux fois. Renommez ou supprimez la colonne de trop, puis recommencez.`,
    );
  return table;
}
