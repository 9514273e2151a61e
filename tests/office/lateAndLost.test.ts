import { sheetNamed } from '../../src/workbench/model/cells';
import type { Cell } from '../../src/workbench/model/book';
import type { SessionState } from '../../src/session/live/sessionState';
import { beforeWrite } from './beforeWrite';
import { expectedSheet, sheetAt } from './expectedSheet';
import { manyPistes } from './manyPistes';
import { clock, current, deskAtReport, rankedBook, rest, startedDesk } from './reportDesk';
import type { Desk } from './workshop';
import { cellOf, cellsOf, closeWorkshops, until, Workshop } from './workshop';
import { Hub } from '../../src/workbench/model/hub';

afterEach(closeWorkshops);

const activity = (desk: Desk): SessionState['activity'] => desk.session.getState().activity;
const dropped = (desk: Desk): boolean => cellOf(desk, 'Évaluation', 'J5') === 'Seuil non atteint';
const writings = ({ seat }: Desk): number =>
  seat.traffic.log.filter(({ kind, writes, names }) => kind === 'user' && writes && names.includes('Values'))
    .length;

/** Puts cells in the book without any event that the add-in hears of. */
function slip({ replica }: Desk, row: number, column: number, cells: readonly Cell[]): void {
  const sheet = sheetNamed(replica.book, 'Évaluation')?.id ?? '';
  replica.perform([{ kind: 'cells', sheet, row, column, cells: [cells] }], 'add-in');
}

async function ranked(desk: Desk): Promise<void> {
  await until('the ranking', () => dropped(desk) && activity(desk).kind === 'current');
}

// The numbers are those of excel-facts, § 9(a).
describe('what others do between reading and writing', () => {
  it('[F4] the sheet deleted: said, nothing made in its place', async () => {
    const desk = await deskAtReport();
    beforeWrite(desk, () => {
      desk.user.sheets.delete('Évaluation');
    });
    desk.user.type('Évaluation', 'I5', '4');
    await until('trouble', () => desk.session.getState().trouble !== null);
    await rest(20_000);
    expect(desk.replica.book.sheets.map(({ name }) => name)).toEqual([
      'Lisez-moi',
      'Feuil1',
      'Méthode',
      'Communes',
    ]);
  });

  it('[F4] the sheet renamed: its table is found by its name, and ranked', async () => {
    const desk = await deskAtReport();
    beforeWrite(desk, () => {
      desk.user.sheets.rename('Évaluation', 'Notes 2026');
    });
    desk.user.type('Évaluation', 'I5', '4');
    await until('the ranking', () => cellOf(desk, 'Notes 2026', 'J5') === 'Seuil non atteint');
    await current(desk);
  });

  it('[F25] a sheet that takes the name of a report: it is left alone, and that is said', async () => {
    const desk = await deskAtReport();
    beforeWrite(desk, () => {
      desk.user.sheets.add('Annexe 2');
      desk.user.type('Annexe 2', 'A1', 'À moi');
    });
    expect(await desk.session.makeAnnexe2()).toMatchObject({
      kind: 'impossible',
      trouble: { kind: 'foreign-report' },
    });
    expect(cellsOf(desk, 'Annexe 2')).toEqual([['À moi']]);
  });
});

