import { french } from './french';
import { numbersOf } from './numbers';

const { count, list, number } = numbersOf('fr');

const quoted = (names: readonly string[]): string => list(names.map((name) => french`« ${name} »`));

/** What is said of the method, in French. */
export const frMethod = {
  heading: french`Méthode`,
  intro: french`Les critères vont du plus au moins important : le premier qui sépare deux pistes décide.`,
  fromReport: french`C'est la méthode du rapport de 2016. L'enregistrer crée la feuille Méthode.`,
  open: french`Voir la méthode`,
  edit: 'Modifier',
  save: 'Enregistrer',
  cancel: 'Annuler',
  giveUpQuestion: french`Abandonner ce qui a été modifié ?`,
  goOn: french`Continuer à modifier`,
  giveUp: 'Abandonner',
  criteria: french`Critères`,
  criterion: (position: number): string => french`Critère ${number(position)}`,
  name: 'Nom',
  definition: french`Définition`,
  levels: french`Niveaux, du plus favorable au moins favorable`,
  level: (position: number): string => french`Niveau ${number(position)}`,
  threshold: french`Retenu jusqu'à`,
  allRetained: french`Tous les niveaux sont retenus`,
  up: (name: string): string => french`Monter ${name}`,
  down: (name: string): string => french`Descendre ${name}`,
  addLevel: french`Ajouter un niveau`,
  removeLevel: (level: string): string => french`Supprimer le niveau ${level}`,
  addLevelBelow: (level: string): string => french`Ajouter un niveau après ${level}`,
  /** Said once a level is added. */
  addedRetained: french`Le niveau ajouté est retenu : il n'écarte aucune piste.`,
  addedDropped: french`Le niveau ajouté n'est pas retenu, comme celui qui le précède.`,
  spellings: 'Autres graphies',
  spellingsOf: (level: string): string => french`Autres graphies de ${level}`,
  spellingsHint: french`Autres graphies, séparées par ;`,
  numbering: {
    label: french`Numéro du niveau le plus favorable`,
    question: french`Que deviennent les notes déjà données ?`,
    keepNumbers: (best: number): string =>
      french`Elles gardent leur numéro : ${number(best)} est le plus favorable, et l'a toujours été. Tous les niveaux sont alors retenus ; fixez le seuil.`,
    keepLevels: (from: number, to: number): string =>
      french`Elles gardent leur niveau : ${number(from)} devient ${number(to)} dans les cellules`,
    cancel: french`Ne rien changer`,
  },
  rules: {
    heading: (n: number): string =>
      n === 1
        ? french`Une configuration exclue à décider`
        : french`${count(n, french`configuration exclue`, french`configurations exclues`)} à décider`,
    removed: french`Configurations supprimées`,
    change: (before: string, after: string): string =>
      french`Elle écarte : ${before}. Sans ce qui est supprimé, elle écarterait : ${after}.`,
    effect: (before: number, after: number): string =>
      french`Avec les notes actuelles : ${count(before, 'piste', 'pistes')} aujourd'hui, ${count(after, 'piste', 'pistes')} ensuite.`,
    keep: french`La garder ainsi`,
    remove: french`La supprimer`,
    gone: (said: string): string => french`Configuration supprimée avec tout ce qu'elle citait : ${said}.`,
  },
  toScore: (pistes: number, criteria: readonly string[]): string =>
    french`${count(pistes, french`piste sera`, french`pistes seront`)} à évaluer tant que les nouveaux critères n'y sont pas notés (${list(criteria)}).`,
  newColumns: {
    beside: (names: readonly string[]): string =>
      names.length === 1
        ? french`La colonne ${quoted(names)} sera ajoutée au tableau, à côté des autres critères.`
        : french`Les colonnes ${quoted(names)} seront ajoutées au tableau, à côté des autres critères.`,
    apart: (names: readonly string[]): string =>
      names.length === 1
        ? french`La colonne ${quoted(names)} sera ajoutée à droite du tableau, à l'écart des autres critères.`
        : french`Les colonnes ${quoted(names)} seront ajoutées à droite du tableau, à l'écart des autres critères.`,
  },
  addCriterion: french`Ajouter un critère`,
  removeCriterion: (name: string): string => french`Supprimer ${name}`,
  newCriterion: french`Nouveau critère`,
  excluded: 'Configurations exclues',
  noneExcluded: 'Aucune.',
  excludedSentence: (levels: string): string => french`Écartée : ${levels}`,
  configurationName: french`Nom de la configuration`,
  configuration: (position: number): string => french`Configuration ${number(position)}`,
  any: french`n'importe quel niveau`,
  addConfiguration: french`Ajouter une configuration`,
  removeConfiguration: (position: number): string => french`Supprimer la configuration ${number(position)}`,
  priority: french`Critère de priorité`,
  priorityIs: (name: string): string => french`La priorité suit le critère « ${name} ».`,
  proposedBy: french`Proposée par`,
  validatedOn: french`Validée le`,
  validatedBy: french`Validée par`,
  datePattern: 'JJ/MM/AAAA',
  badDay: french`Cette date ne se lit pas : écrivez le jour, le mois et l'année, comme 10/12/2026.`,
  validation: 'Validation',
  validate: french`Enregistrer la validation`,
  validateNote: french`La méthode, telle qu'elle est, sera notée comme validée dans le classeur.`,
  by: (who: string): string => french`Proposée par ${who}.`,
  states: {
    none: french`Cette méthode n'est pas encore validée.`,
    unverified: (on: string, by: string): string =>
      french`Validée${on === '' ? '' : ` le ${on}`}${by === '' ? '' : ` par ${by}`}, sans garantie qu'elle n'a pas changé depuis.`,
    valid: (on: string, by: string): string =>
      french`Validée${on === '' ? '' : ` le ${on}`}${by === '' ? '' : ` par ${by}`}.`,
    changed: (on: string): string =>
      on === ''
        ? french`Méthode modifiée depuis sa validation.`
        : french`Méthode modifiée depuis sa validation du ${on}.`,
    again: french`Elle a changé depuis : si le groupe en convient, validez-la de nouveau.`,
  },
  effect: (dropped: number, alone: number): string => {
    if (dropped === 0) return french`Cette règle n'écarte aucune piste.`;
    const all = french`Cette règle écarte ${count(dropped, 'piste', 'pistes')}`;
    if (alone === 0)
      return french`${all}, ${dropped === 1 ? french`écartée` : french`toutes écartées`} aussi par une autre règle.`;
    if (alone === dropped) return french`Cette règle seule écarte ${count(dropped, 'piste', 'pistes')}.`;
    return french`${all}, dont ${number(alone)} par elle seule.`;
  },
  /** Said before saving, of the scores already given. */
  scores: {
    follow: french`Les notes déjà données suivront leur niveau.`,
    'may-be-lost': french`Les notes déjà données suivront leur niveau s'il garde son libellé ; les autres seront à corriger.`,
  },
  problems: (n: number): string =>
    french`${count(n, french`point à corriger`, french`points à corriger`)} avant d'enregistrer`,
  /** Of fields: the sheet says otherwise of its rows. */
  faults: {
    'missing-name': french`Donnez un nom à ce critère.`,
    'empty-configuration': french`Cette configuration exclue ne cite aucun niveau ; choisissez-en au moins un, ou supprimez-la.`,
    'foreign-number-label': (level: number, held: string): string =>
      french`Le niveau ${number(level)} a pour libellé un autre nombre, « ${held} » ; écrivez un mot, ou laissez le champ vide.`,
  },
  /** Asked of whoever saves over what somebody else did meanwhile. */
  changedMeanwhile: {
    what: french`La méthode a changé entre-temps, dans le classeur. La vôtre n'est pas encore enregistrée.`,
    keep: french`Garder la mienne`,
    see: french`Voir la leur`,
    theirs: french`La méthode du classeur`,
  },
  /** Of a method that is being saved, on other screens than its own. */
  questionWaits: french`Votre méthode n'est pas encore enregistrée : une question attend votre réponse.`,
  overwrite: (sheet: string): string =>
    french`Ces cellules de la feuille « ${sheet} » ne viennent pas de Pistes, et seraient perdues :`,
  overwriteRanks: (sheet: string): string =>
    french`Ces cellules de la feuille « ${sheet} » sont sous un en-tête de Pistes (Statut, Priorité, Rang ou Motif), et seraient perdues. Pour les garder, annulez et donnez un autre nom à leur colonne.`,
  overwriteYes: french`Remplacer ces cellules`,
  overwriteMore: (n: number): string => french`et ${count(n, 'autre', 'autres')}`,
};
