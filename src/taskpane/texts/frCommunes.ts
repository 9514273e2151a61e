import { french } from './french';
import { NBSP, numbersOf } from './numbers';

const { count, form, number } = numbersOf('fr');

/** What is said of the pistes of a commune, in French. */
export const frCommunes = {
  heading: 'Pistes d’une commune',
  choose: 'Commune',
  placeholder: french`Tapez ou choisissez un nom`,
  expand: 'Afficher les communes',
  remembered: french`Ce choix reste sur cet ordinateur.`,
  none: french`Le tableau ne cite aucune commune. Remplissez la colonne Communes, ou la feuille Communes.`,
  gone: (name: string): string =>
    french`« ${name} » n'est plus dans la liste : choisissez une autre commune.`,
  unmatched: (typed: string): string => french`Aucune commune ne s'écrit « ${typed} ».`,
  /** How many concern the commune, and how many of those name it themselves. */
  concerned: (pistes: number, subs: number, namingPistes: number, namingSubs: number): string => {
    const [all, naming] = [pistes + subs, namingPistes + namingSubs];
    const said = french`${sayPistes(pistes, subs)} ${form(all, french`concernée`, french`concernées`)}`;
    if (naming === all) return french`${said}, ${form(all, 'qui la cite', 'qui la citent')}.`;
    const parts = namingPistes > 0 && namingSubs > 0 ? ` (${sayBoth(namingPistes, namingSubs)})` : '';
    return french`${said}, dont ${number(naming)} ${form(naming, 'la cite', 'la citent')}${parts}.`;
  },
  retained: (n: number, of: number): string =>
    french`${count(n, french`piste retenue`, french`pistes retenues`)} sur ${number(of)}.`,
  own: (n: number, commune: string): string => `${count(n, 'piste cite', 'pistes citent')} ${commune}`,
  related: (n: number): string => `Par une piste parente ou une sous-piste ·${NBSP}${number(n)}`,
  unnamed: (n: number): string => french`Sans commune citée ·${NBSP}${number(n)}`,
  unnamedNote: french`Ces pistes ne citent personne : elles peuvent concerner toutes les communes.`,
  nobody: french`Aucune piste ne cite cette commune.`,
  through: {
    itself: french`citée par la piste`,
    parent: french`citée par sa piste parente`,
    sub: french`citée par une sous-piste`,
  },
  sheet: french`Créer ou actualiser la feuille`,
  filter: french`Filtrer le tableau`,
  filterShared: french`Un filtre du tableau est vu par toutes les personnes qui ont ouvert le classeur.`,
  filterOwn: french`Une vue temporaire : vous seul la verrez.`,
  filterAnyway: french`Filtrer pour tout le monde`,
  keep: french`Ne pas filtrer`,
  more: (n: number): string => french`Afficher ${count(n, 'autre', 'autres')}`,
};

function sayBoth(pistes: number, subs: number): string {
  return french`${count(pistes, 'piste', 'pistes')} et ${count(subs, 'sous-piste', 'sous-pistes')}`;
}

/** Both kinds in one number; the only one by its name. */
function sayPistes(pistes: number, subs: number): string {
  if (subs === 0) return count(pistes, 'piste', 'pistes');
  if (pistes === 0) return count(subs, 'sous-piste', 'sous-pistes');
  return french`${number(pistes + subs)} pistes et sous-pistes`;
}