describe('what is lost', () => {
  it('[F2] one cell of a writing: it is noticed at once, and written again', async () => {
    const desk = await deskAtReport();
    const stop = desk.replica.listenToOperations((operations, origin) => {
      if (origin !== 'add-in' || !operations.some(({ kind }) => kind === 'cells')) return;
      stop();
      slip(desk, 4, 9, [{ value: 'Retenue' }]);
    });
    desk.user.type('Évaluation', 'I5', '4');
    await ranked(desk);
    expect(sheetAt(desk)).toEqual(await expectedSheet(desk));
  });

  it('[F13] a writing that Excel rolls back later: it is computed again from what stands', async () => {
    const desk = await deskAtReport();
    const before = cellsOf(desk, 'Évaluation');
    desk.user.type('Évaluation', 'I5', '4');
    await ranked(desk);
    for (const [row, cells] of before.entries())
      if (row > 0)
        slip(
          desk,
          row,
          9,
          cells.slice(9).map((value) => ({ value })),
        );
    expect(dropped(desk)).toBe(false);
    await ranked(desk);
    expect(sheetAt(desk)).toEqual(await expectedSheet(desk));
  });

  it('[F15] all values, null in their place: never taken for an empty sheet, and read in smaller parts', async () => {
    const desk = await deskAtReport();
    desk.seat.faults.inject({ kind: 'nulls' }, { times: 2, when: ({ writes }) => !writes });
    desk.user.type('Évaluation', 'I5', '4');
    await ranked(desk);
    desk.seat.faults.inject({ kind: 'nulls' }, { times: 99 });
    desk.user.type('Évaluation', 'I6', '4');
    await until('stopped', () => activity(desk).kind === 'stopped');
    expect(activity(desk)).toMatchObject({ failure: { code: 'too-large' } });
    expect(desk.session.getState().view?.evaluated.evaluation.pistes.count).toBe(78);
    expect(desk.session.getState().trouble).toBeNull();
    desk.seat.faults.clear();
    expect(await desk.session.rank()).toMatchObject({ kind: 'done' });
    expect(sheetAt(desk)).toEqual(await expectedSheet(desk));
  });

  it('[F12] a pane killed between reading and writing: what stands shows what it was computed on, the next pane repairs it', async () => {
    const desk = await deskAtReport({ answerWithin: 1_000 });
    desk.seat.faults.inject({ kind: 'silence' }, { times: 99, when: ({ writes }) => writes });
    desk.user.type('Évaluation', 'I5', '4');
    await until('a writing', () =>
      desk.seat.traffic.log.some(({ writes, names }) => writes && names.includes('Values')),
    );
    desk.pane.close();
    desk.workshop.hub.settle();
    // A native format compares these two cells, with no pane at all.
    expect(cellOf(desk, 'Évaluation', 'N5')).not.toBe(
      [6, 7, 8].map((at) => cellsOf(desk, 'Évaluation')[4]?.[at]).join('|'),
    );
    const next = await startedDesk(desk.workshop);
    await ranked(next);
    expect(sheetAt(next)).toEqual(await expectedSheet(next));
  });

  it('[F17] an answer that never comes, nothing done: it reads before it writes again', async () => {
    const desk = await deskAtReport({ answerWithin: 200 });
    desk.seat.faults.inject({ kind: 'silence' }, { when: ({ writes }) => writes });
    desk.user.type('Évaluation', 'I5', '4');
    await ranked(desk);
  });

  it('[F16] the same, all done: nothing is written twice', async () => {
    const desk = await deskAtReport({ answerWithin: 200 });
    desk.seat.faults.inject({ kind: 'silence', applied: true }, { when: ({ writes }) => writes });
    desk.user.type('Évaluation', 'I5', '4');
    await ranked(desk);
    expect(writings(desk)).toBe(1);
  });

  it('[F17] a writing that is done late, after it was given up: the edits made since are what counts', async () => {
    const desk = await deskAtReport({ answerWithin: 150 });
    desk.seat.faults.inject(
      { kind: 'delay', milliseconds: 400 },
      { when: ({ writes, names }) => writes && names.includes('Values') },
    );
    desk.user.type('Évaluation', 'I5', '4');
    await until('waiting', () => activity(desk).kind === 'waiting');
    desk.user.type('Évaluation', 'I5', '1');
    await rest(60_000);
    await current(desk);
    expect(sheetAt(desk)).toEqual(await expectedSheet(desk));
  });
});

