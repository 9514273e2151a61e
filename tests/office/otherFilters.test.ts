import { deskAtReport } from './reportDesk';
import type { Desk } from './workshop';
import { closeWorkshops } from './workshop';

afterEach(closeWorkshops);

const hiddenRows = ({ replica }: Desk): number =>
  replica.book.sheets
    .find(({ name }) => name === 'Évaluation')
    ?.rows.filter((row) => row?.hidden !== undefined).length ?? 0;

describe('« Enlever le filtre » where somebody filtered by another column', () => {
  it('leaves that filter, names it, and takes it off once that is wanted', async () => {
    const desk = await deskAtReport();
    expect(await desk.session.removeFilter()).toEqual({ kind: 'done', seenBy: 'none' });
    desk.user.headerMenu.filterTable('Pistes', 'Statut', ['Retenue']);
    const byStatus = hiddenRows(desk);
    expect(byStatus).toBeGreaterThan(0);
    await desk.session.filterByCommune('Touvre');
    expect(hiddenRows(desk)).toBeGreaterThan(byStatus);
    expect(await desk.session.removeFilter()).toEqual({
      kind: 'done',
      seenBy: 'shared',
      filters: ['Statut'],
    });
    expect(hiddenRows(desk)).toBe(byStatus);
    expect(await desk.session.removeFilter(true)).toEqual({ kind: 'done', seenBy: 'shared' });
    expect(hiddenRows(desk)).toBe(0);
  });
});
