import { en } from '../../src/taskpane/texts/en';
import { fr } from '../../src/taskpane/texts/fr';
import { frFilters } from '../../src/taskpane/texts/frFilters';
import { frMenu } from '../../src/taskpane/texts/frMenu';
import { frExplanations } from '../../src/taskpane/texts/frExplanations';
import { frIssues } from '../../src/taskpane/texts/frIssues';
import { frAnnexes } from '../../src/taskpane/texts/frAnnexes';
import { frNotices } from '../../src/taskpane/texts/frNotices';
import { frPistes } from '../../src/taskpane/texts/frPistes';
import { frCommunes } from '../../src/taskpane/texts/frCommunes';
import { frStart } from '../../src/taskpane/texts/frStart';
import { frOwn } from '../../src/taskpane/texts/frOwn';
import { frMethod } from '../../src/taskpane/texts/frMethod';
import type { Desk } from './desk';
import type { DeskOptions } from './hostPage';

/** Something that the pane can show, and how somebody comes to see it. */
export interface PaneView {
  /** Of its pictures. */
  readonly name: string;
  readonly book: 'none' | 'report' | 'workshop';
  readonly options?: Partial<DeskOptions>;
  readonly reach: (desk: Desk) => Promise<void>;
}

async function openTab(desk: Desk, tab: string): Promise<void> {
  await desk.tab(tab).click();
  await desk.pane.getByRole('tabpanel', { name: tab }).getByRole('heading').first().waitFor();
}

async function chooseTouvre(desk: Desk): Promise<void> {
  await openTab(desk, fr.tabs.communes);
  const box = desk.pane.getByRole('combobox', { name: frCommunes.choose });
  await box.fill('touvre');
  await desk.pane.getByRole('option', { name: 'Touvre', exact: true }).click();
  await desk.pane.getByRole('heading', { name: 'Touvre', exact: true }).waitFor();
}

async function typeTable(desk: Desk): Promise<void> {
  await desk.host.evaluate(
    ({ user }, lines) => {
      user.sheets.add('Évaluation');
      user.paste('Évaluation', 'A1', lines);
    },
    [
      ['N°', 'Intitulé', 'Potentiel', 'Enjeux communautaires', 'Faisabilité'],
      ['1', 'Partager un broyeur', '1', '1', '1'],
    ],
  );
  await desk.pane.getByRole('heading', { name: frStart.trouble }).waitFor();
}

/** A table of somebody's own, in other words. */
async function typeOwnTable(desk: Desk): Promise<void> {
  const rows = [
    ['Notes des maires'],
    ['Idées', 'Gain', 'Faisab.', 'Intérêt', 'Communes'],
    ['Papier', '4', 'simple', 'A', 'Bellac'],
    ['Nacelle', '5', 'moyen', 'B', 'Nexon'],
    ['Broyeur', '4', 'complexe', 'B', ''],
    ['Voirie', '3', 'simple', 'A', ''],
    ['TOTAL', '16', '', '', ''],
  ];
  await desk.host.evaluate(({ user }, lines) => {
    user.paste('Feuil1', 'A1', lines);
  }, rows);
  await desk.pane.getByRole('region', { name: frOwn.heading }).waitFor();
}