describe('events', () => {
  it('[F7] a thousand at once make one reading and one writing', async () => {
    const desk = await deskAtReport();
    desk.seat.traffic.reset();
    for (let edit = 0; edit < 1_000; edit++)
      desk.user.type('Évaluation', `I${String(2 + (edit % 40))}`, String(1 + (edit % 3)));
    await rest(4_000);
    await current(desk);
    expect(desk.seat.traffic.roundTrips).toBeLessThanOrEqual(4);
    expect(writings(desk)).toBeLessThanOrEqual(2);
    expect(sheetAt(desk)).toEqual(await expectedSheet(desk));
  });

  it('[F9] that do not say who wrote (below ExcelApi 1.14): what this pane wrote is looked at once', async () => {
    const desk = await deskAtReport({ requirements: { ExcelApi: '1.9' } });
    desk.seat.traffic.reset();
    desk.user.type('Évaluation', 'I5', '4');
    await ranked(desk);
    await rest(20_000);
    expect(writings(desk)).toBe(1);
    expect(desk.seat.traffic.roundTrips).toBeLessThanOrEqual(3);
    expect(activity(desk).kind).toBe('current');
  });

  it('[F22] that were left switched off are switched on again', async () => {
    const workshop = new Workshop(new Hub(await rankedBook()));
    const desk = await workshop.open({ clock });
    await desk.pane.Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
    });
    await desk.session.start();
    await until('the first look', () => desk.session.getState().view !== null);
    desk.user.type('Évaluation', 'I5', '4');
    await until('working', () => activity(desk).kind === 'working', 500);
    await ranked(desk);
  });

  it('[F26] a session that starts again hears each edit once', async () => {
    const desk = await deskAtReport();
    await desk.session.stop();
    await desk.session.start();
    await desk.session.start();
    desk.seat.traffic.reset();
    desk.user.type('Évaluation', 'I5', '4');
    await ranked(desk);
    await rest(3_000);
    expect(writings(desk)).toBe(1);
  });

  it('[F30] after a night asleep everything is read again', async () => {
    const desk = await deskAtReport();
    slip(desk, 4, 8, [{ value: 4 }]);
    slip(desk, 4, 1, [{ value: 'Autre intitulé' }]);
    desk.session.wake();
    await ranked(desk);
    expect(desk.session.getState().view?.evaluated.evaluation.pistes.title[3]).toBe('Autre intitulé');
  });
});

describe('a slow host', () => {
  it('[F28] what is asked for can be given up at once, and nothing is written', async () => {
    const desk = await new Workshop().open({ clock });
    await desk.port.apply(manyPistes(2_000));
    await desk.session.start();
    desk.seat.latency = 700;
    const answer = desk.session.rank();
    await until('reading', () => desk.session.getState().job?.step === 'reading');
    const since = Date.now();
    desk.session.cancel();
    expect(await answer).toEqual({ kind: 'cancelled' });
    expect(Date.now() - since).toBeLessThan(200);
    desk.seat.latency = 0;
    await rest(3_000);
    expect(cellOf(desk, 'Évaluation', 'L2')).toBe('');
  });
});

describe('calculation', () => {
  it('[F24] a level that is being computed is not final: nothing is written until it is known', async () => {
    const desk = await deskAtReport();
    const before = cellsOf(desk, 'Évaluation').map((cells) => cells.slice(9));
    desk.user.type('Évaluation', 'I5', '#BUSY!');
    await until('waiting', () => activity(desk).kind === 'waiting');
    await rest(5_000);
    expect(cellsOf(desk, 'Évaluation').map((cells) => cells.slice(9))).toEqual(before);
    slip(desk, 4, 8, [{ value: 4 }]);
    await ranked(desk);
  });

  it('[F24] one that never ends is to be corrected, like any other error', async () => {
    const desk = await deskAtReport();
    desk.user.type('Évaluation', 'I5', '#BUSY!');
    await until('the status', () => cellOf(desk, 'Évaluation', 'J5') === 'À corriger');
    await current(desk);
  });
});

describe('what is kept with the workbook', () => {
  it('[F27] a version that somebody made something else of is as good as none', async () => {
    const desk = await deskAtReport();
    const state = { name: 'Pistes.version', formula: '="abc"', visible: true, comment: '' };
    desk.replica.perform([{ kind: 'name', name: state.name, state }], 'user');
    desk.user.type('Évaluation', 'I5', '4');
    await ranked(desk);
    expect(desk.replica.book.names.find(({ name }) => name === state.name)?.formula).toBe('=1');
  });

  it('[F29] in another language nothing is written anew', async () => {
    const french = await deskAtReport();
    const english = await startedDesk(french.workshop, { locale: 'en-US' });
    english.seat.traffic.reset();
    await rest(40_000);
    expect(writings(english)).toBe(0);
    english.user.type('Évaluation', 'I5', '4');
    await ranked(english);
    expect(sheetAt(english)).toEqual(await expectedSheet(english));
  });
});
