import type { SessionState } from '../../src/session/live/sessionState';
import type { emptyBook } from '../../src/workbench/model/emptyBook';
import { Hub } from '../../src/workbench/model/hub';
import { hurriedClock } from './hurriedClock';
import type { Desk, DeskOptions } from './workshop';
import { cellOf, cellsOf, closeWorkshops, done, until, Workshop } from './workshop';

// Genuine Office.js and many passes, with every test file on one of few cores.
jest.setTimeout(60_000);

const TIMES = 20;
const clock = hurriedClock(TIMES);

/** A desk at the ranked report. Made once, opened anew for each fault: what one leaves must not help the next. */
async function deskAtReport(options: DeskOptions = {}): Promise<Desk> {
  const workshop = new Workshop(new Hub(await rankedBook()));
  const desk = await workshop.open({ clock, ...options });
  await desk.session.start();
  await until('the first look', () => desk.session.getState().view !== null);
  return desk;
}

afterEach(closeWorkshops);

let book: string | null = null;

async function rankedBook(): Promise<ReturnType<typeof emptyBook>> {
  if (book === null) {
    const workshop = new Workshop();
    const desk = await workshop.open({ clock });
    await desk.session.start();
    done(await desk.session.create('report'));
    workshop.hub.settle();
    book = JSON.stringify(workshop.hub.book);
    await workshop.closeAll();
  }
  return JSON.parse(book) as ReturnType<typeof emptyBook>;
}

const activity = (desk: Desk): SessionState['activity'] => desk.session.getState().activity;
const inputs = (desk: Desk): unknown => cellsOf(desk, 'Évaluation').map((cells) => cells.slice(0, 9));
const dropped = (desk: Desk): boolean => cellOf(desk, 'Évaluation', 'J5') === 'Seuil non atteint';
const rest = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Codes of the host that pass by themselves. */
const PASSING = [
  'InvalidOperationInCellEditMode',
  'ActivityLimitReached',
  'ServiceNotAvailable',
  'RequestAborted',
  'Conflict',
  'GeneralException',
  'InactiveWorkbook',
] as const;

describe('what Excel refuses for a while', () => {
  it.each(PASSING)('%s: the pane goes on by itself, and nothing that was typed changes', async (code) => {
    const desk = await deskAtReport();
    desk.seat.faults.inject({ kind: 'error', code }, { times: 2 });
    desk.user.type('Évaluation', 'I5', '4');
    const typed = inputs(desk);
    await until('waiting', () => activity(desk).kind === 'waiting');
    await until('the ranking', () => dropped(desk) && activity(desk).kind === 'current');
    expect(inputs(desk)).toEqual(typed);
  });

  it('a cell being edited: it waits as long as that lasts', async () => {
    const desk = await deskAtReport();
    desk.user.type('Évaluation', 'I5', '4');
    desk.seat.editing = true;
    await until('waiting', () => activity(desk).kind === 'waiting');
    expect(activity(desk)).toEqual({ kind: 'waiting', why: 'editing' });
    await rest(30_000 / TIMES);
    expect(dropped(desk)).toBe(false);
    desk.seat.editing = false;
    await until('the ranking', () => dropped(desk) && activity(desk).kind === 'current');
  });

  it('an answer lost after the cells were written: it reads before it writes again', async () => {
    const desk = await deskAtReport();
    desk.seat.faults.inject(
      { kind: 'error', code: 'RequestAborted', applied: true },
      { when: ({ writes }) => writes },
    );
    desk.user.type('Évaluation', 'I5', '4');
    await until('the ranking', () => dropped(desk) && activity(desk).kind === 'current');
    const writes = desk.seat.traffic.log.filter(({ kind, writes: wrote }) => kind === 'user' && wrote);
    // The events, and the one writing.
    expect(writes).toHaveLength(2);
  });

  it('a host that never answers: it gives that up and asks again', async () => {
    const desk = await deskAtReport({ answerWithin: 300 });
    desk.seat.faults.inject({ kind: 'silence' }, { times: 1 });
    desk.user.type('Évaluation', 'I5', '4');
    await until('waiting', () => activity(desk).kind === 'waiting');
    expect(activity(desk)).toEqual({ kind: 'waiting', why: 'unanswered' });
    await until('the ranking', () => dropped(desk) && activity(desk).kind === 'current');
  });

  it('an answer too long for one message: it asks for less at a time', async () => {
    const desk = await deskAtReport();
    desk.seat.faults.inject({ kind: 'host', code: 5104 }, { times: 3 });
    desk.user.type('Évaluation', 'I5', '4');
    await until('the ranking', () => dropped(desk) && activity(desk).kind === 'current');
  });
});

