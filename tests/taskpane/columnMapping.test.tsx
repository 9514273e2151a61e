/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { MemoryWorkbook } from '../../src/hosts/memory/memoryWorkbook';
import type { CellValue } from '../../src/workbook/cellValue';
import { openPane } from './openPane';

const tableOf = (headers: readonly CellValue[]): MemoryWorkbook =>
  new MemoryWorkbook([{ name: 'Évaluation', cells: [[...headers], ['Partager un broyeur', 1, 1, 1]] }]);

/** The line of a column that is missing. */
async function missing(name: string): Promise<HTMLElement> {
  const list = await screen.findByRole('region', { name: 'Colonnes attendues' });
  const lines = within(list).getAllByRole('listitem');
  const found = lines.find(({ textContent }) => textContent.startsWith(`✗ ${name}`));
  if (!found) throw new Error(`${name} is not missing`);
  return found;
}

const buttonOf = async (name: string): Promise<HTMLElement> =>
  within(await missing(name)).getByRole('button');
const choiceOf = async (name: string): Promise<HTMLElement> =>
  within(await missing(name)).getByRole('combobox');

describe('the header chosen for a missing column', () => {
  it('is none once that header was given to another column', async () => {
    const workbook = tableOf(['Intitulé', 'Note A', 'Note B', 'Faisabilité']);
    const { user, session } = await openPane(workbook);
    await user.selectOptions(await choiceOf('Potentiel'), 'Note A (B1)');
    await user.selectOptions(await choiceOf('Enjeu communautaire'), 'Note A (B1)');
    await user.click(await buttonOf('Potentiel'));
    expect(await screen.findByText('En-tête corrigé.')).toBeVisible();
    const button = await buttonOf('Enjeu communautaire');
    expect(button).toHaveTextContent(/^Renommer un en-tête en/);
    expect(button).toHaveAttribute('aria-disabled', 'true');
    const rename = jest.spyOn(session, 'renameHeader');
    await user.click(button);
    expect(rename).not.toHaveBeenCalled();
    expect(workbook.valuesOn('Évaluation')[0]).toEqual(['Intitulé', 'Potentiel', 'Note B', 'Faisabilité']);
  });

  it('is none once another column stands at its place', async () => {
    const workbook = tableOf(['Intitulé', 'Note A', 'Enjeu communautaire', 'Faisabilité']);
    const { user, seat, pass } = await openPane(workbook);
    await user.selectOptions(await choiceOf('Potentiel'), 'Note A (B1)');
    await act(() =>
      seat.type('Évaluation', { row: 0, column: 1, rows: 1, columns: 4 }, [
        ['Remarques', 'Note A', 'Enjeu communautaire', 'Faisabilité'],
      ]),
    );
    await pass(5000);
    expect(await choiceOf('Potentiel')).toHaveDisplayValue('Choisir une colonne…');
    expect(await buttonOf('Potentiel')).toHaveAttribute('aria-disabled', 'true');
  });

  it('is proposed for neither of two columns that it looks like', async () => {
    await openPane(tableOf(['Intitulé', 'Potentiel / Enjeu communautaire', 'Faisabilité']));
    expect(await choiceOf('Potentiel')).toHaveDisplayValue('Choisir une colonne…');
    expect(await choiceOf('Enjeu communautaire')).toHaveDisplayValue('Choisir une colonne…');
  });

  it('is the likeliest one as long as nobody chooses, also where it appears later', async () => {
    const { seat, pass } = await openPane(
      tableOf(['Intitulé', 'Note A', 'Enjeu communautaire', 'Faisabilité']),
    );
    expect(await choiceOf('Potentiel')).toHaveDisplayValue('Choisir une colonne…');
    await act(() => seat.type('Évaluation', { row: 0, column: 1, rows: 1, columns: 1 }, [['Potentiels']]));
    await pass(5000);
    expect(await choiceOf('Potentiel')).toHaveDisplayValue('Potentiels (B1)');
  });
});
