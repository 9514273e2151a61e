import type { Method } from '../core/method';
import { headersOf } from '../sheets/grid';
import type { ScoringRow } from '../sheets/planScoringSheet';
import type { CommuneRow } from '../sheets/planCommunesSheet';
import { exampleContent } from '../sheets/example/exampleContent';
import { quote, sayCount, sayList } from '../sheets/typography';
import type { NewContent } from './call';
import { csvColumns } from './csv/csvColumns';
import { csvRows, numberMissing } from './csv/csvRows';
import type { ExtraColumn } from './csv/csvRows';
import { readPisteTable } from './csv/readPisteTable';
import { french } from './french';
import { done } from './outcome';
import type { Outcome } from './outcome';
import { placeOf } from './places';
import { readBytes } from './readBytes';
import type { World } from './world';

/** What a new workbook will hold. */
export interface Content {
  readonly rows: readonly ScoringRow[];
  readonly extras: readonly ExtraColumn[];
  readonly communes: readonly CommuneRow[];
  /** What the user should know of how it was read, in French. */
  readonly notes: readonly string[];
}

/** Gathers what a new workbook will hold. */
export async function newContent(
  wished: NewContent,
  method: Method,
  world: World,
): Promise<Outcome<Content>> {
  switch (wished.kind) {
    case 'empty':
      return done({ rows: [], extras: [], communes: [], notes: [] });
    case 'csv':
      return fromFile(wished.path, method, world);
    case 'report':
    case 'workshop':
      return done({ ...exampleContent(wished.kind), extras: [], notes: [] });
  }
}

async function fromFile(path: string, method: Method, { folder, host }: World): Promise<Outcome<Content>> {
  const bytes = await readBytes(placeOf(folder, path), path, 'text-bytes', host.limits);
  if (!bytes.ok) return bytes;
  const table = readPisteTable(bytes.value, path, method, host.limits);
  if (!table.ok) return table;
  const { rows, extras } = csvRows(table.value, method);
  const { criteria, ours } = csvColumns(table.value.headers, method);
  const absent = method.criteria.filter((_, index) => criteria[index] === null).map(({ name }) => name);
  const communes = communesOf(rows);
  const above = table.value.preamble.flatMap(({ cells }) => cells.filter((cell) => cell.trim() !== ''));
  const notes = [
    ...(above.length > 0
      ? [
          french`Au-dessus des en-têtes, laissé de côté : ${sayList(above.map((cell) => quote(cell.trim())))}.`,
        ]
      : []),
    ...(absent.length > 0 ? [french`Colonnes absentes, laissées à remplir : ${sayList(absent)}.`] : []),
    ...(extras.length > 0
      ? [french`Autres colonnes, gardées à droite : ${sayList(extras.map(({ header }) => header))}.`]
      : []),
    ...(ours.length > 0
      ? [
          french`Colonnes calculées à nouveau : ${sayList(ours.map((column) => table.value.headers[column] ?? ''))}.`,
        ]
      : []),
    ...(communes.length > 0
      ? [french`Feuille Communes : ${sayCount(communes.length, 'nom')} d’après le tableau, à vérifier.`]
      : []),
  ];
  return done({ rows: numberMissing(rows), extras, communes, notes });
}

/**
 * The names that the rows give, each once, in order. One with a comma or a slash may be several communes: it is not
 * listed, so that its cell is shown to be checked.
 */
function communesOf(rows: readonly ScoringRow[]): readonly CommuneRow[] {
  const names = rows
    .flatMap(({ communes }) => communes.split(/[;\r\n]/))
    .map((name) => name.trim())
    .filter((name) => name !== '' && !/[,/]/.test(name));
  return [...headersOf(names).values()].map(([first = 0]) => ({ name: names[first] ?? '', spellings: [] }));
}
