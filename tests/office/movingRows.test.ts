import { beforeWrite, beforeWrites } from './beforeWrite';
import { expectedSheet, sheetAt } from './expectedSheet';
import { current, deskAtReport, rest } from './reportDesk';
import { strayWrites } from './strayWrites';
import type { Desk } from './workshop';
import { cellOf, cellsOf, closeWorkshops, until } from './workshop';

afterEach(closeWorkshops);

type Moves = (desk: Desk) => void;

/** What others may do between what was read and what is written. */
const MOVES: readonly (readonly [string, Moves])[] = [
  ['a column is inserted', ({ user }) => user.insertColumns('Évaluation', 'C')],
  ['a column is inserted among ours', ({ user }) => user.insertColumns('Évaluation', 'L')],
  ['a column is deleted', ({ user }) => user.deleteColumns('Évaluation', 'C')],
  ['a row is inserted above the table', ({ user }) => user.insertRows('Évaluation', 1)],
  ['rows are inserted in the table', ({ user }) => user.insertRows('Évaluation', 3, 2)],
  ['a row is deleted', ({ user }) => user.deleteRows('Évaluation', 3)],
  ['the last row is deleted', ({ user }) => user.deleteRows('Évaluation', 79)],
  ['the table is sorted', ({ user }) => user.headerMenu.sortTable('Pistes', "Intitulé de l'action")],
];

describe.each(MOVES)('where %s between reading and writing', (_, move) => {
  it('an edit is ranked all the same, and no cell but ours is ever touched', async () => {
    const desk = await deskAtReport();
    const strays = strayWrites(desk);
    beforeWrite(desk, () => {
      move(desk);
    });
    desk.user.type('Évaluation', 'I5', '4');
    await until('a writing', () =>
      desk.seat.traffic.log.some(({ writes, names }) => writes && names.includes('Values')),
    );
    await rest(3_000);
    await current(desk);
    expect(strays).toEqual([]);
    expect(sheetAt(desk)).toEqual(await expectedSheet(desk));
  });

  it('« Classer » answers once all is right', async () => {
    const desk = await deskAtReport();
    const strays = strayWrites(desk);
    desk.user.type('Évaluation', 'I5', '4');
    beforeWrite(desk, () => {
      move(desk);
    });
    expect(await desk.session.rank()).toMatchObject({ kind: 'done' });
    expect(strays).toEqual([]);
    expect(sheetAt(desk)).toEqual(await expectedSheet(desk));
  });

  it('« Annexe 2 » is made of what stands, and the ranks beside it are right', async () => {
    const desk = await deskAtReport();
    const strays = strayWrites(desk);
    desk.user.type('Évaluation', 'I5', '4');
    beforeWrite(desk, () => {
      move(desk);
    });
    expect(await desk.session.makeAnnexe2()).toMatchObject({ kind: 'done' });
    expect(strays).toEqual([]);
    expect(sheetAt(desk)).toEqual(await expectedSheet(desk));
  });
});

it('ghosts: where the last rows go while all ranks move, nothing is left below the table', async () => {
  const desk = await deskAtReport();
  desk.user.type('Évaluation', 'B90', 'Une note sous le tableau');
  desk.user.type('Évaluation', 'L81', '=1+1');
  await rest(2_000);
  beforeWrite(desk, () => {
    desk.user.deleteRows('Évaluation', 70, 9);
  });
  desk.user.type('Évaluation', 'I5', '4');
  await rest(3_000);
  await current(desk);
  const below = cellsOf(desk, 'Évaluation').slice(70);
  expect(below.flat().filter((cell) => cell !== '')).toEqual(
    ['2', 'Une note sous le tableau'].map((text) => (text === '2' ? 2 : text)),
  );
});

/** N° and levels by title, of rows that have one. */
function byTitle(desk: Desk): ReadonlyMap<unknown, readonly unknown[]> {
  const [headers = [], ...rows] = cellsOf(desk, 'Évaluation').filter((cells) =>
    cells.some((cell) => cell !== ''),
  );
  const at = (name: string): number => headers.indexOf(name);
  const columns = ['N°', 'Potentiel', 'Enjeu communautaire', 'Faisabilité'].map(at);
  return new Map(
    rows.map((cells, row) => [
      `${String(cells[at("Intitulé de l'action")])} ${String(cells[at('N°')] ?? row)}`,
      columns.map((column) => cells[column]),
    ]),
  );
}

const SHIFTS = MOVES.filter(([name]) => !name.includes('deleted'));

