import { lstat, realpath, stat } from 'node:fs/promises';
import { besideName, candidateNames } from './freeName';
import { resultExtension } from './fileNames';
import { systemCode, writingTrouble } from './fileTrouble';
import { french } from './french';
import { openElsewhere } from './openElsewhere';
import { done, unusable } from './outcome';
import type { Outcome } from './outcome';
import { placeOf, sayPlace } from './places';
import type { Target } from './call';
import { addFile, replaceFile } from './writeWhole';

/** The file that a command read, and the folder where the user stands. */
export interface Origin {
  readonly folder: string;
  /** Absolute. */
  readonly input: string;
}

/** A place that a file may go to, checked before any work is done. */
export type Destination =
  | { readonly kind: 'nowhere' }
  /** Names to try in turn, none of them replaced. */
  | { readonly kind: 'free'; readonly wished: string }
  /** A new file, that nothing must replace nor be replaced by. */
  | { readonly kind: 'new'; readonly place: string }
  | { readonly kind: 'replace'; readonly place: string; readonly mode: number };

/**
 * Where the result will go, symbolic links followed; trouble that can be told beforehand is told before the work.
 *
 * @param addition what the default name adds to the input's
 */
export async function findDestination(
  target: Target,
  { folder, input }: Origin,
  addition: string,
): Promise<Outcome<Destination>> {
  switch (target.kind) {
    case 'nowhere':
      return done({ kind: 'nowhere' });
    case 'beside':
      return done({ kind: 'free', wished: besideName(input, addition, resultExtension(input)) });
    case 'in-place':
      return findReplaced(input, folder);
    case 'file':
      return findReplaced(placeOf(folder, target.path), folder);
  }
}

/**
 * Writes the whole result, or nothing at all.
 *
 * @returns where it is, absolute; null when nothing is wanted
 */
export async function writeResult(
  destination: Destination,
  bytes: Uint8Array,
  folder: string,
): Promise<Outcome<string | null>> {
  if (destination.kind === 'nowhere') return done(null);
  try {
    switch (destination.kind) {
      case 'free':
        return done(await addFile(candidateNames(destination.wished), bytes));
      case 'new':
        return done(await addFile([destination.place], bytes));
      case 'replace':
        await replaceFile(destination.place, bytes, destination.mode);
        return done(destination.place);
    }
  } catch (error) {
    const place = destination.kind === 'free' ? destination.wished : destination.place;
    const said = sayPlace(folder, place);
    if (systemCode(error) === 'EEXIST') return alreadyThere(said);
    const trouble = writingTrouble(said, error);
    return destination.kind === 'free'
      ? unusable(french`${trouble.sentence} (L’option --sortie le nomme.)`)
      : trouble;
  }
}

/** What `nouveau` says rather than replace somebody's workbook. */
export function alreadyThere(said: string) {
  return unusable(french`« ${said} » existe déjà et n’a pas été remplacé : choisissez un autre nom.`);
}

async function findReplaced(place: string, folder: string): Promise<Outcome<Destination>> {
  const said = sayPlace(folder, place);
  try {
    const real = await realpath(place);
    const found = await stat(real);
    if (found.isDirectory())
      return unusable(french`« ${said} » est un dossier : donnez le nom d’un fichier.`);
    if (!found.isFile())
      return unusable(french`« ${said} » n’est pas un fichier ordinaire : choisissez un autre nom.`);
    const holder = openElsewhere(real);
    if (holder !== null)
      return unusable(
        french`« ${said} » est ouvert dans ${holder.program}. Fermez-le, puis recommencez (s’il n’est ouvert nulle part, supprimez le fichier « ${holder.lock} » qui en est resté).`,
      );
    if ((found.mode & 0o222) === 0)
      return unusable(
        french`« ${said} » est en lecture seule : levez cette protection, ou choisissez un autre nom.`,
      );
    return done({ kind: 'replace', place: real, mode: found.mode & 0o7777 });
  } catch (error) {
    return systemCode(error) === 'ENOENT' ? findAbsent(place, said) : writingTrouble(said, error);
  }
}

/** Nothing stands there: a name that is free, or a symbolic link that leads nowhere. */
async function findAbsent(place: string, said: string): Promise<Outcome<Destination>> {
  try {
    await lstat(place);
    return unusable(french`« ${said} » est un lien qui ne mène nulle part : choisissez un autre nom.`);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return done({ kind: 'new', place });
    return writingTrouble(said, error);
  }
}
