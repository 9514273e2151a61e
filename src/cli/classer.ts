import { planPass, readEvaluation } from '../session/pass';
import type { Evaluated } from '../sheets/evaluate';
import { answerAll } from './answer';
import type { ClasserCall } from './call';
import { french } from './french';
import { openInput } from './openInput';
import type { Outcome } from './outcome';
import { done } from './outcome';
import { placeOf, sayPlace } from './places';
import { printableLines } from './printable';
import { startProgress } from './progress';
import { sayDay } from './sayDay';
import { sayWarning } from './sayWarning';
import { sayCounts, sayIssues } from './summary';
import { workbookTrouble } from './workbookTrouble';
import type { WorkbookFile, World } from './world';
import { findDestination, writeResult } from './writeResult';

/** Screens and ranks the pistes of a workbook, and writes the result where it is wanted. */
export async function classer(call: ClasserCall, world: World): Promise<Outcome<string>> {
  const input = placeOf(world.folder, call.input);
  const progress = startProgress(world);
  try {
    const destination = await findDestination(call.target, { folder: world.folder, input }, 'classé');
    if (!destination.ok) return destination;
    const file = await openInput(world, input, call);
    if (!file.ok) return file;
    progress.step('Classement');
    const evaluated = await readEvaluation(file.value);
    if (!evaluated.ok) return workbookTrouble(call.input, evaluated.trouble);
    if (destination.value.kind === 'nowhere') return done(report(call, evaluated.value, null));
    progress.step('Mise à jour du classeur');
    const applied = await applyPass(call, evaluated.value, file.value, world);
    if (!applied.ok) return applied;
    progress.step('Écriture');
    const written = await writeResult(destination.value, await file.value.save(), world.folder);
    if (!written.ok) return written;
    return done(report(call, evaluated.value, written.value && sayPlace(world.folder, written.value)));
  } finally {
    progress.end();
  }
}

async function applyPass(
  call: ClasserCall,
  evaluated: Evaluated,
  file: WorkbookFile,
  world: World,
): Promise<Outcome<void>> {
  const plans = planPass(evaluated, { date: sayDay(world.today), annexe2: true, dropped: call.dropped });
  if (!plans.ok) return workbookTrouble(call.input, plans.trouble);
  await file.apply(plans.value);
  return done(undefined);
}

function report({ json }: ClasserCall, { evaluation }: Evaluated, place: string | null): string {
  const answer = answerAll(evaluation);
  if (json) return `${JSON.stringify(answer, null, 2)}\n`;
  const lines = [
    ...(place === null ? [] : [french`Classeur classé : ${place}`]),
    sayCounts(answer.counts),
    ...sayIssues(answer.issues),
    ...evaluation.warnings.map((warning) => sayWarning(evaluation.record.method, warning)),
  ];
  return printableLines(lines);
}
