import { manyPistes } from './manyPistes';
import { clock, current } from './reportDesk';
import type { Desk } from './workshop';
import { cellsOf, closeWorkshops, done, Workshop } from './workshop';

afterEach(closeWorkshops);

/** As a program leaves it that adds rows and does not know tables: the last ones stand under it. */
async function shortenTable(desk: Desk, rows: number): Promise<void> {
  await desk.pane.Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem('Évaluation').tables.getItemAt(0);
    table.resize(table.getRange().getResizedRange(-rows, 0));
    await context.sync();
  });
}

async function withRowsUnder(requirements?: { readonly ExcelApi: string }): Promise<Desk> {
  const workshop = new Workshop();
  const maker = await workshop.open({ clock });
  await maker.port.apply(manyPistes(6));
  await shortenTable(maker, 2);
  workshop.hub.settle();
  const desk = await workshop.open({ clock, ...(requirements ? { requirements } : {}) });
  await desk.session.start();
  return desk;
}

function outside({ session }: Desk): readonly (readonly [number, string])[] {
  const { evaluation } = session.getState().view?.evaluated ?? {};
  return (evaluation?.issues ?? []).map(({ row, code }) => [row, code]);
}

function pistes({ session }: Desk): number | undefined {
  return session.getState().view?.evaluated.evaluation.pistes.count;
}

describe('rows right under the table', () => {
  it('are told, and taken in where somebody asks', async () => {
    const desk = await withRowsUnder();
    expect(pistes(desk)).toBe(4);
    expect(outside(desk)).toEqual([
      [5, 'row-outside-table'],
      [6, 'row-outside-table'],
    ]);
    const before = cellsOf(desk, 'Évaluation').map((cells) => cells.slice(0, 9));
    expect(done(await desk.session.takeInRows())).toMatchObject({ kind: 'done', count: 2 });
    await current(desk);
    expect(pistes(desk)).toBe(6);
    expect(outside(desk)).toEqual([]);
    // What people typed is as it was, and the rows are ranked as the others are.
    expect(cellsOf(desk, 'Évaluation').map((cells) => cells.slice(0, 9))).toEqual(before);
    const [headers = [], ...rows] = cellsOf(desk, 'Évaluation');
    expect(rows.map((cells) => cells[headers.indexOf('Statut')])).not.toContain('');
  });

  it('are left as they are by an Excel that resizes no table', async () => {
    const desk = await withRowsUnder({ ExcelApi: '1.9' });
    const before = JSON.stringify(cellsOf(desk, 'Évaluation'));
    expect(await desk.session.takeInRows()).toMatchObject({ kind: 'declined', why: 'cannot-extend' });
    expect(JSON.stringify(cellsOf(desk, 'Évaluation'))).toBe(before);
    expect(pistes(desk)).toBe(4);
  });
});
