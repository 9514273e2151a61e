import { readEvaluation } from '../session/pass';
import type { OverwrittenCell } from '../session/overwrittenCell';
import type { Evaluated } from '../sheets/evaluate';
import { evaluate } from '../sheets/evaluate';
import { SHEETS } from '../sheets/names';
import { decideTable } from '../sheets/own/decideTable';
import type { TableDecisions } from '../sheets/own/tableDecisions';
import { isDecided } from '../sheets/own/tableDecisions';
import { planMethodEdit } from '../sheets/planMethodEdit';
import { sheetNamed } from '../sheets/sheetNamed';
import { snapshotWithPlan } from '../sheets/snapshotWithPlan';
import { sayMethodProblem } from '../sheets/sayTrouble';
import { quote, sayCount, sayList } from '../sheets/typography';
import type { SheetPlan } from '../workbook/sheetPlan';
import { french } from './french';
import type { Outcome } from './outcome';
import { done, unusable } from './outcome';
import { sayDecisionFault } from './sayDecisionFault';
import { checkBestEnd } from './checkBestEnd';
import { explainTrouble } from './workbookTrouble';
import type { WorkbookFile } from './world';

/** A workbook that was understood. */
export interface ReadTable {
  readonly evaluated: Evaluated;
  /** What keeps in the workbook how it is to be read; none where nothing was said of it. */
  readonly plans: readonly SheetPlan[];
  /** Cells of `Méthode` that somebody filled in and that these plans replace. */
  readonly overwritten: readonly OverwrittenCell[];
  /** What to know of how it was read, in French. */
  readonly notes: readonly string[];
}

/** Reads a workbook as the options say, or as it says itself. */
export async function readTable(
  file: WorkbookFile,
  { input, table }: { readonly input: string; readonly table: TableDecisions },
): Promise<Outcome<ReadTable>> {
  if (isDecided(table)) return readDecided(file, input, table);
  const evaluated = await readEvaluation(file);
  if (!evaluated.ok) return explainTrouble(input, evaluated.trouble, file);
  const notes = checkBestEnd(input, evaluated.value);
  if (!notes.ok) return notes;
  return done({ evaluated: evaluated.value, plans: [], overwritten: [], notes: notes.value });
}

async function readDecided(
  file: WorkbookFile,
  input: string,
  table: TableDecisions,
): Promise<Outcome<ReadTable>> {
  const snapshot = await file.read({ kind: 'all' });
  const decided = decideTable(snapshot, table);
  if (!decided.ok) {
    if ('trouble' in decided) return explainTrouble(input, decided.trouble, file);
    const why =
      'fault' in decided
        ? sayDecisionFault(decided.fault)
        : french`avec ces options, ${sayMethodProblem(decided.problem.problem, decided.problem.held)}.`;
    return unusable(french`« ${input} » : ${why} Rien n’a été écrit.`);
  }
  const { plan, overwritten } = planMethodEdit(sheetNamed(snapshot, SHEETS.method), decided.record);
  const evaluated = evaluate(snapshotWithPlan(snapshot, plan));
  if (!evaluated.ok) return explainTrouble(input, evaluated.trouble, file);
  const cells = overwritten.map((cell) => ({ sheet: plan.sheet, ...cell }));
  return done({
    evaluated: evaluated.value,
    plans: [plan],
    overwritten: cells,
    notes: sayNotes(input, decided),
  });
}

function sayNotes(
  input: string,
  { scaled, dropped }: { readonly scaled: readonly string[]; readonly dropped: number },
): readonly string[] {
  const notes: string[] = [];
  if (scaled.length > 0)
    notes.push(
      french`« ${input} » : tous les niveaux de ${sayList(scaled.map(quote))} sont retenus ; la feuille « Méthode » de la copie permet de fixer un seuil.`,
    );
  if (dropped > 0)
    notes.push(
      french`« ${input} » : ${sayCount(dropped, 'configuration exclue qui citait', 'configurations exclues qui citaient')} les niveaux d’avant ${dropped > 1 ? 'ne sont plus appliquées' : 'n’est plus appliquée'}.`,
    );
  return notes;
}
