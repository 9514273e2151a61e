import { basename } from 'node:path';
import type { Method } from '../core/method';
import { readMethod } from '../sheets/readMethod';
import { quote, sayList } from '../sheets/typography';
import type { Target } from './call';
import { csvColumns } from './csv/csvColumns';
import type { CsvTable } from './csv/csvTable';
import { planCsvSheet } from './csv/planCsvSheet';
import { planOwnCsvSheet } from './csv/planOwnCsvSheet';
import { readPisteTable } from './csv/readPisteTable';
import { adviseTable } from './adviseTable';
import { proposeTables } from '../sheets/own/proposeTable';
import type { TableDecisions } from '../sheets/own/tableDecisions';
import { isDecided } from '../sheets/own/tableDecisions';
import { sheetWithPlan } from '../sheets/sheetWithPlan';
import type { SheetPlan } from '../workbook/sheetPlan';
import { extensionOf, keepsItsFormat, resultExtension } from './fileNames';
import { french } from './french';
import { openElsewhere } from './openElsewhere';
import { done, unusable } from './outcome';
import type { Failure, Outcome } from './outcome';
import { readBytes } from './readBytes';
import type { WorkbookFile, World } from './world';

/** The file to open, as typed, and what will be made of it. */
export interface Wanted {
  readonly input: string;
  readonly target: Target;
  readonly table: TableDecisions;
}

/** A workbook, and what the user should know of it once the work is done, in French. */
export interface Opened {
  readonly file: WorkbookFile;
  readonly notes: readonly string[];
}

/**
 * Opens the file to rank: a workbook, or a table of text, which becomes a workbook with one sheet.
 *
 * @param place absolute
 * @throws HostError when it is not a workbook that can be read
 */
export async function openInput(world: World, place: string, wanted: Wanted): Promise<Outcome<Opened>> {
  const { input, target, table } = wanted;
  const isText = extensionOf(place) === '.csv';
  const bytes = await readBytes(place, input, isText ? 'text-bytes' : 'file-bytes', world.host.limits);
  if (!bytes.ok) return bytes;
  const file = isText
    ? await openText(world, bytes.value, input, isDecided(table))
    : done(await world.host.open(bytes.value, basename(place)));
  if (!file.ok) return file;
  const written = target.kind !== 'nowhere';
  const lie = written ? wrongExtension(input, file.value) : null;
  if (lie !== null) return lie;
  const notes = [...(written ? noteValuesOnly(input) : []), ...noteIfOpen(place, input)];
  return done({ file: file.value, notes });
}

/** @param isOwn whether its headers are people's own, as the options say them */
async function openText(
  world: World,
  bytes: Uint8Array,
  said: string,
  isOwn: boolean,
): Promise<Outcome<WorkbookFile>> {
  const opened = isOwn ? null : await openTable(world, bytes, said);
  if (opened?.ok === true) return opened;
  const own = planOwnCsvSheet(bytes, said, usualMethod(), world.host.limits);
  if (opened === null) return own.ok ? done(await workbookOf(world, own.value)) : own;
  if (!own.ok) return opened;
  const blank = { name: own.value.sheet, hidden: false, tables: [], values: [] };
  const advice = adviseTable(proposeTables({ sheets: [sheetWithPlan(blank, own.value)] }));
  return advice.length === 0 ? opened : unusable([opened.sentence, ...advice].join(' '));
}

/** That of a workbook that says nothing. */
function usualMethod(): Method {
  const usual = readMethod(undefined);
  if (!usual.ok) throw new Error('the default method is not valid');
  return usual.value.method;
}

async function workbookOf(world: World, plan: SheetPlan): Promise<WorkbookFile> {
  const file = await world.host.create();
  await file.apply([plan]);
  return file;
}

async function openTable(world: World, bytes: Uint8Array, said: string): Promise<Outcome<WorkbookFile>> {
  const method = usualMethod();
  const table = readPisteTable(bytes, said, method, world.host.limits);
  if (!table.ok) return table;
  const lacking = missingCriteria(table.value, method, said);
  if (lacking !== null) return lacking;
  return done(await workbookOf(world, planCsvSheet(table.value, method)));
}

/** Without a criterion nothing can be ranked; a table of text has no sheet to tell, but its own line. */
function missingCriteria({ headers, headerLine }: CsvTable, method: Method, said: string): Failure | null {
  const { criteria, others } = csvColumns(headers, method);
  const missing = method.criteria
    .filter((_, index) => criteria[index] === null)
    .map(({ name }) => quote(name));
  if (missing.length === 0) return null;
  const [what, remedy] =
    missing.length === 1
      ? [french`la colonne du critère ${sayList(missing)}`, french`Ajoutez-la, ou corrigez son en-tête`]
      : [
          french`les colonnes des critères ${sayList(missing)}`,
          french`Ajoutez-les, ou corrigez leurs en-têtes`,
        ];
  const unknown = others.map((column) => headers[column] ?? '').filter((header) => header !== '');
  const seen = unknown.length === 0 ? '' : french` (en-têtes non reconnus : ${sayList(unknown.map(quote))})`;
  return unusable(
    french`« ${said} », ligne ${headerLine} : il manque ${what}. ${remedy}${seen}, puis recommencez.`,
  );
}

/** Excel refuses a file whose name does not say whether it may hold macros: no such file is made. */
function wrongExtension(input: string, { macros }: WorkbookFile): Failure | null {
  if (macros === (resultExtension(input) === '.xlsm')) return null;
  return unusable(
    macros
      ? french`« ${input} » contient des macros, ce que son nom ne dit pas : renommez-le en .xlsm, puis recommencez.`
      : french`« ${input} » n’est pas un classeur à macros, malgré son nom : renommez-le en .xlsx, puis recommencez.`,
  );
}

function noteValuesOnly(input: string): readonly string[] {
  if (keepsItsFormat(input)) return [];
  return [french`De « ${input} », seules les valeurs sont reprises, dans un classeur .xlsx.`];
}

/** What is typed in another program and not saved yet is not counted. */
function noteIfOpen(place: string, input: string): readonly string[] {
  const holder = openElsewhere(place);
  if (holder === null) return [];
  return [
    french`« ${input} » est ouvert dans ${holder.program} : ce qui n’y est pas encore enregistré n’est pas compté.`,
  ];
}
