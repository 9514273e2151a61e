import type { CommandName } from './call';
import { french } from './french';

const GENERAL = french`pistes : classer les pistes de mutualisation d’un classeur Excel, sans Excel.

  pistes nouveau SORTIE.xlsx [--pistes FICHIER.csv] [--exemple | --exemple-atelier]
  pistes classer CLASSEUR.xlsx [--sortie SORTIE.xlsx | --sur-place] [--non-retenues] [--feuille FEUILLE] [--colonne COLONNE=EN-TÊTE] [--meilleur CRITÈRE=NOMBRE] [--graphie CRITÈRE:NIVEAU=TEXTE] [--ignorer TITRE] [--remplacer-quand-meme] [--json]
  pistes commune CLASSEUR.xlsx "COMMUNE" [--sortie SORTIE.xlsx] [--feuille FEUILLE] [--colonne COLONNE=EN-TÊTE] [--meilleur CRITÈRE=NOMBRE] [--graphie CRITÈRE:NIVEAU=TEXTE] [--ignorer TITRE] [--remplacer-quand-meme] [--json]
  pistes help [COMMANDE], pistes --version

nouveau   crée un classeur à remplir
classer   inscrit le statut, le rang et le motif de chaque piste, et publie l’annexe 2
commune   ajoute la feuille des pistes d’une commune

Ce que vous avez saisi n’est jamais modifié. Les feuilles que Pistes publie (Annexe 2, Pistes non retenues, feuilles des communes) sont vidées et remplies à nouveau à chaque fois : n’y saisissez rien, ou renommez-les. Si quelque chose y a été ajouté, ou sous un en-tête de Pistes (Statut, Priorité, Rang, Motif), ou si une colonne de niveaux a été triée sans les autres, rien n’est écrit et les cellules sont nommées.

L’aide d’une commande : pistes COMMANDE --help
Depuis le dossier du projet, « pistes » s’écrit : npm run --silent pistes -- COMMANDE …
Codes de sortie : 0 c’est fait (des cellules peuvent être à corriger), 1 le fichier ne peut pas être utilisé et rien n’a été écrit, 2 commande mal formulée.
`;

const TOPICS: Readonly<Record<CommandName, string>> = {
  nouveau: french`pistes nouveau SORTIE.xlsx [--pistes FICHIER.csv] [--exemple | --exemple-atelier]

Crée un classeur avec les feuilles Lisez-moi, Évaluation (les pistes et leurs niveaux), Méthode (les critères et les seuils) et Communes. Sans option, il est vide, prêt à remplir. Un fichier qui existe déjà n’est jamais remplacé.

  --pistes FICHIER.csv   avec les pistes de ce tableau, enregistré par Excel au format CSV (séparé par ; , ou tabulation). Sa ligne d’en-têtes, précédée ou non d’un titre, contient Intitulé et, s’ils existent : N°, Objectif, Déclinaison, Piste parente, Communes et le nom de chaque critère. Les autres colonnes sont gardées à droite.
  --exemple              avec les pistes du rapport de GrandAngoulême de 2016
  --exemple-atelier      les mêmes, et des exemples fictifs de chaque statut et de chaque erreur de saisie
`,
  classer: french`pistes classer CLASSEUR.xlsx [--sortie SORTIE.xlsx | --sur-place] [--non-retenues] [--feuille FEUILLE] [--colonne COLONNE=EN-TÊTE] [--meilleur CRITÈRE=NOMBRE] [--graphie CRITÈRE:NIVEAU=TEXTE] [--ignorer TITRE] [--remplacer-quand-meme] [--json]

Inscrit à droite du tableau, pour chaque piste, son statut, sa priorité, son rang et le motif, et publie la feuille Annexe 2. Le résultat est une copie du classeur : « CLASSEUR-classé.xlsx » à côté de lui, ou « CLASSEUR-classé (2).xlsx » si ce nom est pris.

Lit aussi .xlsm (la copie garde les macros) et, pour leurs valeurs seules, .ods, .xls, .xlsb et .csv.
Les feuilles Annexe 2 et Pistes non retenues sont vidées et remplies à nouveau à chaque fois : n’y saisissez rien. Si elles portent autre chose que ce que Pistes y a mis, le classement s’arrête en le disant. Une feuille de ce nom que Pistes n’a pas faite n’est pas touchée, et le classement s’arrête en le disant.

  --sortie SORTIE.xlsx   écrit la copie sous ce nom, et remplace le fichier qui le porte déjà
  --sur-place            écrit dans le classeur lui-même, au lieu d’une copie
  --non-retenues         publie aussi la feuille des pistes non retenues, avec leurs motifs
  --remplacer-quand-meme écrit même là où il faudrait d’abord demander : cellules remplies par d’autres, niveaux triés seuls
  --json                 affiche le résultat en JSON, pour un autre programme ; sans --sortie ni --sur-place, n’écrit aucun fichier

Un tableau fait autrement se classe aussi, sans rien y renommer. Les options suivantes, sauf la première, peuvent être répétées ; ce qu’elles disent est gardé dans la feuille « Méthode » de la copie.

  --feuille FEUILLE      la feuille du tableau
  --colonne COLONNE=EN-TÊTE
                         l’en-tête qui tient lieu de cette colonne (Intitulé, N°, Communes…) ou de ce critère
  --meilleur CRITÈRE=NOMBRE
                         le bout de l’échelle qui est le meilleur : 5 si 5 est excellent. D’un critère que la méthode n’a pas, en fait un, dans l’ordre donné. Avec une colonne par niveau, l’en-tête de la meilleure
  --graphie CRITÈRE:NIVEAU=TEXTE
                         un autre mot qui désigne ce niveau : "Potentiel:Modéré=moyen"
  --ignorer TITRE        une ligne qui n’est pas une piste : "TOTAL"
`,
  commune: french`pistes commune CLASSEUR.xlsx "COMMUNE" [--sortie SORTIE.xlsx] [--feuille FEUILLE] [--colonne COLONNE=EN-TÊTE] [--meilleur CRITÈRE=NOMBRE] [--graphie CRITÈRE:NIVEAU=TEXTE] [--ignorer TITRE] [--remplacer-quand-meme] [--json]

Ajoute une feuille au nom de la commune : les pistes qui la concernent puis, à part, celles qui ne citent aucune commune. Les rangs sont ceux de l’ensemble des pistes. Le résultat est une copie du classeur : « CLASSEUR-COMMUNE.xlsx » à côté de lui, ou « CLASSEUR-COMMUNE (2).xlsx » si ce nom est pris.

Le nom de la commune s’écrit avec ou sans accents, majuscules et traits d’union.
Si cette feuille existe déjà, faite par Pistes, elle est vidée et remplie à nouveau : n’y saisissez rien.

  --sortie SORTIE.xlsx   écrit la copie sous ce nom, et remplace le fichier qui le porte déjà
  --feuille FEUILLE      ces cinq options : comme pour « classer », et gardées de même dans la copie
  --colonne COLONNE=EN-TÊTE
  --meilleur CRITÈRE=NOMBRE
  --graphie CRITÈRE:NIVEAU=TEXTE
  --ignorer TITRE
  --remplacer-quand-meme écrit même là où il faudrait d’abord demander : cellules remplies par d’autres, niveaux triés seuls
  --json                 affiche le résultat en JSON, pour un autre programme ; sans --sortie, n’écrit aucun fichier
`,
};

/** How to call the program, or one of its commands. */
export function helpText(topic: CommandName | null): string {
  return topic === null ? GENERAL : TOPICS[topic];
}
