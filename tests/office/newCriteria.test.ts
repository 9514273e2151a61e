import { holds } from '../../src/workbook/areas';
import { columnLetters } from '../../src/workbook/a1';
import { areaNamed } from '../../src/workbench/model/a1';
import type { MethodRecord } from '../../src/sheets/methodRecord';
import type { Answer } from '../../src/session/live/sessionState';
import { sheetNamed } from '../../src/workbench/model/cells';
import { beforeWrite } from './beforeWrite';
import { deskAtRange } from './deskAtRange';
import { expectedSheet, sheetAt } from './expectedSheet';
import { deskAtReport } from './reportDesk';
import type { Desk } from './workshop';
import { cellOf, cellsOf, closeWorkshops, until } from './workshop';

afterEach(closeWorkshops);

function recordOf({ session }: Desk): MethodRecord {
  const record = session.getState().view?.evaluated.evaluation.record;
  if (record === undefined) throw new Error('no view');
  return record;
}

function withCriteria(record: MethodRecord, names: readonly string[]): MethodRecord {
  const added = names.map((name) => ({
    name,
    definition: '',
    labels: ['Nul', 'Faible', 'Fort'],
    threshold: 2,
  }));
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
  const names = ['Potentiel', 'Enjeu communautaire', 'Faisabilité', 'Communes'];
  return new Map(
    rows.map((cells) => [
      `${String(cells[at('N°')])} ${String(cells[at("Intitulé de l'action")])}`,
      names.map((name) => cells[at(name)]),
    ]),
  );
}

function formulaOf({ replica }: Desk, sheet: string, address: string): string | undefined {
  const found = sheetNamed(replica.book, sheet);
  const { row, column } = areaNamed(address);
  const cell = found?.rows[row]?.cells[column];
  return cell === undefined || !('formula' in cell) ? undefined : String(cell.formula);
}

/** Right of the last criterion, once, and all else as it would be computed from scratch. */
async function expectBeside(
  desk: Desk,
  names: readonly string[],
  before: ReturnType<typeof written>,
): Promise<void> {
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

it('what people put right of the criteria follows: a column of theirs, its formulas, a formula elsewhere', async () => {
  const desk = await deskAtReport();
  const rank = headersOf(desk).indexOf('Rang');
  const end = headersOf(desk).length;
  const [note, ranks] = [end + 1, rank].map(columnLetters);
  desk.user.type('Évaluation', `${note}2`, `=${ranks}2&" noté"`);
  desk.user.sheets.add('Bilan');
  desk.user.type('Bilan', 'A1', `=Évaluation!${ranks}2`);
  const first = cellOf(desk, 'Bilan', 'A1');
  // There is no room for two at the right end.
  expect(await save(desk, ['Coût', 'Délai'])).toMatchObject({ kind: 'done' });
  const [after, moved] = [end + 3, rank + 2].map(columnLetters);
  expect(formulaOf(desk, 'Évaluation', `${after}2`)).toBe(`=${moved}2&" noté"`);
  expect(formulaOf(desk, 'Bilan', 'A1')).toBe(`=Évaluation!${moved}2`);
  // Nothing is scored there yet: no piste has a rank any more, and Excel reads an empty cell as 0.
  expect([first, cellOf(desk, 'Bilan', 'A1')]).toEqual([expect.any(Number), 0]);
});

it('a table that is filtered takes it too, and stays filtered', async () => {
  const desk = await deskAtReport();
  desk.user.headerMenu.filterTable('Pistes', 'Statut', ['Sous-piste']);
  const before = written(desk);
  expect(await save(desk, ['Coût'])).toMatchObject({ kind: 'done' });
  await expectBeside(desk, ['Coût'], before);
  const [table] = sheetNamed(desk.replica.book, 'Évaluation')?.tables ?? [];
  const statut = headersOf(desk).indexOf('Statut') - (table?.area.column ?? 0);
  expect(Object.keys(table?.criteria ?? {})).toEqual([String(statut)]);
});

it('drop-downs and highlights of all criteria stand on their columns, and on those alone', async () => {
  const desk = await deskAtReport();
  const last = headersOf(desk).indexOf('Faisabilité');
  expect(await save(desk, ['Coût'])).toMatchObject({ kind: 'done' });
  const sheet = sheetNamed(desk.replica.book, 'Évaluation');
  const choiceAt = (column: number): string =>
    JSON.stringify(sheet?.validations.filter(({ areas }) => areas.some((area) => holds(area, 3, column))));
  expect(choiceAt(last + 1)).toContain('Coût');
  expect(choiceAt(last + 1)).not.toContain('Faisabilité');
  expect(choiceAt(last)).toContain('Faisabilité');
  expect(choiceAt(last + 2)).not.toContain('Coût');
  const rules = JSON.stringify(sheet?.conditionalFormats);
  expect(rules).toContain(`$${columnLetters(last + 1)}2`);
  expect(rules).not.toContain('#REF!');
});

it('an answer that is lost once the column stands there puts in no second one', async () => {
  const desk = await deskAtReport();
  const before = written(desk);
  desk.seat.faults.inject(
    { kind: 'error', code: 'RequestAborted', applied: true },
    { when: ({ names }) => names.includes('Insert') },
  );
  const answer = await save(desk, ['Coût']);
  if (answer.kind !== 'done') expect(await desk.session.retry()).toMatchObject({ kind: 'done' });
  await expectBeside(desk, ['Coût'], before);
});

it('an Excel that cannot widen a table makes room in it all the same', async () => {
  const desk = await deskAtReport({ requirements: { ExcelApi: '1.9' } });
  const before = written(desk);
  expect(await save(desk, ['Coût'])).toMatchObject({ kind: 'done' });
  await expectBeside(desk, ['Coût'], before);
});

describe('where no room can be made the column comes at the right end, and it is said where', () => {
  async function expectApart(desk: Desk): Promise<void> {
    const before = written(desk);
    const end = headersOf(desk).length;
    expect(await save(desk, ['Coût'])).toMatchObject({
      kind: 'done',
      apart: [{ header: 'Coût', column: columnLetters(end) }],
    });
    expect(headersOf(desk).indexOf('Coût')).toBe(end);
    expect(written(desk)).toEqual(before);
  }

  it('something stands under the table', async () => {
    const desk = await deskAtReport();
    const under = cellsOf(desk, 'Évaluation').length + 4;
    const column = columnLetters(headersOf(desk).indexOf('Rang'));
    desk.user.type('Évaluation', `${column}${under}`, 'Relu le 3 mai');
    await until('seen', () => JSON.stringify(desk.session.getState().read).includes('Relu le 3 mai'));
    await expectApart(desk);
    expect(cellOf(desk, 'Évaluation', `${column}${under}`)).toBe('Relu le 3 mai');
  });

  it('a plain range', async () => {
    await expectApart(await deskAtRange(10));
  });

  it.each(['InvalidOperation', 'AccessDenied', 'GeneralException'])('Excel refuses: %s', async (code) => {
    const desk = await deskAtReport();
    desk.seat.faults.inject({ kind: 'error', code }, { when: ({ names }) => names.includes('Insert') });
    await expectApart(desk);
  });
});
