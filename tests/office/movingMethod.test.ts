import type { MethodRecord } from '../../src/sheets/methodRecord';
import { areaNamed } from '../../src/workbench/model/a1';
import { beforeWrite, beforeWrites } from './beforeWrite';
import { deskAtRange } from './deskAtRange';
import { expectedSheet, sheetAt } from './expectedSheet';
import { deskAtReport } from './reportDesk';
import type { Desk } from './workshop';
import { cellsOf, closeWorkshops } from './workshop';

afterEach(closeWorkshops);

function recordOf({ session }: Desk): MethodRecord {
  const record = session.getState().view?.evaluated.evaluation.record;
  if (record === undefined) throw new Error('no view');
  return record;
}

/** The first criterion has another name, its first level another label, and two levels change places. */
function changed(record: MethodRecord): MethodRecord {
  const [first, ...others] = record.method.criteria;
  if (first === undefined) throw new Error('no criterion');
  const [, good = '', fair = '', weak = ''] = first.labels;
  const labels = ['Excellent', fair, good, weak];
  const criteria = [{ ...first, name: 'Portée', labels }, ...others];
  return { ...record, method: { ...record.method, criteria } };
}

const ORIGINS = { criteria: [0, 1, 2] };

/** Levels by title, under any header. */
function levels(desk: Desk): ReadonlyMap<unknown, readonly unknown[]> {
  const [headers = [], ...rows] = cellsOf(desk, 'Évaluation').filter((cells) =>
    cells.some((cell) => cell !== ''),
  );
  const at = (...names: string[]): number => headers.findIndex((header) => names.includes(String(header)));
  const columns = [at('Potentiel', 'Portée'), at('Enjeu communautaire'), at('Faisabilité')];
  return new Map(
    rows.map((cells) => [
      `${String(cells[at('N°')])} ${String(cells[at("Intitulé de l'action")])}`,
      columns.map((column) => cells[column]),
    ]),
  );
}

function relabelled(
  before: ReadonlyMap<unknown, readonly unknown[]>,
): ReadonlyMap<unknown, readonly unknown[]> {
  const after = new Map<unknown, unknown>([
    ['1 – Fort', '1 – Excellent'],
    ['2 – Bon', '3 – Bon'],
    ['3 – Modéré', '2 – Modéré'],
    [2, 3],
    [3, 2],
  ]);
  return new Map(
    [...before].map(([key, [first, ...others]]) => [key, [after.get(first) ?? first, ...others]]),
  );
}

const MOVES: readonly (readonly [string, (desk: Desk) => void])[] = [
  ['nothing happens', () => undefined],
  ['a column is inserted', ({ user }) => user.insertColumns('Évaluation', 'C')],
  ['a row is inserted', ({ user }) => user.insertRows('Évaluation', 5)],
  ['a row is inserted above', ({ user }) => user.insertRows('Évaluation', 1)],
  ['a row is deleted', ({ user }) => user.deleteRows('Évaluation', 5)],
];

describe.each([
  ['an Excel table', deskAtReport],
  ['a plain range', () => deskAtRange(20)],
] as const)('a method that changes names, labels and numbers, in %s', (_, open) => {
  it.each(MOVES)('each score follows once, where %s meanwhile', async (__, move) => {
    const desk = await open();
    const before = levels(desk);
    beforeWrite(desk, () => {
      move(desk);
    });
    expect(await desk.session.saveMethod(changed(recordOf(desk)), true, ORIGINS)).toMatchObject({
      kind: 'done',
    });
    const expected = relabelled(before);
    for (const [key, cells] of levels(desk)) expect(cells).toEqual(expected.get(key) ?? ['', '', '']);
    expect(recordOf(desk).method.criteria[0]?.name).toBe('Portée');
    expect(sheetAt(desk)).toEqual(await expectedSheet(desk));
  });
});

it('each score follows once, where the table is sorted at each try', async () => {
  const desk = await deskAtReport();
  const before = levels(desk);
  let descending = false;
  beforeWrites(desk, 5, (at) => {
    if (at % 2 === 0)
      desk.user.headerMenu.sortTable('Pistes', "Intitulé de l'action", (descending = !descending));
  });
  expect(await desk.session.saveMethod(changed(recordOf(desk)), true, ORIGINS)).toMatchObject({
    kind: 'done',
  });
  expect(levels(desk)).toEqual(relabelled(before));
  expect(sheetAt(desk)).toEqual(await expectedSheet(desk));
});

