import { SHEETS } from '../sheets/names';
import { planNewWorkbook } from '../sheets/planNewWorkbook';
import { readMethod } from '../sheets/readMethod';
import { planPass, readEvaluation } from '../session/pass';
import { answerAll } from './answer';
import type { NouveauCall } from './call';
import { french } from './french';
import { newContent } from './newContent';
import type { Outcome } from './outcome';
import { done } from './outcome';
import { placeOf, sayPlace } from './places';
import { withExtraColumns } from './planExtraColumns';
import { printableLines } from './printable';
import { sayDay } from '../sheets/sayDay';
import { sayCounts, sayIssues } from './summary';
import { workbookTrouble } from './workbookTrouble';
import { alreadyThere, findDestination, writeResult } from './writeResult';
import type { World } from './world';

/** Creates a workbook to fill in, and ranks what it holds. */
export async function nouveau(
  { output, content }: NouveauCall,
  world: World,
): Promise<Outcome<Iterable<string>>> {
  const place = placeOf(world.folder, output);
  const destination = await findDestination(
    { kind: 'file', path: output },
    { folder: world.folder, input: place },
    '',
  );
  if (!destination.ok) return destination;
  if (destination.value.kind !== 'new') return alreadyThere(sayPlace(world.folder, place));
  const usual = readMethod(undefined);
  if (!usual.ok) return workbookTrouble(output, usual.trouble);
  const gathered = await newContent(content, usual.value.method, world);
  if (!gathered.ok) return gathered;
  const { rows, extras, communes, notes } = gathered.value;
  const file = await world.host.create();
  const sheets = planNewWorkbook({ holds: content.kind, rows, communes }, usual.value);
  await file.apply(
    sheets.map((plan) => (plan.sheet === SHEETS.scoring ? withExtraColumns(plan, extras) : plan)),
  );
  const evaluated = await readEvaluation(file);
  if (!evaluated.ok) return workbookTrouble(output, evaluated.trouble);
  const plans = planPass(evaluated.value, [], sayDay(world.today));
  if (!plans.ok) return workbookTrouble(output, plans.trouble);
  await file.apply(plans.value);
  const written = await writeResult(destination.value, await file.save(), world.folder);
  if (!written.ok) return written;
  world.note(printableLines(notes));
  const { counts, issues } = answerAll(evaluated.value.evaluation);
  const lines = [
    french`Classeur créé : ${sayPlace(world.folder, place)}`,
    sayCounts(counts),
    ...sayIssues(issues),
  ];
  return done([printableLines(lines)]);
}
