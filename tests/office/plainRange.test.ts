import { cellAt } from '../../src/workbench/model/cells';
import { beforeWrite } from './beforeWrite';
import { deskAtRange } from './deskAtRange';
import { expectedSheet, sheetAt } from './expectedSheet';
import { current, rest } from './reportDesk';
import type { Desk } from './workshop';
import { cellsOf, closeWorkshops, until } from './workshop';

afterEach(closeWorkshops);

const COUNT = 30;

/** What people typed, by N°. */
function typed(desk: Desk): ReadonlyMap<unknown, readonly unknown[]> {
  const [headers = [], ...rows] = cellsOf(desk, 'Évaluation').filter((cells) =>
    cells.some((cell) => cell !== ''),
  );
  const named = ["Intitulé de l'action", 'Potentiel', 'Enjeu communautaire', 'Faisabilité', 'N°'];
  const columns = named.map((name) => headers.indexOf(name));
  const texts = rows.map((cells) => columns.map((column) => cells[column]));
  return new Map(texts.map((cells) => [cells.at(-1), cells]));
}

const MOVES: readonly (readonly [string, (desk: Desk) => void])[] = [
  ['a column is inserted', ({ user }) => user.insertColumns('Évaluation', 'C')],
  ['a column is inserted among ours', ({ user }) => user.insertColumns('Évaluation', 'L')],
  ['a column is deleted', ({ user }) => user.deleteColumns('Évaluation', 'C')],
  ['a row is inserted above the headers', ({ user }) => user.insertRows('Évaluation', 1)],
  ['rows are inserted', ({ user }) => user.insertRows('Évaluation', 5, 2)],
  ['a row is deleted', ({ user }) => user.deleteRows('Évaluation', 5)],
  ['the last rows are deleted', ({ user }) => user.deleteRows('Évaluation', COUNT, 2)],
];

describe.each(MOVES)('in a plain range, where %s between reading and writing', (_, move) => {
  it('an edit is ranked all the same; no cell is lost, and none is left behind', async () => {
    const desk = await deskAtRange(COUNT);
    desk.user.type('Évaluation', 'I3', '4');
    const before = typed(desk);
    beforeWrite(desk, () => {
      move(desk);
    });
    await until('a writing', () =>
      desk.seat.traffic.log.some(({ writes, names }) => writes && names.includes('Values')),
    );
    await rest(4_000);
    await current(desk);
    expect(desk.session.getState().trouble).toBeNull();
    for (const [number, cells] of typed(desk))
      expect(cells).toEqual(before.get(number) ?? cells.map(() => ''));
    expect(sheetAt(desk)).toEqual(await expectedSheet(desk));
  });

  it('« Classer » answers once all is right', async () => {
    const desk = await deskAtRange(COUNT);
    desk.user.type('Évaluation', 'I3', '4');
    const before = typed(desk);
    beforeWrite(desk, () => {
      move(desk);
    });
    expect(await desk.session.rank()).toMatchObject({ kind: 'done' });
    for (const [number, cells] of typed(desk))
      expect(cells).toEqual(before.get(number) ?? cells.map(() => ''));
    expect(sheetAt(desk)).toEqual(await expectedSheet(desk));
  });
});

it('what is put back is what it was: a formula, a day, a text that begins like a formula', async () => {
  const desk = await deskAtRange(COUNT);
  // In a column that will stand where the ranks do, once others are inserted before it.
  desk.user.insertColumns('Évaluation', 'I', 3);
  await rest(2_000);
  desk.user.paste('Évaluation', 'K2', [['=1+1'], ['3/5/2026'], ["'=1+1"], ['#N/A'], ["'007"]]);
  // All ranks move.
  desk.user.type('Évaluation', 'L2', '4');
  const shown = (column: string): string =>
    JSON.stringify(
      [2, 3, 4, 5, 6].map((row) => {
        const sheet = desk.replica.book.sheets.find(({ name }) => name === 'Évaluation');
        const cell = sheet && cellAt(sheet, row - 1, column.charCodeAt(0) - 65);
        return [cell?.formula ?? null, cell?.value ?? null];
      }),
    );
  const before = shown('K');
  beforeWrite(desk, () => {
    desk.user.insertColumns('Évaluation', 'C', 4);
  });
  await until('a writing', () =>
    desk.seat.traffic.log.some(({ writes, names }) => writes && names.includes('Values')),
  );
  await rest(4_000);
  await current(desk);
  expect(shown('O')).toBe(before);
  expect(sheetAt(desk)).toEqual(await expectedSheet(desk));
});
