/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { COLUMN } from '../session/live/room';
import { axeProblems } from './axeProblems';
import type { OpenPane } from './openPane';
import { exampleWorkbook, openPane, told } from './openPane';

async function openMethod(): Promise<OpenPane> {
  const pane = await openPane(await exampleWorkbook('workshop'));
  await pane.user.click(screen.getByRole('tab', { name: 'Méthode' }));
  await screen.findByRole('heading', { name: 'Méthode' });
  return pane;
}

async function editMethod(): Promise<OpenPane> {
  const pane = await openMethod();
  await pane.user.click(screen.getByRole('button', { name: 'Modifier' }));
  return pane;
}

const criterion = (position: number): HTMLElement =>
  screen.getByRole('group', { name: `Critère\u00a0${String(position)}` });

describe('Méthode, to be read', () => {
  it('shows criteria, thresholds, excluded configurations, and what each rule does', async () => {
    await openMethod();
    expect(screen.getByText('Potentiel')).toBeVisible();
    expect(screen.getByText(/Très complexe – non retenu/)).toBeVisible();
    expect(screen.getByText('Potentiel modéré et mise en œuvre complexe')).toBeVisible();
    expect(screen.getByText(/Écartée : Potentiel « Modéré » avec Faisabilité « Complexe »/)).toBeVisible();
    expect(
      screen.getAllByText('Cette règle écarte 1 piste, écartée aussi par une autre règle.'),
    ).toHaveLength(2);
    expect(screen.getAllByText('Cette règle seule écarte 1 piste.')).toHaveLength(2);
    expect(screen.getByText('Cette méthode n’est pas encore validée.')).toBeVisible();
    expect(await axeProblems()).toEqual([]);
  });

  it('takes a day of validation as JJ/MM/AAAA only, and says so at the field', async () => {
    const { user, session } = await openMethod();
    const validate = jest.spyOn(session, 'validateMethod');
    const day = screen.getByLabelText(/^Validée le/);
    expect(day).toHaveAccessibleDescription('JJ/MM/AAAA');
    await user.clear(day);
    await user.type(day, '31 juin');
    await user.click(screen.getByRole('button', { name: 'Enregistrer la validation' }));
    expect(validate).not.toHaveBeenCalled();
    expect(day).toBeInvalid();
    expect(day).toHaveFocus();
    expect(day).toHaveAccessibleDescription(
      /^Cette date ne se lit pas\s: écrivez le jour, le mois et l’année/,
    );
    expect(await axeProblems()).toEqual([]);
    await user.clear(day);
    await user.type(day, '1/7/2026');
    await user.click(screen.getByRole('button', { name: 'Enregistrer la validation' }));
    expect(validate).toHaveBeenCalledWith('01/07/2026', '', expect.objectContaining({ priority: 0 }));
  });

  it('keeps who validated it, and says when it was changed since', async () => {
    const { user, pass } = await openMethod();
    await user.clear(screen.getByLabelText(/^Validée le/));
    await user.type(screen.getByLabelText(/^Validée le/), '10/12/2026');
    await user.type(screen.getByLabelText('Validée par'), 'le comité');
    await user.click(screen.getByRole('button', { name: 'Enregistrer la validation' }));
    await pass(5000);
    expect(await screen.findByText('Validée le 10/12/2026 par le comité.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Modifier' }));
    await user.click(screen.getByRole('button', { name: 'Monter Faisabilité' }));
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await pass(5000);
    const [changed] = await screen.findAllByText('Méthode modifiée depuis sa validation du 10/12/2026.');
    expect(changed).toBeVisible();
    await user.click(screen.getByRole('tab', { name: 'Classement' }));
    expect(await screen.findByText(/^Méthode modifiée depuis sa validation du 10\/12\/2026/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Voir la méthode' }));
    expect(await screen.findByRole('heading', { name: 'Méthode' })).toBeVisible();
    expect(screen.getByRole('tab', { name: 'Méthode' })).toHaveFocus();
  });
});

describe('Méthode, being changed', () => {
  it('moves criteria with buttons, and writes their new order', async () => {
    const { user, room, pass } = await editMethod();
    await user.click(screen.getByRole('button', { name: 'Descendre Potentiel' }));
    expect(within(criterion(2)).getByLabelText('Nom')).toHaveValue('Potentiel');
    expect(await axeProblems()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await pass(5000);
    expect(await screen.findByText('Méthode enregistrée.')).toBeVisible();
    const texts = room.workbook.valuesOn('Méthode').flat();
    expect(texts.indexOf('Enjeu communautaire')).toBeLessThan(texts.indexOf('Potentiel'));
  });

  it('ranks by the new threshold', async () => {
    const { user, pass } = await editMethod();
    await user.selectOptions(within(criterion(3)).getByLabelText('Retenu jusqu’à'), '1 – Très simple');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await pass(5000);
    await user.click(screen.getByRole('tab', { name: 'Classement' }));
    expect(screen.queryByRole('button', { name: /^46\sretenues$/ })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: /\d+\sécartées par un seuil/ })).toBeVisible();
  });

  it('says at the field what is wrong, and saves nothing until it is right', async () => {
    const { user, session } = await editMethod();
    const save = jest.spyOn(session, 'saveMethod');
    const name = within(criterion(2)).getByLabelText('Nom');
    await user.clear(name);
    await user.type(name, 'potentiel');
    expect(name).toHaveAccessibleDescription(/revient une deuxième fois/);
    expect(name).toBeInvalid();
    expect(screen.getByText('1 point à corriger avant d’enregistrer')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(save).not.toHaveBeenCalled();
    expect(await axeProblems()).toEqual([]);
  });

  it('saves from its button only: Enter in a field saves no method that is half made', async () => {
    const { user, session } = await editMethod();
    const save = jest.spyOn(session, 'saveMethod');
    await user.click(screen.getByRole('button', { name: 'Ajouter un critère' }));
    await user.type(within(criterion(4)).getByLabelText('Nom'), '{Enter}');
    await user.type(within(criterion(4)).getByLabelText(/^Niveau\s1$/), '{Enter}');
    await user.type(screen.getByLabelText('Proposée par'), 'le comité{Enter}');
    expect(save).not.toHaveBeenCalled();
    expect(within(criterion(4)).getByLabelText('Nom')).toHaveValue('Nouveau critère');
    screen.getByRole('button', { name: 'Enregistrer' }).focus();
    await user.keyboard('{Enter}');
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('asks for the name of a criterion that has none', async () => {
    const { user } = await editMethod();
    const name = within(criterion(1)).getByLabelText('Nom');
    await user.clear(name);
    expect(name).toHaveAccessibleDescription('Donnez un nom à ce critère.');
  });

  it('lets scores follow a criterion and a level that are called otherwise, and says so beforehand', async () => {
    const { user, room, pass } = await editMethod();
    const before = room.rows().map((row) => row[COLUMN.potential]);
    expect(before.filter((held) => held === '1 – Fort').length).toBeGreaterThan(0);
    await user.clear(within(criterion(1)).getByLabelText('Nom'));
    await user.type(within(criterion(1)).getByLabelText('Nom'), 'Intérêt');
    expect(screen.queryByText('Les notes déjà données suivront leur niveau.')).not.toBeInTheDocument();
    await user.clear(within(criterion(1)).getByLabelText(/^Niveau\s1$/));
    await user.type(within(criterion(1)).getByLabelText(/^Niveau\s1$/), 'Très fort');
    expect(screen.getByText('Les notes déjà données suivront leur niveau.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Descendre Intérêt' }));
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await pass(5000);
    expect(await screen.findByText('Méthode enregistrée.')).toBeVisible();
    const [header, ...after] = room.rows().map((row) => row[COLUMN.potential]);
    expect(header).toBe('Intérêt');
    const followed = before.slice(1).map((held) => (held === '1 – Fort' ? '1 – Très fort' : held));
    expect(after).toEqual(followed);
  });

  it('says that some scores may have no level to follow, where levels are removed and renamed', async () => {
    const { user } = await editMethod();
    await user.click(screen.getByRole('button', { name: 'Supprimer le niveau Faible' }));
    expect(screen.getByText(/s’il garde son libellé\s; les autres seront à corriger\.$/)).toBeVisible();
  });

  it('adds and removes levels, criteria and configurations within their limits', async () => {
    const { user } = await editMethod();
    await user.click(within(criterion(2)).getByRole('button', { name: 'Ajouter un niveau' }));
    expect(within(criterion(2)).getByLabelText(/^Niveau\s4$/)).toHaveValue('4');
    await user.click(within(criterion(2)).getByRole('button', { name: 'Supprimer le niveau\u00a04' }));
    expect(within(criterion(2)).queryByLabelText(/^Niveau\s4$/)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Ajouter un critère' }));
    expect(within(criterion(4)).getByLabelText('Nom')).toHaveValue('Nouveau critère');
    await user.click(screen.getByRole('button', { name: 'Supprimer Nouveau critère' }));
    expect(screen.queryByRole('group', { name: 'Critère\u00a04' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Ajouter une configuration' }));
    expect(
      screen.getByLabelText('Nom de la configuration', { selector: '[aria-invalid=true]' }),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Supprimer la configuration\u00a02' }));
    expect(screen.getAllByLabelText('Nom de la configuration')).toHaveLength(1);
  });

  it('keeps the focus on the button that moves a criterion, wherever it goes and to the end', async () => {
    const { user } = await editMethod();
    const down = screen.getByRole('button', { name: 'Descendre Potentiel' });
    down.focus();
    await user.keyboard('{Enter}');
    expect(within(criterion(2)).getByLabelText('Nom')).toHaveValue('Potentiel');
    expect(screen.getByRole('button', { name: 'Descendre Potentiel' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(within(criterion(3)).getByLabelText('Nom')).toHaveValue('Potentiel');
    expect(screen.getByRole('button', { name: 'Descendre Potentiel' })).toHaveFocus();
    // One time too many undoes nothing.
    await user.keyboard('{Enter}');
    expect(within(criterion(3)).getByLabelText('Nom')).toHaveValue('Potentiel');
    screen.getByRole('button', { name: 'Monter Potentiel' }).focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'Monter Potentiel' })).toHaveFocus();
    expect(within(criterion(2)).getByLabelText('Nom')).toHaveValue('Potentiel');
  });

  it('goes to the name of what was added, and stays where one is afterwards', async () => {
    const { user } = await editMethod();
    await user.click(screen.getByRole('button', { name: 'Ajouter un critère' }));
    expect(within(criterion(4)).getByLabelText('Nom')).toHaveFocus();
    await user.click(within(criterion(2)).getByRole('button', { name: 'Ajouter un niveau' }));
    expect(within(criterion(2)).getByLabelText(/^Niveau\s4$/)).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Ajouter une configuration' }));
    expect(screen.getAllByLabelText('Nom de la configuration')[1]).toHaveFocus();
    await user.click(screen.getByRole('tab', { name: 'Classement' }));
    const tab = await screen.findByRole('tab', { name: 'Méthode (modification en cours)' });
    await user.click(tab);
    expect(within(criterion(4)).getByLabelText('Nom')).toHaveValue('Nouveau critère');
    expect(tab).toHaveFocus();
  });

  it('offers a level without a name by its number alone', async () => {
    const { user } = await editMethod();
    await user.click(within(criterion(2)).getByRole('button', { name: 'Ajouter un niveau' }));
    await user.clear(within(criterion(2)).getByLabelText(/^Niveau\s3$/));
    const offered = (field: HTMLElement): readonly string[] =>
      within(field)
        .getAllByRole('option')
        .map(({ textContent }) => textContent);
    const levels = ['1 – Très important', '2 – Structurant', '3', '4'];
    expect(offered(within(criterion(2)).getByLabelText('Retenu jusqu’à'))).toEqual(levels);
    const configuration = screen.getByRole('group', { name: 'Configuration\u00a01' });
    expect(offered(within(configuration).getByLabelText('Enjeu communautaire'))).toEqual([
      'n’importe quel niveau',
      '1 – Très important',
      '2 – Structurant',
      '2 – Structurant ou pire',
      '3',
      '3 ou pire',
      '4',
    ]);
  });

  it('has somebody decide on each configuration that named a criterion that goes, its effect told', async () => {
    const { user, session, pass } = await editMethod();
    const save = jest.spyOn(session, 'saveMethod');
    await user.click(screen.getByRole('button', { name: 'Supprimer Faisabilité' }));
    const rules = screen.getByRole('region', { name: 'Une configuration exclue à décider' });
    expect(rules).toHaveTextContent(
      /Elle écarte\s: Potentiel «\sModéré\s» avec Faisabilité «\sComplexe\s».*elle écarterait\s: Potentiel «\sModéré\s»\./,
    );
    expect(rules).toHaveTextContent(
      /Avec les notes actuelles\s: 1\spiste aujourd’hui, [2-9]\d*\spistes ensuite\./,
    );
    await waitFor(() => {
      expect(told('alert')).toMatch(/configuration exclue à décider/);
    });
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(save).not.toHaveBeenCalled();
    expect(await axeProblems()).toEqual([]);
    await user.click(within(rules).getByRole('button', { name: 'La supprimer' }));
    expect(screen.queryByRole('region', { name: /à décider/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await pass(5000);
    expect(save.mock.lastCall?.[0].method).toMatchObject({ excluded: [] });
  });

  it('asks what becomes of scores before the numbers of a scale run the other way', async () => {
    const { user } = await editMethod();
    const best = within(criterion(1)).getByLabelText('Numéro du niveau le plus favorable');
    await user.selectOptions(best, '4');
    expect(best).toHaveValue('1');
    await user.click(within(criterion(1)).getByRole('button', { name: 'Ne rien changer' }));
    await user.selectOptions(best, '4');
    await user.click(within(criterion(1)).getByRole('button', { name: /^Elles gardent leur niveau/ }));
    expect(best).toHaveValue('4');
    expect(within(criterion(1)).getByLabelText(/^Niveau\s4$/)).toHaveValue('Fort');
    expect(screen.getByText(/suivront leur niveau/)).toBeVisible();
    await user.selectOptions(best, '1');
    await user.click(within(criterion(1)).getByRole('button', { name: /^Elles gardent leur numéro/ }));
    expect(within(criterion(1)).getByLabelText(/^Niveau\s1$/)).toHaveValue('Faible');
    expect(within(criterion(1)).getByLabelText('Retenu jusqu’à')).toHaveValue('4');
    expect(await axeProblems()).toEqual([]);
  });

  it('takes other spellings of a level, and refuses one that means another', async () => {
    const { user, session, pass } = await editMethod();
    const save = jest.spyOn(session, 'saveMethod');
    await user.click(within(criterion(1)).getByRole('button', { name: 'Autres graphies' }));
    const field = within(criterion(1)).getByLabelText('Autres graphies de Bon');
    await user.type(field, 'moyen ; fort');
    expect(field).toHaveAccessibleDescription(/il désigne déjà le niveau\s1/);
    await user.clear(field);
    await user.type(field, 'moyen ; 0');
    expect(field).toHaveValue('moyen ; 0');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await pass(5000);
    expect(save.mock.lastCall?.[0].method.criteria[0]?.spellings).toEqual([[], ['moyen', '0'], [], []]);
    expect(await screen.findByText('Méthode enregistrée.')).toBeVisible();
  });

  it('says before it is saved how many pistes a new criterion leaves to be scored', async () => {
    const { user } = await editMethod();
    await user.click(screen.getByRole('button', { name: 'Ajouter un critère' }));
    expect(
      screen.getByText(
        /^\d+\spistes seront à évaluer tant que les nouveaux critères n’y sont pas notés \(Nouveau critère\)\.$/,
      ),
    ).toBeVisible();
    expect(
      screen.getByText(
        /^La colonne «\sNouveau critère\s» sera ajoutée au tableau, à côté des autres critères\.$/,
      ),
    ).toBeVisible();
  });

  it('says whether a level that is added is retained', async () => {
    const { user } = await editMethod();
    await user.click(within(criterion(1)).getByRole('button', { name: 'Ajouter un niveau après Bon' }));
    expect(within(criterion(1)).getByText(/Le niveau ajouté est retenu/)).toBeVisible();
    expect(within(criterion(1)).getByLabelText('Retenu jusqu’à')).toHaveDisplayValue('4 – Modéré');
    await user.click(within(criterion(1)).getByRole('button', { name: 'Ajouter un niveau' }));
    expect(within(criterion(1)).getByText(/Le niveau ajouté n’est pas retenu/)).toBeVisible();
    expect(within(criterion(1)).getByLabelText('Retenu jusqu’à')).toHaveDisplayValue('4 – Modéré');
  });

  it('asks before cells that are somebody’s are lost, and shows which', async () => {
    const { user, session, room, pass } = await editMethod();
    await user.click(within(criterion(3)).getByRole('button', { name: 'Ajouter un niveau' }));
    // Right below the last line: the lists at the right go further down.
    const free = room.workbook.valuesOn('Méthode').findLastIndex(([first = null]) => first !== null) + 1;
    await room.workbook.apply([
      {
        sheet: 'Méthode',
        blocks: [{ area: { row: free, column: 0, rows: 1, columns: 1 }, values: [['Note du DGS']] }],
      },
    ]);
    const save = jest.spyOn(session, 'saveMethod');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await pass(5000);
    const answer = await (save.mock.results[0]?.value as ReturnType<typeof session.saveMethod>);
    expect(answer.kind === 'confirm' ? answer.cells.map(({ text }) => text) : answer.kind).toEqual([
      'Note du DGS',
    ]);
    expect(await screen.findByText(/Note du DGS/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Remplacer ces cellules' }));
    await pass(5000);
    expect(save.mock.lastCall?.slice(1, 3)).toEqual([true, expect.objectContaining({ criteria: [0, 1, 2] })]);
    expect(await screen.findByText('Méthode enregistrée.')).toBeVisible();
  });

  it('asks once before it gives up what was changed, and at once where nothing was', async () => {
    const { user, session } = await editMethod();
    const save = jest.spyOn(session, 'saveMethod');
    await user.click(screen.getByRole('button', { name: 'Annuler' }));
    expect(screen.getByText('Potentiel')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Modifier' }));
    await user.type(within(criterion(1)).getByLabelText('Nom'), ' global');
    await user.click(screen.getByRole('button', { name: 'Annuler' }));
    expect(screen.getByRole('button', { name: 'Continuer à modifier' })).toHaveFocus();
    await waitFor(() => {
      expect(told('alert')).toMatch(/^Abandonner ce qui a été modifié\s\?$/);
    });
    expect(await axeProblems()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Continuer à modifier' }));
    expect(within(criterion(1)).getByLabelText('Nom')).toHaveValue('Potentiel global');
    await user.click(screen.getByRole('button', { name: 'Annuler' }));
    await user.click(screen.getByRole('button', { name: 'Abandonner' }));
    expect(screen.getByText('Potentiel')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Modifier' })).toHaveFocus();
    expect(save).not.toHaveBeenCalled();
  });

  it('keeps what was changed while other screens are looked at, and says so on its tab', async () => {
    const { user, pass, room } = await editMethod();
    await user.type(within(criterion(1)).getByLabelText('Nom'), ' global');
    await user.click(screen.getByRole('tab', { name: 'Classement' }));
    const tab = await screen.findByRole('tab', { name: 'Méthode (modification en cours)' });
    await user.click(screen.getByRole('button', { name: /cellules à corriger/ }));
    await user.click(tab);
    expect(within(criterion(1)).getByLabelText('Nom')).toHaveValue('Potentiel global');
    expect(tab).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await pass(5000);
    expect(room.workbook.valuesOn('Méthode').flat()).toContain('Potentiel global');
    expect(screen.getByRole('tab', { name: 'Méthode' })).toBeVisible();
  });

  it('keeps what was changed while the table cannot be ranked', async () => {
    const { user, type } = await editMethod();
    await user.type(within(criterion(1)).getByLabelText('Nom'), ' global');
    await type(0, COLUMN.feasibility, 'Autre chose');
    expect(await screen.findByRole('heading', { name: /ne peut pas être classé/ })).toBeVisible();
    await type(0, COLUMN.feasibility, 'Faisabilité');
    expect(within(criterion(1)).getByLabelText('Nom')).toHaveValue('Potentiel global');
  });
});
