import { fr } from '../../src/taskpane/texts/fr';
import { frCommunes } from '../../src/taskpane/texts/frCommunes';
import { frStart } from '../../src/taskpane/texts/frStart';
import { frMethod } from '../../src/taskpane/texts/frMethod';
import type { Desk } from './desk';

/** Something that the pane can show, and how somebody comes to see it. */
export interface PaneView {
  /** Of its pictures. */
  readonly name: string;
  readonly book: 'none' | 'report' | 'workshop';
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
      user.addSheet('Évaluation');
      user.paste('Évaluation', 'A1', lines);
    },
    [
      ['N°', 'Intitulé', 'Potentiel', 'Enjeux communautaires', 'Faisabilité'],
      ['1', 'Partager un broyeur', '1', '1', '1'],
    ],
  );
  await desk.pane.getByRole('heading', { name: frStart.trouble }).waitFor();
}

/** Every screen of the pane, and what can stand over it. */
export const PANE_VIEWS: readonly PaneView[] = [
  { name: 'accueil', book: 'none', reach: (desk) => desk.button(frStart.example).waitFor() },
  { name: 'accueil-exemples', book: 'none', reach: (desk) => desk.button(frStart.example).click() },
  { name: 'colonnes', book: 'none', reach: typeTable },
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
      await desk.pane.getByLabel(fr.ranking.status, { exact: true }).selectOption({ index: 2 });
      await desk.row('patinoire').waitFor();
    },
  },
  {
    name: 'classement-change',
    book: 'report',
    reach: async (desk) => {
      await desk.reaches('current');
      await desk.type('Évaluation', 'I5', '4');
      await desk.button(fr.counts.dropped(1)).waitFor();
      await desk.pane.getByText(fr.ranking.changes.heading).first().click();
    },
  },
  {
    name: 'autres-actions',
    book: 'workshop',
    reach: (desk) => desk.button(fr.actions.more).click(),
  },
  {
    name: 'a-corriger',
    book: 'workshop',
    reach: async (desk) => {
      await desk.pane.getByRole('button', { name: /cellules à corriger/ }).click();
      await desk.button(fr.actions.back).waitFor();
    },
  },
  { name: 'communes', book: 'report', reach: chooseTouvre },
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
    name: 'methode-modifiee',
    book: 'report',
    reach: async (desk) => {
      await openTab(desk, fr.tabs.method);
      await desk.pane.getByLabel(frMethod.validatedOn).fill('10/12/2016');
      await desk.button(frMethod.validate).click();
      await desk.text(fr.notices.done.validateMethod).waitFor();
      await desk.button(frMethod.edit).click();
      const third = desk.pane.getByRole('group', { name: frMethod.criterion(3), exact: true });
      await third.getByLabel(frMethod.threshold).selectOption('2 – Simple');
      await desk.button(frMethod.save).click();
      await desk.text(frMethod.states.changed('10/12/2016')).waitFor();
    },
  },
  {
    name: 'annexes',
    book: 'report',
    reach: async (desk) => {
      await openTab(desk, fr.tabs.annexes);
      await desk.button(fr.annexes.createOf(fr.annexes.annexe2)).click();
      await desk.text(fr.notices.done.annexe2).waitFor();
    },
  },
  {
    name: 'lecture-seule',
    book: 'report',
    reach: async (desk) => {
      await desk.reaches('current');
      await desk.host.evaluate(({ user }) => user.protect('Évaluation'));
      await desk.button(fr.actions.rankNow).click();
      await desk.reaches('readOnly');
    },
  },
  {
    name: 'en-attente',
    book: 'report',
    reach: async (desk) => {
      await desk.reaches('current');
      await desk.host.evaluate(({ seat }) => {
        seat.editing = true;
      });
      await desk.type('Évaluation', 'I5', '4');
      await desk.reaches('waiting');
    },
  },
];
