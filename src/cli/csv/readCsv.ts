import { french } from '../french';
import { done, unusable } from '../outcome';
import type { Outcome } from '../outcome';
import { decodeText } from './decodeText';
import { findSeparator } from './findSeparator';
import { parseCsv } from './parseCsv';
import type { CsvRecord } from './parseCsv';

/** A table of text. */
export interface CsvTable {
  /** As typed, spaces around trimmed; none empty. */
  readonly headers: readonly string[];
  /** As many cells as there are headers, in each; blank lines in the middle included. */
  readonly records: readonly CsvRecord[];
}

/** A cell of Excel holds no more. */
const MOST_CHARACTERS = 32_767;
/** Rows of a sheet, less the header. */
const MOST_RECORDS = 1_048_575;

/**
 * Reads a table of text whose first line holds the headers. A short line is completed with empty cells; a line with
 * more cells than headers is refused, for it was most likely cut in the wrong places.
 *
 * @param said the file, as the user knows it
 */
export function readCsv(bytes: Uint8Array, said: string): Outcome<CsvTable> {
  const text = decodeText(bytes);
  if (text === null)
    return unusable(
      french`« ${said} » n’est pas un fichier texte : enregistrez le tableau au format CSV UTF-8, puis recommencez.`,
    );
  const { separator, body, skipped } = findSeparator(text);
  const csv = parseCsv(body, separator);
  if (!csv.ok)
    return unusable(
      french`« ${said} », ligne ${csv.line + skipped} : un guillemet " s’ouvre et ne se referme pas. Corrigez cette ligne, puis recommencez.`,
    );
  const records = csv.records.map(({ line, cells }) => ({ line: line + skipped, cells }));
  const first = records.findIndex((record) => !isBlank(record));
  const last = records.findLastIndex((record) => !isBlank(record));
  const header = records[first];
  if (header === undefined) return unusable(french`« ${said} » ne contient aucune ligne.`);
  return shape(header, records.slice(first + 1, last + 1), said);
}

function shape(header: CsvRecord, records: readonly CsvRecord[], said: string): Outcome<CsvTable> {
  const width = usedWidth(header, records);
  if (width > header.cells.length) return tooManyCells(header, records, said);
  if (records.length > MOST_RECORDS)
    return unusable(
      french`« ${said} » a plus de lignes qu’une feuille Excel ne peut en contenir (1 048 576).`,
    );
  const long = records.find(({ cells }) => cells.some((cell) => cell.length > MOST_CHARACTERS));
  if (long !== undefined)
    return unusable(
      french`« ${said} », ligne ${long.line} : une cellule Excel ne peut pas contenir plus de 32 767 caractères. Raccourcissez ce texte, puis recommencez.`,
    );
  const headers = Array.from(
    { length: width },
    (_, column) => header.cells[column]?.trim() || `Colonne ${String(column + 1)}`,
  );
  return done({
    headers,
    records: records.map((record) => ({ ...record, cells: fit(record.cells, width) })),
  });
}

/** Columns up to the last that has a header or holds something: what programs add after it is dropped. */
function usedWidth(header: CsvRecord, records: readonly CsvRecord[]): number {
  return [header, ...records].reduce(
    (width, { cells }) => Math.max(width, cells.findLastIndex((cell) => cell.trim() !== '') + 1),
    0,
  );
}

function tooManyCells(header: CsvRecord, records: readonly CsvRecord[], said: string) {
  const expected = header.cells.length;
  const long = records.find(({ cells }) => cells.findLastIndex((cell) => cell.trim() !== '') >= expected);
  return unusable(
    french`« ${said} », ligne ${long?.line ?? header.line} : ${long?.cells.length ?? 0} cellules pour ${expected} colonnes. Entourez de guillemets " le texte qui contient le séparateur, puis recommencez.`,
  );
}

function fit(cells: readonly string[], width: number): readonly string[] {
  return Array.from({ length: width }, (_, column) => cells[column] ?? '');
}

function isBlank({ cells }: CsvRecord): boolean {
  return cells.every((cell) => cell.trim() === '');
}
