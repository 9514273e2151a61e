/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import type { ScoringRow } from '../../src/sheets/planScoringSheet';
import { COLUMN } from '../session/live/room';
import { axeProblems } from './axeProblems';
import { exampleWorkbook, openPane } from './openPane';

describe('Annexes', () => {
  it('makes Annexe 2, says that it is right, then that it is out of date once a score changes', async () => {
    const { user, type, room, pass } = await openPane(await exampleWorkbook('report'));
    await user.click(screen.getByRole('tab', { name: 'Annexes' }));
    expect(await screen.findAllByText('Pas encore créée.')).toHaveLength(2);
    expect(await axeProblems()).toEqual([]);
    await user.click(screen.getByRole('button', { name: /^Créer\s: Annexe\s2$/ }));
    await pass(1000);
    expect(await screen.findByText('À jour avec les notes.')).toBeVisible();
    expect(room.workbook.sheets.map(({ name }) => name)).toContain('Annexe 2');
    await type(5, COLUMN.feasibility, 4);
    expect(await screen.findByText('Les notes ont changé depuis : actualisez-la.')).toBeVisible();
    expect(
      await screen.findByRole('tab', { name: /^Annexes \(Annexe\s2\sn’est plus à jour\)$/ }),
    ).toBeVisible();
    expect(await axeProblems()).toEqual([]);
    await user.click(screen.getByRole('button', { name: /^Actualiser\s: Annexe\s2$/ }));
    await pass(1000);
    expect(await screen.findByText('À jour avec les notes.')).toBeVisible();
    expect(await screen.findByRole('tab', { name: 'Annexes' })).toBeVisible();
  });

  it('says that Annexe 2 is out of date, of more than a thousand pistes too', async () => {
    const repeated = (rows: readonly ScoringRow[]): ScoringRow[] =>
      Array.from({ length: 14 }, () => rows)
        .flat()
        .map((row, index) => ({ ...row, number: index + 1 }));
    const { session, type } = await openPane(await exampleWorkbook('report', repeated));
    await act(() => session.makeAnnexe2());
    await type(5, COLUMN.feasibility, 4);
    expect(await screen.findByRole('tab', { name: /Annexe\s2\sn’est plus à jour/ })).toBeVisible();
  });
});
