import { types } from 'node:util';
import { french } from './french';
import { unusable } from './outcome';
import type { Failure } from './outcome';

/** Code of an error of the file system, such as `ENOENT`; null for anything else. */
export function systemCode(error: unknown): string | null {
  return types.isNativeError(error) && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/**
 * Why a file could not be read.
 *
 * @param said the file, as the user knows it
 * @throws error itself, when it does not come from the file system: a bug
 */
export function readingTrouble(said: string, error: unknown): Failure {
  switch (systemCode(error)) {
    case null:
      throw error;
    case 'ENOENT':
    case 'ENOTDIR':
      return unusable(french`Le fichier « ${said} » est introuvable : vérifiez son nom et son dossier.`);
    case 'EISDIR':
      return unusable(french`« ${said} » est un dossier : donnez le nom d’un fichier.`);
    case 'EACCES':
    case 'EPERM':
      return unusable(french`Le fichier « ${said} » ne peut pas être lu : vous n’en avez pas le droit.`);
    case 'EBUSY':
      return unusable(
        french`Le fichier « ${said} » est pris par un autre programme. Fermez-le dans Excel, puis recommencez.`,
      );
    case 'ERR_FS_FILE_TOO_LARGE':
      return unusable(french`Le fichier « ${said} » est trop gros pour être lu.`);
    default:
      return unusable(french`Le fichier « ${said} » ne peut pas être lu (${String(systemCode(error))}).`);
  }
}

/**
 * Why a file could not be written; whatever stood there is still there.
 *
 * @param said the file, as the user knows it
 * @throws error itself, when it does not come from the file system: a bug
 */
export function writingTrouble(said: string, error: unknown): Failure {
  switch (systemCode(error)) {
    case null:
      throw error;
    case 'ENOENT':
    case 'ENOTDIR':
      return unusable(
        french`« ${said} » ne peut pas être écrit : son dossier n’existe pas. Créez-le, ou choisissez-en un autre.`,
      );
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return unusable(
        french`« ${said} » ne peut pas être écrit : le dossier ou le fichier est protégé, ou ouvert ailleurs. Fermez-le dans Excel, ou choisissez un autre emplacement.`,
      );
    case 'EBUSY':
      return unusable(
        french`« ${said} » est pris par un autre programme. Fermez-le dans Excel, puis recommencez.`,
      );
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return unusable(
        french`« ${said} » n’a pas été écrit : il n’y a plus assez de place sur le disque. Faites-en, ou choisissez un autre emplacement.`,
      );
    case 'ENAMETOOLONG':
      return unusable(
        french`« ${said} » ne peut pas être écrit : ce nom est trop long. Choisissez-en un autre.`,
      );
    default:
      return unusable(french`« ${said} » n’a pas pu être écrit (${String(systemCode(error))}).`);
  }
}
