import type { MethodRecord } from '../../src/sheets/methodRecord';
import type { Answer } from '../../src/session/live/sessionState';
import { sheetNamed } from '../../src/workbench/model/cells';
import { beforeWrite } from './beforeWrite';
import { deskAtRange } from './deskAtRange';
import { expectedSheet, sheetAt } from './expectedSheet';
import { deskAtReport } from './reportDesk';
import type { Desk } from './workshop';
import { cellOf, cellsOf, closeWorkshops } from './workshop';

afterEach(closeWorkshops);

function recordOf({ session }: Desk): MethodRecord {
  const record = session.getState().view?.evaluated.evaluation.record;
  if (record === undefined) throw new Error('no view');
  return record;
}

function withCriteria(record: MethodRecord, names: readonly string[]): MethodRecord {
  const added = names.map((name) => ({ name, definition: '', labels: ['Nul', 'Faible', 'Fort'], threshold: 2 }));
  const excluded = record.method.excluded.map((one) => ({
    ...one,
    levels: [...one.levels, ...names.map(() => null)],
  }));
  const { method } = record;
  return { ...record, method: { ...method, criteria: [...method.criteria, ...added], excluded } };
}

function save(desk: Desk, names: readonly string[]): Promise<Answer> {
  const origins = { criteria: [0, 1, 2, ...names.map(() => null)] };
  return desk.session.saveMethod(withCriteria(recordOf(desk), names), true, origins);
}

const headersOf = (desk: Desk): readonly unknown[] =>
  cellsOf(desk, 'Évaluation').find((cells) => cells.includes('Faisabilité')) ?? [];

/** What people wrote, by N° and title, under any header. */
function written(desk: Desk): ReadonlyMap<string, readonly unknown[]> {
  const headers = headersOf(desk);
  const at = (name: string): number => headers.indexOf(name);
  const rows = cellsOf(desk, 'Évaluation').filter((cells) => typeof cells[at('N°')] === 'number');
  const names = ['Potentiel', 'Enjeu communautaire', 'Faisabilité', 'Communes concernées'];
  return new Map(
    rows.map((cells) => [
      `${String(cells[at('N°')])} ${String(cells[at("Intitulé de l'action")])}`,
      names.map((name) => cells[at(name)]),
    ]),
  );
}

/** Right of the last criterion, once, and all else as it would be computed from scratch. */
async function expectBeside(desk: Desk, names: readonly string[], before: ReturnType<typeof written>): Promise<void> {
  const headers = headersOf(desk);
  const last = headers.indexOf('Faisabilité');
  expect(headers.slice(last + 1, last + 1 + names.length)).toEqual(names);
  expect(new Set(headers).size).toBe(headers.length);
  expect(written(desk)).toEqual(before);
  expect(sheetAt(desk)).toEqual(await expectedSheet(desk));
}

it('a new criterion stands right of the others, and all that stands right of it follows', async () => {
  const desk = await deskAtReport();
  const end = headersOf(desk).length;
  expect(headersOf(desk)).toEqual([
    ...headersOf(desk).slice(0, headersOf(desk).indexOf('Faisabilité') + 1),
    'Communes concernées', 'Statut', 'Priorité', 'Rang', 'Motif', 'Calculé sur',
  ]);
  const before = written(desk);
  const answer = await save(desk, ['Coût', 'Délai']);
  expect(answer).toMatchObject({ kind: 'done' });
  expect(answer).not.toHaveProperty('apart');
  await expectBeside(desk, ['Coût', 'Délai'], before);
  expect(headersOf(desk)).toHaveLength(end + 2);
});

const MOVES: readonly (readonly [string, (desk: Desk) => void])[] = [
  ['a column is inserted before', ({ user }) => user.insertColumns('Évaluation', 'C')],
  ['a row is inserted', ({ user }) => user.insertRows('Évaluation', 5)],
  ['a row is inserted above', ({ user }) => user.insertRows('Évaluation', 1)],
  ['a row is deleted', ({ user }) => user.deleteRows('Évaluation', 5)],
];

it.each(MOVES)('beside the others too where %s meanwhile', async (_, move) => {
  const desk = await deskAtReport();
  beforeWrite(desk, () => {
    move(desk);
  });
  expect(await save(desk, ['Coût'])).toMatchObject({ kind: 'done' });
  await expectBeside(desk, ['Coût'], written(desk));
});
