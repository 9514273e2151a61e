/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { MemoryWorkbook } from '../../src/hosts/memory/memoryWorkbook';
import { axeProblems } from './axeProblems';
import { exampleWorkbook, openPane, withHeader } from './openPane';

describe('a workbook that cannot be ranked', () => {
  it('says what is missing, that nothing is lost, and goes to the place', async () => {
    const workbook = withHeader(await exampleWorkbook('report'), 'Faisabilité', 'Faisabilite technique');
    const { user, session } = await openPane(workbook);
    const show = jest.spyOn(session, 'show');
    expect(await screen.findByText(/Il manque la colonne du critère «\sFaisabilité\s»/)).toBeVisible();
    expect(screen.getByText('Rien n’a été écrit, rien n’a été perdu.')).toBeVisible();
    expect(screen.queryByText(/^À jour/)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Aller à la cellule' }));
    expect(show).toHaveBeenCalledWith('Évaluation', 0, 0);
    expect(screen.getByRole('button', { name: 'Relire' })).toBeVisible();
    expect(await axeProblems()).toEqual([]);
  });

  it('shows the columns that are expected, and renames the header that somebody chooses', async () => {
    const workbook = withHeader(await exampleWorkbook('report'), 'Faisabilité', 'Faisabilites');
    const { session } = await openPane(workbook);
    const rename = jest.spyOn(session, 'renameHeader');
    await screen.findByRole('combobox');
    const columns = screen.getAllByRole('listitem');
    expect(columns.map(({ textContent }) => textContent).filter((text) => text.startsWith('✓'))).toEqual([
      "✓ Intitulé de l'action – trouvée en B1",
      '✓ Potentiel – trouvée en G1',
      '✓ Enjeu communautaire – trouvée en H1',
      '✓ N° – trouvée en A1',
      "✓ Objectif de l'action – trouvée en C1",
      "✓ Déclinaison de l'action – trouvée en D1",
      '✓ Piste parente – trouvée en E1',
      '✓ Communes – trouvée en F1',
    ]);
    const missing = columns.find(({ textContent }) => textContent.startsWith('✗'));
    if (!missing) throw new Error('a column is missing');
    expect(missing).toHaveTextContent(/« Faisabilites » lui ressemble : 1 lettre d’écart/);
    expect(within(missing).getByRole('combobox')).toHaveDisplayValue('Faisabilites (I1)');
    expect(await axeProblems()).toEqual([]);
    await userEvent.click(
      within(missing).getByRole('button', { name: /^Renommer l’en-tête I1\sen «\sFaisabilité\s»$/ }),
    );
    expect(rename).toHaveBeenCalledWith('Évaluation', 0, 8, 'Faisabilité');
  });

  it('shows the tables among which one must be chosen, with the way to each', async () => {
    const headers = ['Intitulé', 'Potentiel', 'Enjeu communautaire', 'Faisabilité'];
    const workbook = new MemoryWorkbook([
      { name: 'Janvier', cells: [headers, ['Partager un broyeur', 1, 1, 1]] },
      { name: 'Mars', cells: [headers] },
    ]);
    const { user, session } = await openPane(workbook);
    const show = jest.spyOn(session, 'show');
    const choice = await screen.findByRole('region', { name: /^Lequel est le tableau de notation/ });
    const items = within(choice).getAllByRole('listitem');
    expect(items).toHaveLength(2);
    expect(items[0]).toHaveTextContent(/Janvier – ligne 1, commence par « Partager un broyeur »/);
    await user.click(within(choice).getByRole('button', { name: /^Aller à «\sMars\s», ligne\s1$/ }));
    expect(show).toHaveBeenCalledWith('Mars', 0, 0);
    expect(items[1]).toHaveTextContent('La feuille « Mars » s’appellera « Évaluation ».');
    expect(await axeProblems()).toEqual([]);
    const choose = within(choice).getByRole('button', { name: /^Choisir «\sJanvier\s», ligne\s1$/ });
    // Not while the way to the other one is still being shown.
    await waitFor(() => {
      expect(choose).not.toHaveAttribute('aria-disabled', 'true');
    });
    await user.click(choose);
    await screen.findByText('1 retenue');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Évaluation', 'Mars']);
  });

  it('says what to do where two tables of one sheet cannot be told apart by a name', async () => {
    const headers = ['Intitulé', 'Potentiel', 'Enjeu communautaire', 'Faisabilité'];
    await openPane(
      new MemoryWorkbook([{ name: 'Janvier', cells: [headers, ['Paie', 1, 1, 1], [], headers] }]),
    );
    const choice = await screen.findByRole('region', { name: /^Lequel est le tableau de notation/ });
    expect(within(choice).queryByRole('button', { name: /^Choisir/ })).not.toBeInTheDocument();
    expect(choice).toHaveTextContent(/Déplacez sur une autre feuille ce qui n’est pas à classer/);
  });
});
