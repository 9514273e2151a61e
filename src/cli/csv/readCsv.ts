import type { Method } from '../../core/method';
import { INPUT_HEADERS } from '../../sheets/names';
import { quote, sayCount, sayList, shorten } from '../../sheets/typography';
import type { Limits } from '../../workbook/excess';
import { french } from '../french';
import { sayExcess } from '../sayExcess';
import { done, unusable } from '../outcome';
import type { Failure, Outcome } from '../outcome';
import { MOST_CHARACTERS } from './countCells';
import { cutTable } from './cutTable';
import { isBlank } from './csvTable';
import type { CsvTable } from './csvTable';
import { decodeText } from './decodeText';
import type { Header } from './findHeader';
import type { CsvRecord } from './parseCsv';

/** Rows of a sheet, blank ones included. */
const MOST_RECORDS = 1_048_576;
/** Headers told when none of them is right. */
const MOST_TOLD = 12;

/**
 * Reads a table of text that has a row of headers, which need not be its first line. A short line is completed with empty
 * cells; a line with more cells than headers is refused, for it was most likely cut in the wrong places.
 *
 * @param said the file, as the user knows it
 */
export function readCsv(bytes: Uint8Array, said: string, method: Method, limits: Limits): Outcome<CsvTable> {
  const read = readRecords(bytes, said, method, limits);
  if (!read.ok) return read;
  const { records, header } = read.value;
  switch (header.kind) {
    case 'none':
      return noHeader(records, said);
    case 'several':
      return severalHeaders(records, header.rows, said);
    case 'found':
      return shape(records, header.row, said);
  }
}

/** The lines of a table of text, cut into cells, wherever its headers are. */
export function readRecords(
  bytes: Uint8Array,
  said: string,
  method: Method,
  limits: Limits,
): Outcome<{ readonly records: readonly CsvRecord[]; readonly header: Header }> {
  const decoded = decodeText(bytes);
  if (decoded.kind !== 'text')
    return unusable(
      decoded.kind === 'unsure'
        ? french`« ${said} » : ses accents ne se lisent pas de façon sûre. Dans le logiciel qui l’a créé, enregistrez le tableau au format CSV UTF-8, puis recommencez.`
        : french`« ${said} » n’est pas un fichier texte : enregistrez le tableau au format CSV UTF-8, puis recommencez.`,
    );
  const cut = cutTable(decoded.text, method, limits);
  if ('found' in cut) return unusable(sayExcess(said, said, cut));
  if ('tooLongOn' in cut) return tooLong(cut.tooLongOn, said);
  const { csv, header } = cut;
  if (!csv.ok)
    return unusable(
      french`« ${said} », ligne ${csv.line} : un guillemet " s’ouvre et ne se referme pas. Corrigez cette ligne, puis recommencez.`,
    );
  return done({ records: csv.records, header });
}

function noHeader(records: readonly CsvRecord[], said: string): Failure {
  const first = records.find((record) => !isBlank(record));
  if (first === undefined) return unusable(french`« ${said} » ne contient aucune ligne.`);
  const seen = first.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const told =
    sayList(seen.slice(0, MOST_TOLD).map((cell) => quote(shorten(cell)))) +
    (seen.length > MOST_TOLD ? '…' : '');
  return unusable(
    french`« ${said} » n’a pas de colonne d’intitulés : sa ligne d’en-têtes doit contenir ${sayList(INPUT_HEADERS.title.map(quote), 'ou')} (la ligne ${first.line} contient ${told}).`,
  );
}

function severalHeaders(records: readonly CsvRecord[], rows: readonly number[], said: string): Failure {
  const lines = rows.map((row) => String(records[row]?.line ?? 0));
  return unusable(
    french`« ${said} » : les lignes ${sayList(lines)} contiennent toutes les en-têtes. N’en gardez qu’une, puis recommencez.`,
  );
}

function shape(all: readonly CsvRecord[], row: number, said: string): Outcome<CsvTable> {
  const last = all.findLastIndex((record) => !isBlank(record));
  const preamble = all.slice(0, row);
  const records = all.slice(row + 1, last + 1);
  const { line: headerLine = 0, cells: titles = [] } = all[row] ?? {};
  const long = records.find((record) => usedCells(record) > titles.length);
  if (long !== undefined) return tooManyCells(long, titles.length, said);
  if (last >= MOST_RECORDS)
    return unusable(
      french`« ${said} » a plus de lignes qu’une feuille Excel ne peut en contenir (1 048 576).`,
    );
  const heavy = all.find(({ cells }) => cells.some((cell) => cell.length > MOST_CHARACTERS));
  if (heavy !== undefined) return tooLong(heavy.line, said);
  const headers = fit(titles, usedWidth(titles, records)).map((title) => title.trim());
  return done({
    preamble,
    headerLine,
    headers,
    records: records.map((record) => ({ ...record, cells: fit(record.cells, headers.length) })),
  });
}

function tooLong(line: number, said: string): Failure {
  return unusable(
    french`« ${said} », ligne ${line} : une cellule Excel ne peut pas contenir plus de 32 767 caractères. Raccourcissez ce texte, puis recommencez.`,
  );
}

/** Columns up to the last that has a header or holds something: what programs add after it is dropped. */
function usedWidth(titles: readonly string[], records: readonly CsvRecord[]): number {
  return records.reduce(
    (most, record) => Math.max(most, usedCells(record)),
    titles.findLastIndex((cell) => cell.trim() !== '') + 1,
  );
}

/** Cells of a record up to the last that holds something. */
function usedCells({ cells }: CsvRecord): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

function tooManyCells(long: CsvRecord, columns: number, said: string): Failure {
  return unusable(
    french`« ${said} », ligne ${long.line} : ${sayCount(usedCells(long), 'cellule')} pour ${sayCount(columns, 'colonne')}. Entourez de guillemets " le texte qui contient le séparateur, puis recommencez.`,
  );
}

function fit(cells: readonly string[], width: number): readonly string[] {
  return Array.from({ length: width }, (_, column) => cells[column] ?? '');
}
