import { isNewer } from '../session/isNewer';
import { capitalised } from '../sheets/typography';
import { french } from './french';
import { gatherLosses } from './gatherLosses';
import { unusable } from './outcome';
import type { Failure } from './outcome';
import { sayLosses, sayRemedies } from './sayLosses';
import type { WorkbookFile } from './world';
import type { Writing } from './writing';

/**
 * What the pane would ask about before it writes: nothing is written then, unless it was said beforehand that it may.
 *
 * @param call `replaces`: what would be lost may be
 * @returns null where nothing stands in the way
 */
export async function checkLosses(
  { input, replaces }: { readonly input: string; readonly replaces: boolean },
  writing: Writing,
): Promise<Failure | null> {
  const outdated = await checkVersion(input, writing.file);
  if (outdated !== null || replaces) return outdated;
  const losses = await gatherLosses(writing);
  if (losses === null) return null;
  const [first = '', ...others] = sayLosses(losses);
  const said = [first, ...others.map(capitalised), sayRemedies(losses)].join(' ');
  return unusable(french`« ${input} » : ${said}`);
}

/** The same where nothing is to be written: what to know before it is. */
export async function noteLosses(input: string, writing: Writing): Promise<readonly string[]> {
  const losses = await gatherLosses(writing);
  if (losses === null) return [];
  return sayLosses(losses).map(
    (sentence) => french`« ${input} » : si le résultat y était inscrit, ${sentence}`,
  );
}

/** A newer version of this program may know what this one would undo. */
async function checkVersion(input: string, file: WorkbookFile): Promise<Failure | null> {
  if (!isNewer(await file.read({ kind: 'some', sheets: [], tables: [] }))) return null;
  return unusable(
    french`« ${input} » a été classé par une version plus récente de Pistes, qui n’écrit pas la même chose : mettez Pistes à jour, puis recommencez. Rien n’a été écrit.`,
  );
}