describe.each(SHIFTS)('where %s while somebody’s cells are written', (_, move) => {
  it('« Numéroter » numbers the pistes that had no N°, and no other', async () => {
    const desk = await deskAtReport();
    const titles = new Map(cellsOf(desk, 'Évaluation').map((cells) => [cells[1], cells[0]]));
    desk.user.type('Évaluation', 'A10', '');
    desk.user.type('Évaluation', 'A40', '');
    await rest(2_000);
    beforeWrite(desk, () => {
      move(desk);
    });
    expect(await desk.session.numberPistes()).toMatchObject({ kind: 'done', count: 2 });
    const [headers = [], ...rows] = cellsOf(desk, 'Évaluation').filter((cells) =>
      cells.some((cell) => cell !== ''),
    );
    const [number, title] = [headers.indexOf('N°'), headers.indexOf("Intitulé de l'action")];
    const numbered = rows.filter((cells) => cells[title] !== '');
    const changed = numbered.filter((cells) => titles.get(cells[title]) !== cells[number]);
    expect(
      changed
        .map((cells) => cells[number])
        .filter((cell) => Number(cell) > 78)
        .sort(),
    ).toEqual([79, 80]);
    expect(new Set(numbered.map((cells) => cells[number])).size).toBe(78);
  });

  it('a correction goes to the cell that was shown, or nowhere', async () => {
    const desk = await deskAtReport();
    desk.user.type('Évaluation', 'H10', 'zz');
    await rest(2_000);
    await current(desk);
    const before = byTitle(desk);
    beforeWrite(desk, () => {
      move(desk);
    });
    const answer = await desk.session.correct(9, 7, '1 – Très important');
    const after = byTitle(desk);
    const changed = [...before].filter(
      ([key, cells]) => JSON.stringify(after.get(key)) !== JSON.stringify(cells),
    );
    if (answer.kind === 'done') {
      expect(changed).toHaveLength(1);
      expect(after.get(changed[0]?.[0])?.[2]).toBe('1 – Très important');
    } else expect(changed).toEqual([]);
  });

  it('a label that changes is changed on every row that had it, and nowhere else', async () => {
    const desk = await deskAtReport();
    const before = byTitle(desk);
    const record = desk.session.getState().view?.evaluated.evaluation.record;
    if (record === undefined) throw new Error('no view');
    const [first, ...others] = record.method.criteria;
    if (first === undefined) throw new Error('no criterion');
    const criteria = [{ ...first, labels: ['Excellent', ...first.labels.slice(1)] }, ...others];
    beforeWrite(desk, () => {
      move(desk);
    });
    const answer = await desk.session.saveMethod({ ...record, method: { ...record.method, criteria } }, true);
    expect(answer).toMatchObject({ kind: 'done' });
    const expected = new Map(
      [...before].map(([key, cells]) => [
        key,
        cells.map((cell) => (cell === '1 – Fort' ? '1 – Excellent' : cell)),
      ]),
    );
    expect(byTitle(desk)).toEqual(expected);
    expect(sheetAt(desk)).toEqual(await expectedSheet(desk));
  });
});

it('a header is given to the column that was pointed at, wherever it stands by then', async () => {
  const desk = await deskAtReport();
  desk.user.type('Évaluation', 'I1', 'Faisabilitée');
  await until('trouble', () => desk.session.getState().trouble !== null);
  beforeWrite(desk, () => {
    desk.user.insertColumns('Évaluation', 'C');
  });
  expect(await desk.session.renameHeader('Évaluation', 0, 8, 'Faisabilité')).toMatchObject({ kind: 'done' });
  expect(cellOf(desk, 'Évaluation', 'J1')).toBe('Faisabilité');
  expect(cellOf(desk, 'Évaluation', 'I1')).toBe('Enjeu communautaire');
  expect(desk.session.getState().trouble).toBeNull();
});

/** Sorts the other way each time. */
function sorter({ user }: Desk): () => void {
  let descending = false;
  return () => {
    user.headerMenu.sortTable('Pistes', "Intitulé de l'action", (descending = !descending));
  };
}

describe('where rows are sorted again and again', () => {
  it('« Numéroter » gives up, says so, and has changed nothing', async () => {
    const desk = await deskAtReport();
    desk.user.type('Évaluation', 'A10', '');
    await rest(2_000);
    const before = byTitle(desk);
    const sort = sorter(desk);
    // Every second request puts back what the one before it overwrote.
    beforeWrites(desk, 20, (at) => {
      if (at % 2 === 0) sort();
    });
    const answer = await desk.session.numberPistes();
    expect(answer).toMatchObject({ kind: 'failed', failure: { code: 'moved' } });
    expect(byTitle(desk)).toEqual(before);
  });

  it('what is put back goes to its own row, even where rows move once more', async () => {
    const desk = await deskAtReport();
    desk.user.type('Évaluation', 'A10', '');
    desk.user.type('Évaluation', 'A50', '');
    await rest(2_000);
    const before = byTitle(desk);
    const sort = sorter(desk);
    beforeWrites(desk, 3, sort);
    expect(await desk.session.numberPistes()).toMatchObject({ kind: 'done', count: 2 });
    const numbers = cellsOf(desk, 'Évaluation')
      .slice(1)
      .map((cells) => Number(cells[0]));
    expect([...numbers].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 80 }, (_, at) => at + 1).filter((number) => ![9, 49].includes(number)),
    );
    const kept = [...before].filter(([, cells]) => cells[0] !== '');
    expect(kept.filter(([key, cells]) => byTitle(desk).get(key)?.[0] !== cells[0])).toEqual([]);
  });
});