/** Every screen of the pane, and what can stand over it. */
export const PANE_VIEWS: readonly PaneView[] = [
  { name: 'accueil', book: 'none', reach: (desk) => desk.button(frStart.example).waitFor() },
  { name: 'accueil-exemples', book: 'none', reach: (desk) => desk.button(frStart.example).click() },
  { name: 'colonnes', book: 'none', reach: typeTable },
  { name: 'mon-tableau', book: 'none', reach: typeOwnTable },
  { name: 'classement', book: 'workshop', reach: (desk) => desk.reaches('current') },
  {
    name: 'classement-ouvert',
    book: 'workshop',
    reach: async (desk) => {
      await desk.row('Gestion des déchets municipaux').click();
      await desk.button(fr.actions.goToRow).waitFor();
      await desk.select('Évaluation', 'B9');
      await desk.pane.locator('button[aria-current="true"]').waitFor();
    },
  },
  {
    name: 'classement-filtres',
    book: 'workshop',
    reach: async (desk) => {
      await desk.button(fr.ranking.filters).click();
      await desk.pane.getByLabel(frFilters.status, { exact: true }).selectOption({ index: 2 });
      await desk.row('patinoire').waitFor();
      await desk.select('Évaluation', 'B9');
      await desk.text(frMenu.hidden).waitFor();
    },
  },
  {
    name: 'classement-change',
    book: 'report',
    reach: async (desk) => {
      await desk.reaches('current');
      await desk.type('Évaluation', 'I5', '4');
      await desk.button(fr.counts['below-threshold'](1)).waitFor();
      await desk.text(frPistes.changes.others.shifted(39, 1)).click();
    },
  },
  {
    name: 'autres-actions',
    book: 'workshop',
    reach: async (desk) => {
      await desk.button(fr.actions.more).click();
      await desk.button(frMenu.largeText).waitFor();
    },
  },
  {
    name: 'a-corriger',
    book: 'workshop',
    reach: async (desk) => {
      await desk.pane.getByRole('button', { name: /cellules à corriger/ }).click();
      await desk.button(fr.actions.back).waitFor();
    },
  },
  {
    name: 'tri-partiel',
    book: 'report',
    reach: async (desk) => {
      await desk.reaches('current');
      const rows = (await desk.values('Évaluation')).slice(1);
      const sorted = rows.map((cells) => [String(cells[6])]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
      await desk.host.evaluate(({ user }, lines) => user.paste('Évaluation', 'G2', lines), sorted);
      await desk.button(frIssues.sortMeant).waitFor();
      await desk.pane.getByText(frIssues.sortList).click();
    },
  },
  {
    name: 'a-recalculer',
    book: 'report',
    reach: async (desk) => {
      await desk.reaches('current');
      await desk.type('Évaluation', 'L1', 'Rang à revoir');
      await desk.reaches('stale');
      await desk.text(frExplanations['never-ranked']).waitFor();
    },
  },
  { name: 'communes', book: 'report', reach: chooseTouvre },
  {
    name: 'communes-sans-commune',
    book: 'report',
    reach: async (desk) => {
      await chooseTouvre(desk);
      const group = desk.pane.getByRole('heading', { name: /^Sans commune citée/ });
      await group.evaluate((element) => {
        element.scrollIntoView();
      });
    },
  },
  {
    name: 'communes-filtre',
    book: 'report',
    reach: async (desk) => {
      await chooseTouvre(desk);
      await desk.button(frCommunes.filter).click();
      await desk.text(frCommunes.filterShared).waitFor();
    },
  },
  { name: 'methode', book: 'report', reach: (desk) => openTab(desk, fr.tabs.method) },
  {
    name: 'methode-modifier',
    book: 'report',
    reach: async (desk) => {
      await openTab(desk, fr.tabs.method);
      await desk.button(frMethod.edit).click();
      const first = desk.pane.getByRole('group', { name: frMethod.criterion(1), exact: true });
      await first.getByLabel(frMethod.name, { exact: true }).fill('');
    },
  },
  {
    name: 'methode-niveaux',
    book: 'report',
    reach: async (desk) => {
      await openTab(desk, fr.tabs.method);
      await desk.button(frMethod.edit).click();
      const first = desk.pane.getByRole('group', { name: frMethod.criterion(1), exact: true });
      await first.getByRole('button', { name: frMethod.spellings, exact: true }).click();
      await first.getByRole('button', { name: frMethod.addLevelBelow('Bon') }).click();
      await first.getByLabel(frMethod.numbering.label).selectOption('5');
      await desk.button(frMethod.numbering.cancel).waitFor();
    },
  },
  {
    name: 'methode-decider',
    book: 'report',
    reach: async (desk) => {
      await openTab(desk, fr.tabs.method);
      await desk.button(frMethod.edit).click();
      await desk.button(frMethod.addCriterion).click();
      await desk.button(frMethod.removeCriterion('Faisabilité')).click();
      await desk.button(frMethod.rules.keep).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'methode-modifiee',
    book: 'report',
    reach: async (desk) => {
      await openTab(desk, fr.tabs.method);
      await desk.pane.getByLabel(frMethod.validatedOn).fill('10/12/2016');
      await desk.button(frMethod.validate).click();
      await desk.text(frNotices.done.validateMethod).waitFor();
      await desk.button(frMethod.edit).click();
      const third = desk.pane.getByRole('group', { name: frMethod.criterion(3), exact: true });
      await third.getByLabel(frMethod.threshold).selectOption('2 – Simple');
      await desk.button(frMethod.save).click();
      await desk.text(frMethod.states.changed('10/12/2016')).waitFor();
    },
  },
  {
    name: 'methode-abandonner',
    book: 'report',
    reach: async (desk) => {
      await openTab(desk, fr.tabs.method);
      await desk.button(frMethod.edit).click();
      const first = desk.pane.getByRole('group', { name: frMethod.criterion(1), exact: true });
      await first.getByLabel(frMethod.name, { exact: true }).fill('Intérêt');
      await desk.button(frMethod.cancel).click();
      await desk.button(frMethod.giveUp).waitFor();
    },
  },
  {
    name: 'methode-remplacer',
    book: 'report',
    reach: async (desk) => {
      await openTab(desk, fr.tabs.method);
      await desk.button(frMethod.edit).click();
      const third = desk.pane.getByRole('group', { name: frMethod.criterion(3), exact: true });
      await third.getByRole('button', { name: frMethod.addLevel, exact: true }).click();
      // Right below the last line: the lists at the right go further down.
      const last = (await desk.values('Méthode')).findLastIndex(([first]) => first !== '');
      await desk.type('Méthode', `A${String(last + 2)}`, 'Note du directeur');
      await desk.button(frMethod.save).click();
      await desk.button(frMethod.overwriteYes).waitFor();
    },
  },
  {
    name: 'annexes-a-actualiser',
    book: 'report',
    reach: async (desk) => {
      await openTab(desk, fr.tabs.annexes);
      await desk.button(frAnnexes.createOf(frAnnexes.annexe2)).click();
      await desk.text(frNotices.done.annexe2).waitFor();
      await desk.type('Évaluation', 'I5', '4');
      await desk.text(frAnnexes.states.outdated).waitFor();
      await desk.tab(fr.tabs.ranking).click();
      await desk.pane.getByRole('tab', { name: /plus à jour/ }).waitFor();
    },
  },
  {
    name: 'en-cours',
    book: 'report',
    reach: async (desk) => {
      await desk.reaches('current');
      await openTab(desk, fr.tabs.annexes);
      await desk.host.evaluate(({ seat }) => {
        seat.latency = 30_000;
      });
      await desk.button(frAnnexes.createOf(frAnnexes.annexe2)).click();
      await desk.button(fr.actions.cancel).waitFor();
    },
  },
  {
    name: 'texte-agrandi',
    book: 'workshop',
    reach: async (desk) => {
      await desk.reaches('current');
      await desk.button(fr.actions.more).click();
      await desk.button(frMenu.largeText).click();
      await desk.row('Gestion des déchets municipaux').click();
      await desk.button(fr.actions.goToRow).waitFor();
    },
  },
  {
    name: 'anglais',
    book: 'workshop',
    options: { locale: 'en-GB' },
    reach: async (desk) => {
      await desk.row('Gestion des déchets municipaux').click();
      await desk.button(en.actions.goToRow).waitFor();
    },
  },
  {
    name: 'annexes',
    book: 'report',
    reach: async (desk) => {
      await openTab(desk, fr.tabs.annexes);
      await desk.button(frAnnexes.createOf(frAnnexes.annexe2)).click();
      await desk.text(frNotices.done.annexe2).waitFor();
    },
  },
  {
    name: 'lecture-seule',
    book: 'report',
    reach: async (desk) => {
      await desk.reaches('current');
      await desk.host.evaluate(({ user }) => user.sheets.protect('Évaluation'));
      await desk.button(fr.actions.rankNow).click();
      await desk.reaches('readOnly');
    },
  },
  {
    name: 'en-attente',
    book: 'report',
    reach: async (desk) => {
      await desk.reaches('current');
      await desk.host.evaluate(({ seat, user }) => {
        user.type('Évaluation', 'I5', '4');
        seat.editing = true;
      });
      await desk.reaches('waiting');
    },
  },
];
