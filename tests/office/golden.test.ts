import { readFixture } from '../fixtures/readFixture';
import { hurriedClock } from './hurriedClock';
import type { Desk } from './workshop';
import { cellOf, cellsOf, done, until, Workshop } from './workshop';

const workshop = new Workshop();
let desk: Desk;

beforeAll(async () => {
  desk = await workshop.open({ clock: hurriedClock(20) });
  await desk.session.start();
});

afterAll(() => workshop.closeAll());

/** The retained pistes of Annexe 2 as the fixture has them. */
function printedPistes(): string[][] {
  const rows = cellsOf(desk, 'Annexe 2');
  const head = rows.findIndex((cells) => cells.includes('Rang'));
  const headers = rows[head] ?? [];
  const expected = readFixture('annexe2-attendue.csv')[0] ?? [];
  const text = (cells: (typeof rows)[number], header: string): string => {
    const value = String(cells[headers.indexOf(header)] ?? '');
    return /^\d – /.test(value) ? value.slice(0, 1) : value;
  };
  return rows
    .slice(head + 1)
    .filter((cells) => typeof cells[headers.indexOf('Rang')] === 'number')
    .map((cells) => expected.map((header) => text(cells, header)));
}

describe('the report of 2016, on the genuine Office.js', () => {
  it('begins with a workbook that holds nothing', () => {
    expect(desk.session.getState().trouble).toMatchObject({ kind: 'no-scoring-table' });
  });

  it('makes the example, screens and ranks it', async () => {
    expect(done(await desk.session.create('report'))).toMatchObject({ count: 40 });
    expect(desk.replica.book.sheets.map(({ name }) => name)).toEqual([
      'Lisez-moi',
      'Feuil1',
      'Évaluation',
      'Méthode',
      'Communes',
    ]);
    expect(cellsOf(desk, 'Évaluation')[4]?.slice(9, 13)).toEqual(['Retenue', 1, 1, 'Retenue, rang 1']);
    expect(desk.session.getState().activity.kind).toBe('current');
  });

  it('gives the report’s own Annexe 2, row by row', async () => {
    expect(done(await desk.session.makeAnnexe2())).toEqual({ kind: 'done', sheet: 'Annexe 2' });
    expect(printedPistes()).toEqual(readFixture('annexe2-attendue.csv').slice(1));
    const sheet = desk.replica.book.sheets.find(({ name }) => name === 'Annexe 2');
    expect(desk.replica.activeSheet).toBe(sheet?.id);
  });

  it('follows an edit, and writes nothing that somebody filled in', async () => {
    const inputs = (): unknown[][] => cellsOf(desk, 'Évaluation').map((cells) => cells.slice(0, 9));
    desk.user.type('Évaluation', 'I5', '4');
    const typed = inputs();
    await until('the new status', () => cellOf(desk, 'Évaluation', 'J5') === 'Seuil non atteint');
    expect(cellOf(desk, 'Évaluation', 'L6')).toBe(1);
    expect(inputs()).toEqual(typed);
    desk.user.type('Évaluation', 'I5', '1');
    await until('the first rank', () => cellOf(desk, 'Évaluation', 'L5') === 1);
  });

  it('ranks and prints the same a second time', async () => {
    const before = [cellsOf(desk, 'Évaluation'), cellsOf(desk, 'Annexe 2')];
    done(await desk.session.rank());
    done(await desk.session.makeAnnexe2());
    expect([cellsOf(desk, 'Évaluation'), cellsOf(desk, 'Annexe 2')]).toEqual(before);
    expect(desk.pane.errors).toEqual([]);
  });
});