describe('what Excel refuses for good', () => {
  it('a protected sheet: the ranking is shown, nothing is written, and it goes on once the protection is off', async () => {
    const desk = await deskAtReport();
    desk.user.type('Évaluation', 'I5', '4');
    desk.user.protect('Évaluation');
    await until('read-only', () => activity(desk).kind === 'read-only');
    await until(
      'the view',
      () => desk.session.getState().view?.evaluated.evaluation.ranking.counts.retained === 39,
    );
    expect(dropped(desk)).toBe(false);
    desk.user.unprotect('Évaluation');
    done(await desk.session.rank());
    expect(dropped(desk)).toBe(true);
  });

  it('a protection lifted after a refusal: it goes on by itself', async () => {
    const desk = await deskAtReport();
    desk.user.protect('Évaluation');
    expect(await desk.session.rank()).toMatchObject({ kind: 'failed', failure: { code: 'refused' } });
    expect(activity(desk).kind).toBe('read-only');
    desk.user.unprotect('Évaluation');
    desk.user.type('Évaluation', 'I5', '4');
    await until('the ranking', () => dropped(desk) && activity(desk).kind === 'current');
  });

  it('AccessDenied on writing: the same', async () => {
    const desk = await deskAtReport();
    desk.seat.faults.inject(
      { kind: 'error', code: 'AccessDenied' },
      { times: 99, when: ({ writes }) => writes },
    );
    desk.user.type('Évaluation', 'I5', '4');
    await until('read-only', () => activity(desk).kind === 'read-only');
    const tries = desk.seat.traffic.log.filter(({ outcome }) => outcome !== 'done').length;
    await rest(20_000 / TIMES);
    expect(desk.seat.traffic.log.filter(({ outcome }) => outcome !== 'done').length).toBe(tries);
  });

  it('a workbook opened for reading: shown, never written', async () => {
    const desk = await deskAtReport();
    desk.replica.perform([{ kind: 'readOnly', readOnly: true }], 'user');
    done(await desk.session.show('Évaluation', 4));
    expect(await desk.session.rank()).toMatchObject({ kind: 'failed', failure: { code: 'refused' } });
    expect(activity(desk).kind).toBe('read-only');
  });

  it('the sheet deleted: said, and not made again', async () => {
    const desk = await deskAtReport();
    desk.user.deleteSheet('Évaluation');
    await until('trouble', () => desk.session.getState().trouble !== null);
    expect(desk.session.getState().trouble).toMatchObject({ kind: 'no-scoring-table' });
    expect(desk.replica.book.sheets.map(({ name }) => name)).not.toContain('Évaluation');
    // Asked for, a new one is made at once.
    expect(await desk.session.create('empty')).toMatchObject({ kind: 'done' });
    expect(desk.session.getState().trouble).toBeNull();
  });

  it('the sheet renamed: the table is found by its name, wherever it stands', async () => {
    const desk = await deskAtReport();
    desk.user.renameSheet('Évaluation', 'Notes 2026');
    desk.user.type('Notes 2026', 'I5', '4');
    await until('the ranking', () => cellOf(desk, 'Notes 2026', 'J5') === 'Seuil non atteint');
  });

  it('a header renamed: the column that is missing is named, and the ranking of before stays in sight', async () => {
    const desk = await deskAtReport();
    desk.user.type('Évaluation', 'I1', 'Faisabilitée');
    await until('trouble', () => desk.session.getState().trouble !== null);
    expect(desk.session.getState().trouble).toMatchObject({
      kind: 'missing-criteria',
      criteria: ['Faisabilité'],
    });
    expect(desk.session.getState().view).not.toBeNull();
    expect(done(await desk.session.renameHeader('Évaluation', 0, 8, 'Faisabilité'))).toEqual({
      kind: 'done',
      count: 1,
    });
    expect(desk.session.getState().trouble).toBeNull();
  });

  it('an Excel without table resizing, views and page set-up: the rest works', async () => {
    const desk = await deskAtReport({ requirements: { ExcelApi: '1.9' } });
    expect([...desk.session.getState().lacks].sort()).toEqual(['sheet-views', 'table-resize']);
    desk.user.type('Évaluation', 'I5', '4');
    await until('the ranking', () => dropped(desk) && activity(desk).kind === 'current');
    expect(done(await desk.session.makeAnnexe2())).toMatchObject({ sheet: 'Annexe 2' });
  });
});

describe('filtered rows', () => {
  it('are written where they stand, hidden or not', async () => {
    const desk = await deskAtReport();
    done(await desk.session.filterByCommune('Touvre'));
    desk.user.type('Évaluation', 'I5', '4');
    await until('the ranking', () => dropped(desk) && activity(desk).kind === 'current');
    expect(
      cellsOf(desk, 'Évaluation')
        .slice(1)
        .map((cells) => cells[0]),
    ).toEqual(Array.from({ length: 78 }, (_, at) => at + 1));
    expect(cellOf(desk, 'Évaluation', 'L6')).toBe(1);
  });
});

describe('a text that begins like a formula', () => {
  it.each(['=1+1', '+33 5 45', '-1 poste', '@nom'])(
    '%j stays the text that it is, in Excel and in Annexe 2',
    async (text) => {
      const desk = await deskAtReport();
      desk.user.type('Évaluation', 'B5', `'${text}`);
      await rest(1_500 / TIMES + 200);
      done(await desk.session.makeAnnexe2());
      expect(cellOf(desk, 'Évaluation', 'B5')).toBe(text);
      expect(cellsOf(desk, 'Annexe 2').flat()).toContain(text);
    },
  );
});
