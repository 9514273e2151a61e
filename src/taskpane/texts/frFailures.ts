import type { Failure } from '../../session/live/sessionState';
import type { FailureWords } from './failureWords';
import { french } from './french';
import { frUnsupported } from './frUnsupported';

const NOTHING_LOST = french`Rien n'a été perdu.`;
const NOTHING_WRITTEN = french`Rien n'a été écrit, rien n'a été perdu.`;
const NOTHING_CHANGED = french`Rien n'a été changé.`;
const MAY_BE_DONE = french`Ce qui était demandé a pu être fait, ou le sera plus tard ; vos notes ne sont pas touchées.`;

/** One failure of the host, in French. */
export function frFailure(failure: Failure): FailureWords {
  const said = wordsOf(failure);
  const isNothing = said.data === NOTHING_WRITTEN || said.data === NOTHING_CHANGED;
  return failure.mayBeWritten === true && isNothing ? { ...said, data: MAY_BE_DONE } : said;
}

function wordsOf(failure: Failure): FailureWords {
  const { code, detail, sheet } = failure;
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
    case 'unsupported': {
      const { what, todo } = frUnsupported(failure);
      return words(what, todo);
    }
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
        sheet === undefined
          ? french`Le classeur ou la feuille est protégé.`
          : french`La feuille « ${sheet} » est protégée.`,
        french`Demandez le droit de modifier, ou ôtez la protection (onglet Révision), puis recommencez.`,
      );
    case 'gone':
      return words(
        french`Une feuille ou un tableau a été supprimé ou renommé entre-temps.`,
        french`Relisez le classeur, puis recommencez.`,
        NOTHING_LOST,
      );
    case 'moved':
      return words(
        french`Des lignes ou des colonnes ont bougé entre-temps.`,
        french`Recommencez dès que le tableau est stable.`,
        NOTHING_CHANGED,
      );
    case 'unrestored':
      return words(
        french`Des lignes ont bougé pendant l'écriture, et des cellules n'ont pas pu être remises comme avant.`,
        french`Vérifiez la cellule ${detail} et ses voisines, ou reprenez une version précédente du classeur (Fichier, Informations).`,
        french`Vos autres cellules ne sont pas touchées.`,
      );
    case 'calculated':
      return words(
        french`La cellule ${detail} est calculée par une formule.`,
        french`Corrigez les cellules dont elle vient, ou remplacez la formule par sa valeur, puis recommencez.`,
        NOTHING_CHANGED,
      );
    case 'occupied':
      return words(
        french`La cellule ${detail} contient une formule, là où Pistes doit écrire.`,
        french`Déplacez cette formule ou effacez-la, puis recommencez.`,
        NOTHING_CHANGED,
      );
    case 'filtered':
      return words(
        french`Un filtre masque des lignes, et Excel écrit alors à côté.`,
        french`Retirez le filtre du tableau, puis recommencez.`,
        french`Vos notes ne sont pas touchées.`,
      );
    case 'merged':
      return words(
        french`Des cellules fusionnées empêchent d'écrire.`,
        french`Défusionnez les cellules du tableau et de la feuille à remplir, puis recommencez.`,
        french`Vos notes ne sont pas touchées.`,
      );
    case 'pivot':
      return words(
        french`Un tableau croisé dynamique occupe les cellules où il faut écrire.`,
        french`Déplacez-le sur une autre feuille, puis recommencez.`,
        french`Vos notes ne sont pas touchées.`,
      );
    case 'outdated':
      return words(
        french`Une version plus récente de Pistes a déjà classé ce classeur.`,
        french`Rechargez le volet : fermez-le, puis rouvrez-le.`,
      );
    case 'unanswered':
      return words(
        french`Excel n'a pas répondu à temps.`,
        french`Vérifiez la connexion et le classeur, puis relisez.`,
        MAY_BE_DONE,
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
