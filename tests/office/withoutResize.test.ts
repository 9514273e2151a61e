import { manyPistes } from './manyPistes';
import { clock, current } from './reportDesk';
import type { Desk } from './workshop';
import { cellsOf, closeWorkshops, done, Workshop } from './workshop';

afterEach(closeWorkshops);

const OURS = ['Statut', 'Priorité', 'Rang', 'Motif', 'Calculé sur'];

/** Somebody else's newer Excel. */
async function widen(desk: Desk, headers: readonly string[]): Promise<void> {
  await desk.pane.Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem('Évaluation').tables.getItemAt(0);
    const range = table.getRange();
    table.resize(range.getResizedRange(0, headers.length));
    range.getRow(0).getColumnsAfter(headers.length).values = [[...headers]];
    await context.sync();
  });
}

describe('an Excel that cannot widen a table', () => {
  it('says which columns to add to somebody’s own table, writes nothing, and ranks once they are there', async () => {
    const workshop = new Workshop();
    const newer = await workshop.open({ clock });
    await newer.port.apply(manyPistes(5));
    newer.user.deleteColumns('Évaluation', 'J', OURS.length);
    workshop.hub.settle();
    const desk = await workshop.open({ clock, requirements: { ExcelApi: '1.9' } });
    await desk.session.start();
    const before = JSON.stringify(cellsOf(desk, 'Évaluation'));
    expect(await desk.session.rank()).toEqual({
      kind: 'declined',
      why: 'cannot-widen',
      detail: OURS.join('\n'),
    });
    expect(JSON.stringify(cellsOf(desk, 'Évaluation'))).toBe(before);
    await widen(newer, OURS);
    workshop.hub.settle();
    expect(done(await desk.session.rank())).toMatchObject({ kind: 'done' });
    await current(desk);
    const [headers = [], first = []] = cellsOf(desk, 'Évaluation');
    expect(first[headers.indexOf('Statut')]).not.toBe('');
  });
});
