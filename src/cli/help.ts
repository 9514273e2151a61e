import type { CommandName } from './call';
import { french } from './french';

const GENERAL = french`pistes : classer les pistes de mutualisation d’un classeur Excel, sans Excel.

  pistes nouveau SORTIE.xlsx [--pistes FICHIER.csv] [--exemple | --exemple-atelier]
  pistes classer CLASSEUR.xlsx [--sortie SORTIE.xlsx | --sur-place] [--non-retenues] [--json]
  pistes commune CLASSEUR.xlsx "COMMUNE" [--sortie SORTIE.xlsx] [--json]
  pistes help [COMMANDE], pistes --version

nouveau   crée un classeur à remplir
classer   note le statut et le rang de chaque piste, et publie l’annexe 2
commune   ajoute la feuille des pistes d’une commune

Depuis le dossier du projet : npm run --silent pistes -- COMMANDE …
Codes de sortie : 0 c’est fait (des cellules peuvent être à corriger), 1 le fichier ne peut pas être utilisé, rien n’a été écrit, 2 commande mal formulée.
`;

const TOPICS: Readonly<Record<CommandName, string>> = {
  nouveau: french`pistes nouveau SORTIE.xlsx [--pistes FICHIER.csv] [--exemple | --exemple-atelier]

Crée un classeur avec les feuilles Lisez-moi, Évaluation, Méthode et Communes. Un fichier qui existe déjà n’est jamais remplacé.

  --pistes FICHIER.csv   avec les pistes de ce tableau : UTF-8, UTF-16 ou Windows, séparé par ; , ou tabulation. En-têtes : Intitulé (il le faut), N°, Objectif, Déclinaison, Piste parente, Communes et les critères. Les autres colonnes sont gardées à la suite.
  --exemple              avec les pistes du rapport de GrandAngoulême de 2016
  --exemple-atelier      les mêmes, et des exemples fictifs de chaque statut et de chaque erreur de saisie
`,
  classer: french`pistes classer CLASSEUR.xlsx [--sortie SORTIE.xlsx | --sur-place] [--non-retenues] [--json]

Note le statut, la priorité, le rang et le motif de chaque piste, et publie la feuille Annexe 2, dans une copie du classeur : « CLASSEUR-classé.xlsx » à côté de lui, ou « CLASSEUR-classé (2).xlsx » si ce nom est pris. Un .xlsm donne un .xlsm ; un tableau .csv est lu aussi.

  --sortie SORTIE.xlsx   écrit la copie sous ce nom, et remplace ce qui s’y trouve
  --sur-place            écrit dans le classeur lui-même
  --non-retenues         ajoute la feuille des pistes non retenues, avec leurs motifs
  --json                 affiche le résultat en JSON ; sans --sortie ni --sur-place, n’écrit aucun fichier
`,
  commune: french`pistes commune CLASSEUR.xlsx "COMMUNE" [--sortie SORTIE.xlsx] [--json]

Ajoute la feuille des pistes qui concernent la commune, puis, comptées à part, de celles qui n’en citent aucune, dans une copie du classeur : « CLASSEUR-COMMUNE.xlsx » à côté de lui, ou « CLASSEUR-COMMUNE (2).xlsx » si ce nom est pris. Les rangs restent ceux de l’ensemble.

  --sortie SORTIE.xlsx   écrit la copie sous ce nom, et remplace ce qui s’y trouve
  --json                 affiche le résultat en JSON ; sans --sortie, n’écrit aucun fichier
`,
};

/** How to call the program, or one of its commands. */
export function helpText(topic: CommandName | null): string {
  return topic === null ? GENERAL : TOPICS[topic];
}
