import type { HostErrorCode } from '../../workbook/hostError';
import type { FailureWords } from './failureWords';
import { french } from './french';

const NOTHING_LOST = french`Rien n'a été perdu.`;
const NOTHING_WRITTEN = french`Rien n'a été écrit, rien n'a été perdu.`;

/** One failure of the host, in French. */
export function frFailure(code: HostErrorCode): FailureWords {
  switch (code) {
    case 'not-found':
    case 'not-a-file':
      return words(
        french`Excel ne trouve plus le classeur.`,
        french`Vérifiez qu'il est ouvert, puis relisez-le.`,
      );
    case 'not-a-workbook':
      return words(
        french`Ce document ne se lit pas comme un classeur Excel.`,
        french`Enregistrez-le au format .xlsx, puis rouvrez-le.`,
      );
    case 'truncated':
      return words(
        french`Le classeur est abîmé ou incomplet.`,
        french`Reprenez une version précédente (Fichier, Informations, Historique des versions).`,
      );
    case 'password':
      return words(
        french`Le classeur est protégé par un mot de passe.`,
        french`Ôtez cette protection dans Excel, puis relisez.`,
      );
    case 'signed':
      return words(
        french`Le classeur porte une signature numérique, que toute écriture romprait.`,
        french`Travaillez sur une copie sans signature.`,
      );
    case 'unsupported':
      return words(
        french`Le classeur contient quelque chose qui ne peut pas être modifié sans perte.`,
        french`Déplacez-le sur une autre feuille, puis recommencez.`,
      );
    case 'too-large':
      return words(
        french`Il y a trop à lire ou à écrire en une fois.`,
        french`Supprimez les lignes et les feuilles inutiles, puis recommencez.`,
      );
    case 'unwritable':
      return words(
        french`Excel n'a pas pu écrire dans le classeur.`,
        french`Vérifiez que vous pouvez l'enregistrer, puis recommencez.`,
      );
    case 'busy':
      return words(french`Excel est occupé.`, french`Attendez la fin du calcul en cours, puis recommencez.`);
    case 'editing':
      return words(
        french`Une cellule est en cours de saisie.`,
        french`Validez-la avec Entrée, ou quittez-la avec Échap, puis recommencez.`,
      );
    case 'refused':
      return words(
        french`Le classeur ou la feuille est protégé.`,
        french`Demandez le droit de modifier, ou ôtez la protection (onglet Révision), puis recommencez.`,
      );
    case 'gone':
      return words(
        french`Une feuille ou un tableau a été supprimé ou renommé entre-temps.`,
        french`Relisez le classeur, puis recommencez.`,
        NOTHING_LOST,
      );
    case 'unanswered':
      return words(
        french`Excel n'a pas répondu à temps.`,
        french`Vérifiez la connexion et le classeur, puis relisez.`,
        french`Ce qui était demandé a pu être fait, ou le sera plus tard ; vos notes ne sont pas touchées.`,
      );
    case 'failed':
      return words(
        french`Excel n'a pas pu faire ce qui était demandé.`,
        french`Recommencez ; si cela se répète, fermez puis rouvrez le volet.`,
        french`Vos notes ne sont pas touchées.`,
      );
  }
}

function words(what: string, todo: string, data: string = NOTHING_WRITTEN): FailureWords {
  return { what, todo, data };
}
