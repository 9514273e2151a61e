import type { HostError } from '../workbook/hostError';
import { french } from './french';
import { sayExcess } from './sayExcess';
import { sayNotWorkbook } from './notWorkbookTrouble';
import { sayUnsupported } from './unsupportedTrouble';

/**
 * What a person reads when a workbook cannot be opened, or cannot be changed without losing something.
 *
 * @param said the file, as the user knows it
 */
export function sayHostError(said: string, error: HostError): string {
  const { code, detail } = error;
  switch (code) {
    case 'not-found':
      return french`Le fichier « ${said} » est introuvable : vérifiez son nom et son dossier.`;
    case 'not-a-file':
      return french`« ${said} » n’est pas un fichier : donnez le nom d’un fichier.`;
    case 'not-a-workbook':
      return sayNotWorkbook(said, error.part);
    case 'truncated':
      return french`« ${said} » est abîmé ou incomplet${sayPart(detail)} : reprenez l’original ou une sauvegarde.`;
    case 'password':
      return french`« ${said} » est protégé par un mot de passe : dans le logiciel qui l’a créé, enregistrez-en une copie sans mot de passe, puis recommencez sur cette copie.`;
    case 'signed':
      return french`« ${said} » porte une signature numérique, que toute écriture romprait : dans le logiciel qui l’a signé, enregistrez-en une copie sans signature, puis recommencez sur cette copie.`;
    case 'too-large':
      if (error.excess !== undefined) return sayExcess(said, detail, error.excess);
      return french`« ${said} » est trop volumineux${sayPart(detail)} : supprimez les feuilles et les lignes inutiles, puis recommencez.`;
    case 'unwritable':
      return french`« ${said} » n’a pas pu être écrit (${detail}) : choisissez un autre emplacement.`;
    case 'busy':
    case 'editing':
      return french`« ${said} » est occupé (${detail}) : recommencez dans un moment.`;
    case 'gone':
    case 'unanswered':
    case 'failed':
    // Of a workbook that is open in front of others only.
    case 'moved':
    case 'unrestored':
    case 'calculated':
    case 'occupied':
    case 'filtered':
    case 'merged':
    case 'pivot':
    case 'outdated':
      return french`« ${said} » n’a pas pu être traité (${detail}) : recommencez.`;
    case 'refused':
      return french`« ${said} » n’accepte pas d’être modifié (${detail}) : ôtez la protection dans le logiciel qui l’a créé, puis recommencez.`;
    case 'unsupported':
      return french`« ${said} »${sayUnsupported(error)} Rien n’a été écrit.`;
  }
}

/** Parts inside a workbook are told, for whoever can repair it; anything else says nothing more. */
function sayPart(detail: string): string {
  return detail.includes('/') ? ` (${detail})` : '';
}
