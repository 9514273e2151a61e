import { INPUT_HEADERS } from '../sheets/names';
import type { NamedCriterion } from '../sheets/own/namedCriteria';
import { isReportScale, namedCriteria } from '../sheets/own/namedCriteria';
import type { TableProposal } from '../sheets/own/proposeTable';
import { quote, sayList } from '../sheets/typography';
import { french } from './french';

/** What was understood of a table that was not laid out for Pistes, and the options that would have it read so. */
export function adviseTable([table, ...others]: readonly TableProposal[]): readonly string[] {
  if (table === undefined) return [];
  const { title } = table.inputs;
  // Words of people's own are put in order in the pane, or in « Méthode ».
  const criteria = namedCriteria(table).filter(
    (criterion) => criterion.scale.kind !== 'words' || isReportScale(criterion),
  );
  const options = [
    ...(others.length > 0 ? [option('feuille', table.sheet)] : []),
    ...inputOptions(table),
    ...criteria.flatMap(criterionOptions),
    ...table.summaries.map((text) => option('ignorer', text)),
  ];
  const understood = french`Compris : feuille « ${table.sheet} », en-têtes en ligne ${table.headerRow + 1} ; ${quote(title?.header ?? '')} serait l’intitulé, et les critères ${sayList(criteria.map(({ header }) => quote(header)))}.`;
  const isOpen = criteria.some(({ scale }) => scale.kind === 'numbers' && scale.best === null);
  const choice = isOpen ? french`, ou =1 là où 1 est le meilleur` : '';
  const unplaced = criteria.some(({ scale }) => scale.kind === 'words' && scale.unread.length > 0)
    ? french` NIVEAU est à remplacer par le niveau que veut dire chaque mot.`
    : '';
  return [understood, french`Si c’est cela, recommencez avec ${options.join(' ')}${choice}.${unplaced}`];
}

/** Those without which nothing is read, and those that many tables have. */
const SAID = { title: 'Intitulé', number: 'N°', communes: 'Communes', parent: 'Piste parente' } as const;

function inputOptions({ inputs }: TableProposal): readonly string[] {
  return (Object.keys(SAID) as (keyof typeof SAID)[]).flatMap((name) => {
    const found = inputs[name];
    const accepted: readonly string[] = INPUT_HEADERS[name];
    if (found === undefined || accepted.includes(found.header)) return [];
    return [option('colonne', `${SAID[name]}=${found.header}`)];
  });
}

function criterionOptions({ name, header, scale }: NamedCriterion): readonly string[] {
  const column = header === name ? [] : [option('colonne', `${name}=${header}`)];
  switch (scale.kind) {
    case 'marks':
      return [...column, option('meilleur', `${name}=${scale.labels[0] ?? ''}`)];
    case 'numbers':
      return [
        ...column,
        option('meilleur', `${name}=${scale.best === 'lowest' ? '1' : String(scale.highest)}`),
      ];
    case 'words':
      return [
        ...column,
        ...scale.unread
          .filter((word) => /\p{L}/u.test(word))
          .map((word) => option('graphie', `${name}:NIVEAU=${word}`)),
      ];
  }
}

function option(name: string, value: string): string {
  return `--${name} "${value.replaceAll('"', '\\"')}"`;
}
