import { findCommune, knownCommunes } from '../session/findCommune';
import { likelyCommunes } from '../sheets/likelyCommunes';
import type { FoundCommune } from '../session/findCommune';
import { gatherReports, readReportSheets } from '../session/gatherReports';
import { planReports } from '../session/pass';
import type { Evaluation } from '../sheets/evaluation';
import { colon, quote, sayCount, sayList } from '../sheets/typography';
import type { Answer, PisteAnswer } from './answer';
import { answerIssues, answerPiste, countStatuses } from './answer';
import type { CommuneCall } from './call';
import { checkLosses } from './checkLosses';
import { french } from './french';
import { jsonPieces } from './jsonPieces';
import { openInput } from './openInput';
import type { Failure, Outcome } from './outcome';
import { done, unusable } from './outcome';
import { placeOf, sayPlace } from './places';
import { printableLines } from './printable';
import type { Job } from './progress';
import { startProgress } from './progress';
import type { ReadTable } from './readTable';
import { readTable } from './readTable';
import { sayDay } from '../sheets/sayDay';
import { sayCounts } from './summary';
import { explainTrouble } from './workbookTrouble';
import type { WorkbookFile, World } from './world';
import type { Destination } from './writeResult';
import { findDestination, writeResult } from './writeResult';

type Found = Extract<FoundCommune, { ok: true }>;

/** What `--json` prints for a commune. */
interface CommuneAnswer extends Answer {
  /** In sheet order, ranks as they are among all pistes. */
  readonly pistes: readonly ConcernedPiste[];
}

interface ConcernedPiste extends PisteAnswer {
  /** Whether it concerns the commune by name, or names none at all. */
  readonly concern: 'named' | 'unnamed';
}

/** Adds to a workbook the sheet of the pistes that concern a commune, apart from those that name none. */
export async function commune(call: CommuneCall, world: World): Promise<Outcome<Iterable<string>>> {
  const progress = startProgress(world);
  try {
    return await fileOfCommune(call, { world, progress });
  } finally {
    progress.end();
  }
}

async function fileOfCommune(call: CommuneCall, job: Job): Promise<Outcome<Iterable<string>>> {
  const { world, progress } = job;
  const { folder } = world;
  const input = placeOf(folder, call.input);
  const opened = await openInput(world, input, call);
  if (!opened.ok) return opened;
  const { file, notes } = opened.value;
  progress.step('Lecture');
  const read = await readTable(file, call);
  if (!read.ok) return read;
  const { evaluation } = read.value.evaluated;
  const found = findCommune(evaluation, call.commune);
  if (!found.ok) return unknownCommune(call, evaluation);
  const destination = await findDestination(call.target, { folder, input }, found.name);
  if (!destination.ok) return destination;
  progress.step('Mise à jour du classeur');
  const written = await writeReport(call, read.value, found, file, destination.value, job);
  if (!written.ok) return written;
  progress.end();
  world.note(printableLines([...notes, ...read.value.notes]));
  const answer = answerCommune(evaluation, found);
  return done(report(call, answer, found, written.value && sayPlace(folder, written.value)));
}

/** @returns where the result is, absolute; null when it is wanted nowhere */
async function writeReport(
  call: CommuneCall,
  { evaluated, plans: kept, overwritten }: ReadTable,
  { name, concern }: Found,
  file: WorkbookFile,
  destination: Destination,
  { world, progress }: Job,
): Promise<Outcome<string | null>> {
  if (destination.kind === 'nowhere') return done(null);
  const wanted = [{ kind: 'commune', commune: name, concern } as const];
  const standing = await readReportSheets(file, evaluated.evaluation);
  const reports = gatherReports(standing, evaluated.evaluation, wanted);
  if (!reports.ok) return explainTrouble(call.input, reports.trouble, file);
  const plans = planReports(evaluated, reports.value, sayDay(world.today));
  if (!plans.ok) return explainTrouble(call.input, plans.trouble, file);
  const writing = { file, evaluated, plans: plans.value, standing, overwritten };
  const refusal = await checkLosses(call, writing);
  if (refusal !== null) return refusal;
  await file.apply([...kept, ...plans.value]);
  progress.step('Écriture');
  return writeResult(destination, await file.save(), world.folder);
}

function unknownCommune({ input, commune: typed }: CommuneCall, evaluation: Evaluation): Failure {
  const closest = likelyCommunes(knownCommunes(evaluation), typed);
  const known =
    closest.length > 0
      ? french`vouliez-vous dire ${sayList(closest.map(quote), 'ou')} ?`
      : whereToLook(evaluation);
  return unusable(french`Commune « ${typed} » inconnue dans « ${input} » : ${known}`);
}

/** Where the names are that could have been meant. */
function whereToLook({ directory, pistes, layout }: Evaluation): string {
  if (directory !== null && directory.names.length > 0)
    return french`vérifiez son nom dans la feuille « Communes ».`;
  if (layout.inputs.communes === null)
    return french`ni feuille « Communes » ni colonne « Communes » n’y disent quelles communes sont concernées. Ajoutez l’une ou l’autre, puis recommencez.`;
  return pistes.communes.every((cell) => cell.trim() === '')
    ? french`aucune piste n’y cite de commune. Remplissez la colonne « Communes », puis recommencez.`
    : french`aucune piste ne la cite. Vérifiez son nom dans la colonne « Communes » du tableau.`;
}

function answerCommune(evaluation: Evaluation, { concern }: Found): CommuneAnswer {
  const named = new Set(concern.named);
  const pistes = [...concern.named, ...concern.unnamed]
    .sort((one, other) => one - other)
    .map((piste): ConcernedPiste => {
      return { ...answerPiste(evaluation, piste), concern: named.has(piste) ? 'named' : 'unnamed' };
    });
  return { pistes, counts: countStatuses(pistes), issues: answerIssues(evaluation) };
}

function report(
  { json }: CommuneCall,
  answer: CommuneAnswer,
  found: Found,
  place: string | null,
): Iterable<string> {
  if (json) return jsonPieces(answer);
  const { name } = found;
  const [named, unnamed] = (['named', 'unnamed'] as const).map((concern) =>
    answer.pistes.filter((piste) => piste.concern === concern),
  );
  const issues = answer.issues.length;
  const lines = [
    ...(place === null ? [] : [french`Classeur créé : ${place}`]),
    sayGroup(name, named ?? []) + sayCiting(answer, found),
    sayGroup('Sans commune citée', unnamed ?? []),
    ...(issues === 0
      ? []
      : [french`${sayCount(issues, 'point')} à corriger dans ce classeur : « classer » les détaille.`]),
  ];
  return [printableLines(lines)];
}

/** « , dont 12 la citent (7 retenues et 5 sous-pistes) »; the others concern it through a parent or a sub-piste. */
function sayCiting(answer: CommuneAnswer, { concern: { named, by } }: Found): string {
  const citing = answer.pistes
    .filter(({ concern }) => concern === 'named')
    .filter((_, index) => by[index] === 'itself');
  if (citing.length === named.length) return '';
  return `, dont ${sayCount(citing.length, 'la cite', 'la citent')} (${sayCounts(countStatuses(citing))})`;
}

/** « Touvre : 12 pistes (7 retenues et 5 sous-pistes) ». */
function sayGroup(title: string, pistes: readonly ConcernedPiste[]): string {
  const detail = pistes.length === 0 ? '' : ` (${sayCounts(countStatuses(pistes))})`;
  return colon(title, `${sayCount(pistes.length, 'piste')}${detail}`);
}