it('an answer that is lost after all of it was done shifts no score twice', async () => {
  const desk = await deskAtReport();
  const before = levels(desk);
  desk.seat.faults.inject(
    { kind: 'error', code: 'RequestAborted', applied: true },
    { when: ({ writes, names }) => writes && names.includes('Values') },
  );
  expect(await desk.session.saveMethod(changed(recordOf(desk)), true, ORIGINS)).toMatchObject({
    kind: 'done',
  });
  expect(levels(desk)).toEqual(relabelled(before));
});

it('an Excel that misplaces all that it writes under a filter: the method of before stays, and every score', async () => {
  const desk = await deskAtReport({ misplace: () => 'always' });
  desk.user.headerMenu.filterTable('Pistes', 'Statut', ['Sous-piste']);
  const before = levels(desk);
  // The sentences above say where a method comes from.
  const tables = cellsOf(desk, 'Méthode').slice(5);
  expect(await desk.session.saveMethod(changed(recordOf(desk)), true, ORIGINS)).toMatchObject({
    kind: 'failed',
    failure: { code: 'filtered' },
  });
  expect(levels(desk)).toEqual(before);
  expect(cellsOf(desk, 'Méthode').slice(5)).toEqual(tables);
  expect(cellsOf(desk, 'Évaluation')[0]).toContain('Potentiel');
});

const METHOD_MOVES: readonly (readonly [string, (desk: Desk) => void])[] = [
  ['a row is inserted at the top', ({ user }) => user.insertRows('Méthode', 2)],
  ['a row is inserted among the settings', ({ user }) => user.insertRows('Méthode', 27)],
  ['a row is deleted', ({ user }) => user.deleteRows('Méthode', 3)],
  ['a column is inserted', ({ user }) => user.insertColumns('Méthode', 'A')],
];

describe.each(METHOD_MOVES)('where on the sheet of the method %s meanwhile', (_, move) => {
  it('the method and the scores are those that were meant, and nothing stands twice', async () => {
    const desk = await deskAtReport();
    const before = levels(desk);
    const meant = changed(recordOf(desk));
    beforeWrite(desk, () => {
      move(desk);
    });
    expect(await desk.session.saveMethod(meant, true, ORIGINS)).toMatchObject({ kind: 'done' });
    expect(recordOf(desk).method).toEqual(meant.method);
    expect(levels(desk)).toEqual(relabelled(before));
    const names = cellsOf(desk, 'Méthode').flat();
    for (const name of ['Proposée par', 'Validée le', 'Validée par', 'Excellent'])
      expect(names.filter((cell) => cell === name)).toHaveLength(1);
  });

  it('who validated it is written beside its own name', async () => {
    const desk = await deskAtReport();
    const { method, proposedBy } = recordOf(desk);
    beforeWrite(desk, () => {
      move(desk);
    });
    expect(await desk.session.validateMethod('10/12/2016', 'Bureau')).toMatchObject({ kind: 'done' });
    expect(recordOf(desk)).toMatchObject({
      method,
      proposedBy,
      validatedOn: '10/12/2016',
      validatedBy: 'Bureau',
    });
  });
});

it('a sheet that holds other values than those read is left as it is', async () => {
  const desk = await deskAtReport();
  const asRead = cellsOf(desk, 'Méthode').map((cells) => cells.map((cell) => (cell === '' ? null : cell)));
  const plan = { sheet: 'Méthode', asRead, blocks: [{ area: areaNamed('A1'), values: [['Autre']] }] };
  desk.user.type('Méthode', 'E10', 'oui');
  const stands = cellsOf(desk, 'Méthode');
  await expect(desk.port.apply([plan])).rejects.toMatchObject({ code: 'gone' });
  expect(cellsOf(desk, 'Méthode')).toEqual(stands);
  desk.user.type('Méthode', 'E10', 'non');
  await desk.port.apply([plan]);
  expect(cellsOf(desk, 'Méthode')[0]?.[0]).toBe('Autre');
});
