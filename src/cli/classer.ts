import { gatherReports, readReportSheets } from '../session/gatherReports';
import { planPass } from '../session/pass';
import type { WantedReport } from '../session/report';
import type { Evaluated } from '../sheets/evaluate';
import { answerAll } from './answer';
import type { ClasserCall } from './call';
import { checkLosses, noteLosses } from './checkLosses';
import { french } from './french';
import { jsonPieces } from './jsonPieces';
import { openInput } from './openInput';
import { noteReading } from './noteReading';
import type { Outcome } from './outcome';
import { done } from './outcome';
import { placeOf, sayPlace } from './places';
import { printableLines } from './printable';
import type { Job } from './progress';
import { startProgress } from './progress';
import type { ReadTable } from './readTable';
import { readTable } from './readTable';
import { sayDay } from '../sheets/sayDay';
import { warningsOf } from '../sheets/warningsOf';
import { sayWarning } from './sayWarning';
import { sayCounts, sayIssues } from './summary';
import { explainTrouble } from './workbookTrouble';
import type { WorkbookFile, World } from './world';
import type { Destination } from './writeResult';
import { findDestination, writeResult } from './writeResult';

/** Screens and ranks the pistes of a workbook, and writes the result where it is wanted. */
export async function classer(call: ClasserCall, world: World): Promise<Outcome<Iterable<string>>> {
  const progress = startProgress(world);
  try {
    return await rankFile(call, { world, progress });
  } finally {
    progress.end();
  }
}

async function rankFile(call: ClasserCall, job: Job): Promise<Outcome<Iterable<string>>> {
  const { world, progress } = job;
  const { folder } = world;
  const input = placeOf(folder, call.input);
  const destination = await findDestination(call.target, { folder, input }, 'classé');
  if (!destination.ok) return destination;
  const opened = await openInput(world, input, call);
  if (!opened.ok) return opened;
  const { file, notes } = opened.value;
  progress.step('Classement');
  const read = await readTable(file, call);
  if (!read.ok) return read;
  const { evaluated } = read.value;
  progress.step('Mise à jour du classeur');
  const written = await writePass(call, read.value, file, destination.value, job);
  if (!written.ok) return written;
  progress.end();
  world.note(printableLines([...notes, ...read.value.notes, ...noteReading(call.input, evaluated)]));
  return done(report(call, evaluated, written.value && sayPlace(folder, written.value)));
}

/** @returns where the result is, absolute; null when it is wanted nowhere */
async function writePass(
  call: ClasserCall,
  { evaluated, plans: kept, overwritten }: ReadTable,
  file: WorkbookFile,
  destination: Destination,
  { world, progress }: Job,
): Promise<Outcome<string | null>> {
  if (destination.kind === 'nowhere') return noteUnwritten(call, evaluated, file, world);
  const wanted: WantedReport[] = [{ kind: 'annexe2' }];
  if (call.dropped) wanted.push({ kind: 'dropped' });
  const standing = await readReportSheets(file, evaluated.evaluation);
  const reports = gatherReports(standing, evaluated.evaluation, wanted);
  if (!reports.ok) return explainTrouble(call.input, reports.trouble, file);
  const plans = planPass(evaluated, reports.value, sayDay(world.today));
  if (!plans.ok) return explainTrouble(call.input, plans.trouble, file);
  const writing = { file, evaluated, plans: plans.value, standing, overwritten };
  const refusal = await checkLosses(call, writing);
  if (refusal !== null) return refusal;
  await file.apply([...kept, ...plans.value]);
  progress.step('Écriture');
  return writeResult(destination, await file.save(), world.folder);
}

/** What the pane would ask about before it writes is said all the same. */
async function noteUnwritten(
  { input }: ClasserCall,
  evaluated: Evaluated,
  file: WorkbookFile,
  world: World,
): Promise<Outcome<null>> {
  const plans = planPass(evaluated, [], sayDay(world.today));
  const writing = { file, evaluated, plans: plans.ok ? plans.value : [], standing: [], overwritten: [] };
  world.note(printableLines(await noteLosses(input, writing)));
  return done(null);
}

function report({ json }: ClasserCall, { evaluation }: Evaluated, place: string | null): Iterable<string> {
  const answer = answerAll(evaluation);
  if (json) return jsonPieces(answer);
  const lines = [
    ...(place === null ? [] : [french`Classeur classé : ${place}`]),
    sayCounts(answer.counts),
    ...sayIssues(answer.issues),
    ...warningsOf(evaluation).map((warning) => sayWarning(evaluation.record.method, warning)),
  ];
  return [printableLines(lines)];
}
