import type { Method } from '../../core/method';
import { SHEETS } from '../../sheets/names';
import type { Limits } from '../../workbook/excess';
import type { SheetPlan } from '../../workbook/sheetPlan';
import type { Outcome } from '../outcome';
import { done } from '../outcome';
import { numberOrText } from './cellContent';
import { isBlank } from './csvTable';
import { readRecords } from './readCsv';

/**
 * A table of text that was not laid out for Pistes, as a sheet: every cell where it stands, whatever its headers say.
 *
 * @param said the file, as the user knows it
 * @param method by whose headers its separator is told, where it has any
 */
export function planOwnCsvSheet(
  bytes: Uint8Array,
  said: string,
  method: Method,
  limits: Limits,
): Outcome<SheetPlan> {
  const read = readRecords(bytes, said, method, limits);
  if (!read.ok) return read;
  const { records } = read.value;
  const rows = records.slice(0, records.findLastIndex((record) => !isBlank(record)) + 1);
  const columns = rows.reduce(
    (most, { cells }) => Math.max(most, cells.findLastIndex((cell) => cell.trim() !== '') + 1),
    1,
  );
  const values = rows.map(({ cells }) =>
    Array.from({ length: columns }, (_, column) => numberOrText(cells[column] ?? '')),
  );
  const area = { row: 0, column: 0, rows: values.length, columns };
  return done({ sheet: SHEETS.scoring, blocks: values.length === 0 ? [] : [{ area, values }] });
}
