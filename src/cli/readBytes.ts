import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { Limits, Quantity } from '../workbook/excess';
import { readingTrouble } from './fileTrouble';
import { french } from './french';
import { done, unusable } from './outcome';
import type { Outcome } from './outcome';
import { sayExcess } from './sayExcess';

/**
 * The whole of a file, symbolic links followed. One that is too large is not read, and a pipe no further than that.
 *
 * @param place absolute
 * @param said the file, as the user knows it
 */
export async function readBytes(
  place: string,
  said: string,
  what: Extract<Quantity, 'file-bytes' | 'text-bytes'>,
  limits: Limits,
): Promise<Outcome<Uint8Array>> {
  const limit = limits[what];
  const tooLarge = (found: number, atLeast: boolean): Outcome<Uint8Array> =>
    unusable(sayExcess(said, said, { what, found, limit, atLeast }));
  try {
    const found = await stat(place);
    if (found.isDirectory())
      return unusable(french`« ${said} » est un dossier : donnez le nom d’un fichier.`);
    if (!found.isFile() && !found.isFIFO())
      return unusable(french`« ${said} » n’est pas un fichier : donnez le nom d’un fichier.`);
    if (found.size > limit) return tooLarge(found.size, false);
    const bytes = found.isFile() ? await readFile(place) : await readPipe(place, limit);
    if (bytes.length > limit) return tooLarge(limit, true);
    if (bytes.length === 0)
      return unusable(
        french`Le fichier « ${said} » est vide : s’il vient d’un dossier synchronisé ou d’un téléchargement, attendez que celui-ci soit fini, puis recommencez ; sinon, reprenez l’original.`,
      );
    return done(bytes);
  } catch (error) {
    return readingTrouble(said, error);
  }
}

/** What comes through a pipe, up to its end or a little beyond the limit. */
async function readPipe(place: string, limit: number): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of createReadStream(place) as AsyncIterable<Buffer>) {
    pieces.push(piece);
    length += piece.length;
    if (length > limit) break;
  }
  return Buffer.concat(pieces);
}
