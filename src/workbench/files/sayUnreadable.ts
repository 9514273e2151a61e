import type { UnreadableReason } from './unreadableBook';

/** What happened, that nothing is lost, and what to do: in French, for whoever chose the file. */
export function sayUnreadable(reason: UnreadableReason, fileName: string): string {
  const [what, advice] = partsOf(reason);
  return `« ${fileName} » ${what} ; le classeur ouvert reste tel quel. ${advice}`;
}

const SAVE_AS = 'Enregistrez-le au format « Classeur Excel (*.xlsx) », puis ouvrez ce nouveau fichier.';

function partsOf(reason: UnreadableReason): readonly [what: string, advice: string] {
  switch (reason) {
    case 'empty':
      return ['est vide', 'Choisissez un autre fichier, ou demandez qu’on vous l’envoie de nouveau.'];
    case 'not-a-workbook':
      return ['n’est pas un classeur Excel', 'Choisissez un fichier dont le nom finit par « .xlsx ».'];
    case 'encrypted':
      return [
        'est protégé par un mot de passe',
        'Ouvrez-le dans Excel, retirez le mot de passe (Fichier, Informations, Protéger le classeur), puis enregistrez-le.',
      ];
    case 'old-format':
      return ['est au format des Excel d’avant 2007', SAVE_AS];
    case 'binary-format':
      return ['est un classeur Excel binaire', SAVE_AS];
    case 'open-document':
      return ['est un classeur LibreOffice', SAVE_AS];
    case 'damaged':
      return [
        'est abîmé ou incomplet',
        'Téléchargez-le de nouveau, ou ouvrez-le dans Excel, qui sait parfois le réparer, et enregistrez-le.',
      ];
    case 'too-large':
      return [
        'est trop grand pour être ouvert ici',
        'Ouvrez-le dans Excel, supprimez les feuilles et les lignes inutiles, puis enregistrez-le.',
      ];
  }
}
