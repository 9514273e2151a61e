import type { RowHeight, SheetPlan } from '../workbook/sheetPlan';
import { SHEETS } from './names';
import { planRowHeight } from './planRowHeight';
import { COLORS, NOTE_STYLE, SIZES, ROW_RULES, TITLE_STYLE } from './theme';
import { NNBSP, colon, quote } from './typography';

/** What a new workbook holds: nothing yet, somebody's pistes, the report's, or the report's with fictitious ones. */
export type NewWorkbook = 'empty' | 'csv' | 'report' | 'workshop';

interface Entry {
  readonly subject: string;
  readonly text: string;
}

const SUBJECT_WIDTH = 26;
const TEXT_WIDTH = 104;

/** The sheet `Lisez-moi`, first and in front: one screen that says what to fill in and what is computed. */
export function planReadmeSheet(holds: NewWorkbook = 'empty'): SheetPlan {
  const entries = [...exampleEntries(holds), ...ENTRIES];
  const rows = entries.length;
  const first = 3;
  const texts = { row: first, column: 0, rows, columns: 2 };
  return {
    sheet: SHEETS.readme,
    position: 'start',
    blocks: [
      { area: { row: 0, column: 0, rows: 2, columns: 1 }, values: [[TITLE], [SUBTITLE]] },
      { area: texts, values: entries.map(({ subject, text }) => [subject, text]) },
    ],
    styles: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, style: TITLE_STYLE },
      { area: { row: 1, column: 0, rows: 1, columns: 1 }, style: { ...NOTE_STYLE, wrap: false } },
      {
        area: texts,
        style: {
          color: COLORS.ink,
          wrap: true,
          vertical: 'center',
          border: ROW_RULES,
        },
      },
      { area: { ...texts, columns: 1 }, style: { bold: true, color: COLORS.pisteTitle } },
    ],
    columnWidths: [
      { column: 0, columns: 1, width: SUBJECT_WIDTH },
      { column: 1, columns: 1, width: TEXT_WIDTH },
    ],
    rowHeights: [{ row: 0, rows: 1, height: 30 }, ...heights(entries, first)],
    gridLines: false,
    active: true,
    print: { orientation: 'landscape', pagesWide: 1 },
  };
}

const TITLE = 'Classer des pistes de mutualisation';
const SUBTITLE = 'Un tableau partagé entre communes, une méthode écrite, un classement qui s’explique.';

function heights(entries: readonly Entry[], first: number): RowHeight[] {
  return entries.map(({ subject, text }, index) => ({
    row: first + index,
    rows: 1,
    height: planRowHeight(
      [
        { text: subject, width: SUBJECT_WIDTH, size: SIZES.body, bold: true },
        { text, width: TEXT_WIDTH, size: SIZES.body },
      ],
      20,
    ),
  }));
}

const OUR_COLUMN_NAMES = `${quote('Statut')}, ${quote('Priorité')}, ${quote('Rang')}, ${quote('Motif')} et ${quote('Calculé sur')}`;

const ENTRIES: readonly Entry[] = [
  {
    subject: 'À l’ouverture',
    text: `Si Excel affiche un bandeau jaune, cliquez sur ${quote('Activer la modification')}${NNBSP}: sans cela rien ne peut être saisi.`,
  },
  {
    subject: 'Ce que vous remplissez',
    text: `La feuille ${quote(SHEETS.scoring)}${NNBSP}: une ligne par piste, puis un niveau par critère, choisi dans la liste ou tapé (${quote('1 – Fort')}, ${quote('Fort')} ou 1). Les cases jaunes sont à compléter, un cadre rouge signale une case à corriger.`,
  },
  {
    subject: 'Ce qui est calculé',
    text: `Les colonnes grises${NNBSP}: ${OUR_COLUMN_NAMES}. Ne les tapez pas, elles sont réécrites à chaque classement. Quand elles s’assombrissent sur une ligne, un niveau a changé depuis${NNBSP}: le rang n’est plus à jour.`,
  },
  {
    subject: 'Écartée, pourquoi',
    text: `${colon('Orange', 'un niveau n’atteint pas le seuil')}. ${colon('Rouge clair et intitulé barré', 'une configuration exclue')}. Le motif est écrit sur la ligne.`,
  },
  {
    subject: 'La méthode',
    text: `La feuille ${quote(SHEETS.method)} donne les critères, leurs niveaux, les seuils et les configurations exclues. Elle se modifie comme le reste${NNBSP}; dites-y qui l’a validée et quand.`,
  },
  {
    subject: 'Les communes',
    text: `La feuille ${quote(SHEETS.communes)} les liste. Dans une piste, séparez-les par un point-virgule. Une sous-piste nomme sa ${quote('Piste parente')} par son numéro ou son intitulé${NNBSP}: elle la suit et n’est pas classée.`,
  },
  {
    subject: 'Ajouter, trier',
    text: `Pour ajouter une piste, insérez une ligne dans le tableau ou tapez juste au-dessous de la dernière. Triez le tableau entier, jamais une colonne seule. Ne fusionnez pas de cellules. Le ${quote('N°')} garde l’ordre d’apparition${NNBSP}: il départage les pistes à égalité.`,
  },
  {
    subject: 'À plusieurs',
    text: `En même temps si le classeur est sur OneDrive ou SharePoint. Sur un serveur de fichiers, une seule personne à la fois peut écrire. LibreOffice convient aussi.`,
  },
];

function exampleEntries(holds: NewWorkbook): readonly Entry[] {
  switch (holds) {
    case 'empty':
    case 'csv':
      return [];
    case 'report':
      return [REPORT_ENTRY];
    case 'workshop':
      return [
        REPORT_ENTRY,
        {
          subject: 'Lignes fictives',
          text: `Les lignes marquées ${quote('Exemple fictif')} ne viennent pas du rapport${NNBSP}: elles montrent chaque façon d’être écartée et chaque case à corriger.`,
        },
      ];
  }
}

const REPORT_ENTRY: Entry = {
  subject: 'Cet exemple',
  text: `Les pistes de GrandAngoulême, telles que les donne son rapport public de 2016 sur la mutualisation des services (annexes 1 et 2)${NNBSP}: 16 communes, 40 pistes évaluées et leurs sous-pistes. Effacez-les pour saisir les vôtres.`,
};
