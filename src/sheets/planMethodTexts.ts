import type { MethodRecord } from './methodRecord';
import { METHOD_ROWS, methodPlaces } from './planMethodPlaces';
import { NNBSP, quote } from './typography';

/** A sentence over the width of the first table. */
export interface Sentence {
  readonly row: number;
  readonly text: string;
}

/** What each part does, below its title; the first one speaks of the whole sheet. */
export function methodSentences({ method, source }: MethodRecord): Sentence[] {
  const { configurationsSection, settingsSection } = methodPlaces(method);
  const note =
    source === 'default'
      ? ` Les libellés des niveaux non retenus ont été choisis pour ce modèle${NNBSP}: le rapport de 2016, dont vient cette méthode, ne les nomme pas.`
      : '';
  // Where some criteria are numbered from their other end, no number is said.
  const best = method.criteria.some(({ descending }) => descending) ? '' : ' (1)';
  return [
    {
      row: METHOD_ROWS.intro,
      text: 'Comment les pistes sont écartées, puis classées. Tout ce qui est encadré peut être modifié, puis le classement relancé.',
    },
    {
      row: METHOD_ROWS.criteriaSection + 1,
      text: `Les critères sont donnés du plus important au moins important, et leurs niveaux du plus favorable${best} au moins favorable. Une piste dont un niveau n’est pas retenu (${quote('non')}) est écartée. Les autres sont classées sur le premier critère, puis, à égalité, sur le deuxième, et ainsi de suite.${note}`,
    },
    {
      row: configurationsSection + 1,
      text: `Une piste qui réunit tous les niveaux d’une ligne est écartée, même si chacun d’eux est retenu. Une case vide veut dire${NNBSP}: quel que soit le niveau. Les lignes libres servent à en ajouter.`,
    },
    {
      row: settingsSection + 1,
      text: 'La priorité d’une piste est son niveau sur le critère nommé ici. Les annexes rappellent qui propose la méthode, qui l’a validée et quand.',
    },
  ];
}

/** The title of the sheet, then of each part. */
export function methodTitles({ method }: MethodRecord): Sentence[] {
  const { configurationsSection, settingsSection } = methodPlaces(method);
  return [
    { row: METHOD_ROWS.title, text: 'Méthode d’évaluation' },
    { row: METHOD_ROWS.criteriaSection, text: 'Critères, niveaux et seuils' },
    { row: configurationsSection, text: 'Configurations exclues' },
    { row: settingsSection, text: 'Priorité et validation' },
  ];
}
