import { readFile, stat } from 'node:fs/promises';
import { readingTrouble } from './fileTrouble';
import { french } from './french';
import { done, unusable } from './outcome';
import type { Outcome } from './outcome';

/**
 * The whole of a file, symbolic links followed.
 *
 * @param place absolute
 * @param said the file, as the user knows it
 */
export async function readBytes(place: string, said: string): Promise<Outcome<Uint8Array>> {
  try {
    const found = await stat(place);
    if (found.isDirectory())
      return unusable(french`« ${said} » est un dossier : donnez le nom d’un fichier.`);
    if (!found.isFile() && !found.isFIFO())
      return unusable(french`« ${said} » n’est pas un fichier : donnez le nom d’un fichier.`);
    const bytes = await readFile(place);
    if (bytes.length === 0)
      return unusable(
        french`Le fichier « ${said} » est vide : s’il vient d’un dossier synchronisé ou d’un téléchargement, attendez que celui-ci soit fini, puis recommencez ; sinon, reprenez l’original.`,
      );
    return done(bytes);
  } catch (error) {
    return readingTrouble(said, error);
  }
}
