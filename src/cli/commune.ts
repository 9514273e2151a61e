import { findCommune } from '../session/findCommune';
import type { FoundCommune } from '../session/findCommune';
import { readEvaluation } from '../session/pass';
import type { Evaluation } from '../sheets/evaluation';
import { isReportSheet } from '../sheets/isReportSheet';
import { planCommune } from '../sheets/planCommune';
import { colon, quote, sayCount, sayList } from '../sheets/typography';
import type { Answer, PisteAnswer } from './answer';
import { answerIssues, answerPiste, countStatuses } from './answer';
import type { CommuneCall } from './call';
import { french } from './french';
import { openInput } from './openInput';
import type { Failure, Outcome } from './outcome';
import { done, unusable } from './outcome';
import { placeOf, sayPlace } from './places';
import { printableLines } from './printable';
import { startProgress } from './progress';
import { sayDay } from './sayDay';
import { sayCounts, sayIssues } from './summary';
import { workbookTrouble } from './workbookTrouble';
import type { WorkbookFile, World } from './world';
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
export async function commune(call: CommuneCall, world: World): Promise<Outcome<string>> {
  const input = placeOf(world.folder, call.input);
  const progress = startProgress(world);
  try {
    const opened = await openInput(world, input, call);
    if (!opened.ok) return opened;
    progress.step('Lecture');
    const evaluated = await readEvaluation(opened.value);
    if (!evaluated.ok) return workbookTrouble(call.input, evaluated.trouble);
    const { evaluation } = evaluated.value;
    const found = findCommune(evaluation, call.commune);
    if (!found.ok) return unknownCommune(call, found.closest);
    const destination = await findDestination(call.target, { folder: world.folder, input }, found.name);
    if (!destination.ok) return destination;
    const answer = answerCommune(evaluation, found);
    if (destination.value.kind === 'nowhere') return done(report(call, answer, found, null));
    progress.step('Mise à jour du classeur');
    const options = { date: sayDay(world.today), taken: await foreignSheets(opened.value) };
    await opened.value.apply([planCommune(evaluation, found.name, found.concern, options)]);
    const written = await writeResult(destination.value, await opened.value.save(), world.folder);
    if (!written.ok) return written;
    return done(report(call, answer, found, written.value && sayPlace(world.folder, written.value)));
  } finally {
    progress.end();
  }
}

/** Sheets that people made: none is refilled, even one that has the name of the commune. */
async function foreignSheets(file: WorkbookFile): Promise<readonly string[]> {
  const { sheets } = await file.read({ kind: 'all' });
  return sheets.filter((sheet) => !isReportSheet(sheet)).map(({ name }) => name);
}

function unknownCommune({ input, commune: typed }: CommuneCall, closest: readonly string[]): Failure {
  const known =
    closest.length > 0
      ? french`vouliez-vous dire ${sayList(closest.map(quote), 'ou')} ?`
      : french`vérifiez son nom dans la feuille « Communes ».`;
  return unusable(french`Commune « ${typed} » inconnue dans « ${input} » : ${known}`);
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

function report({ json }: CommuneCall, answer: CommuneAnswer, { name }: Found, place: string | null): string {
  if (json) return `${JSON.stringify(answer, null, 2)}\n`;
  const [named, unnamed] = (['named', 'unnamed'] as const).map((concern) =>
    answer.pistes.filter((piste) => piste.concern === concern),
  );
  const lines = [
    ...(place === null ? [] : [french`Classeur créé : ${place}`]),
    sayGroup(name, named ?? []),
    sayGroup('Sans commune citée', unnamed ?? []),
    ...sayIssues(answer.issues),
  ];
  return printableLines(lines);
}

/** « Touvre : 12 pistes (7 retenues et 5 sous-pistes) ». */
function sayGroup(title: string, pistes: readonly ConcernedPiste[]): string {
  const detail = pistes.length === 0 ? '' : ` (${sayCounts(countStatuses(pistes))})`;
  return colon(title, `${sayCount(pistes.length, 'piste')}${detail}`);
}
