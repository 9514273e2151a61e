import type { Status } from '../core/status';

/** Names that stand in the workbook, always in French: two panes in two languages must write the same cells. */
export const SHEETS = {
  readme: 'Lisez-moi',
  scoring: 'Évaluation',
  method: 'Méthode',
  communes: 'Communes',
  annexe2: 'Annexe 2',
  dropped: 'Pistes non retenues',
} as const;

/** Sheets that may hold the scoring table, in this order, when there is no table of that name. */
export const SCORING_SHEETS = [SHEETS.scoring, 'Notation'] as const;

/** The Excel table that holds the pistes. */
export const SCORING_TABLE = 'Pistes';

/** Headers accepted for each column of the scoring table that a person fills in, the preferred one first. */
export const INPUT_HEADERS = {
  number: ['N°', 'Numéro', 'Repère'],
  title: ["Intitulé de l'action", 'Intitulé', 'Piste', 'Titre'],
  objective: ["Objectif de l'action", 'Objectif'],
  breakdown: ["Déclinaison de l'action", 'Déclinaison'],
  parent: ['Piste parente'],
  communes: ['Communes', 'Communes concernées'],
} as const;

export type InputColumn = keyof typeof INPUT_HEADERS;

export const INPUT_COLUMNS = Object.keys(INPUT_HEADERS) as readonly InputColumn[];

/** Our columns, in the order in which they are created. */
export const OUR_HEADERS = {
  status: 'Statut',
  priority: 'Priorité',
  rank: 'Rang',
  reason: 'Motif',
  basis: 'Calculé sur',
} as const;

export type OurColumn = keyof typeof OUR_HEADERS;

export const OUR_COLUMNS = Object.keys(OUR_HEADERS) as readonly OurColumn[];

export const STATUS_LABELS: Readonly<Record<Status, string>> = {
  sub: 'Sous-piste',
  invalid: 'À corriger',
  unscored: 'À évaluer',
  'below-threshold': 'Seuil non atteint',
  excluded: 'Configuration exclue',
  retained: 'Retenue',
};

/** Settings of `Méthode`. */
export const METHOD_SETTINGS = {
  priority: 'Priorité',
  proposedBy: 'Proposée par',
  validatedOn: 'Validée le',
  validatedBy: 'Validée par',
  fingerprint: 'Empreinte validée',
  ignored: 'Lignes ignorées',
  sheet: 'Feuille',
} as const;

/** Headers of `Communes`. */
export const COMMUNES_HEADERS = {
  name: 'Commune',
  spellings: 'Autres graphies',
  separators: 'Séparateurs',
} as const;

/** The word that may separate communes, where the list says so. */
export const JOINING_WORD = 'et';

/** How the title of each report that we make begins, in its cell A1. */
export const REPORT_TITLES = ['Annexe 2', 'Pistes non retenues', 'Pistes de la commune'] as const;

/** How the line below the title of each report begins, before the date. */
export const REPORT_DATE = 'Liste établie le';

/** What comes before the commune in the title of its report. */
export const COMMUNE_REPORT_TITLE = 'Pistes de la commune – ';
