/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
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
    const [found, missing] = screen.getAllByRole('listitem');
    if (!found || !missing) throw new Error('two columns');
    expect(found).toHaveTextContent("Intitulé de l'action – trouvée en B1");
    expect(missing).toHaveTextContent(/« Faisabilites » lui ressemble : 1 lettre d’écart/);
    expect(within(missing).getByRole('combobox')).toHaveDisplayValue('Faisabilites (I1)');
    expect(await axeProblems()).toEqual([]);
    await userEvent.click(within(missing).getByRole('button', { name: /^Nommer/ }));
    expect(rename).toHaveBeenCalledWith('Évaluation', 0, 8, 'Faisabilité');
  });
});
