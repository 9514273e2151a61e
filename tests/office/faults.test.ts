import { explainActivity } from '../../src/taskpane/model/explainActivity';
import { sayActivity } from '../../src/taskpane/model/sayActivity';
import { sayAnswer } from '../../src/taskpane/model/sayAnswer';
import { fr } from '../../src/taskpane/texts/fr';
import type { SessionState } from '../../src/session/live/sessionState';
import { clock, current, deskAtReport, rest, TIMES } from './reportDesk';
import type { Desk } from './workshop';
import { cellOf, cellsOf, closeWorkshops, done, until, Workshop } from './workshop';

afterEach(closeWorkshops);

const activity = (desk: Desk): SessionState['activity'] => desk.session.getState().activity;
const inputs = (desk: Desk): unknown => cellsOf(desk, 'Évaluation').map((cells) => cells.slice(0, 9));
const dropped = (desk: Desk): boolean => cellOf(desk, 'Évaluation', 'J5') === 'Seuil non atteint';

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
    await rest(30_000);
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

type Kind = SessionState['activity']['kind'];

/** Every code of Excel (excel-facts § 3), and what the pane comes to where it never ends: when writing, when reading. */
const CODES: readonly (readonly [code: string, writing: Kind, reading: Kind])[] = [
  ['InvalidOperationInCellEditMode', 'waiting', 'waiting'],
  ['InvalidOperation', 'stopped', 'stopped'],
  ['AccessDenied', 'read-only', 'read-only'],
  ['ItemNotFound', 'stopped', 'stopped'],
  ['ItemAlreadyExists', 'waiting', 'waiting'],
  ['InvalidArgument', 'stopped', 'stopped'],
  ['InvalidSelection', 'waiting', 'waiting'],
  ['GeneralException', 'stopped', 'stopped'],
  ['RequestAborted', 'waiting', 'waiting'],
  ['ActivityLimitReached', 'waiting', 'waiting'],
  ['MemoryLimitReached', 'stopped', 'stopped'],
  ['Conflict', 'waiting', 'waiting'],
  ['ServiceNotAvailable', 'waiting', 'waiting'],
  ['InsertDeleteConflict', 'stopped', 'stopped'],
  ['FilteredRangeConflict', 'stale', 'stopped'],
  ['MergedRangeConflict', 'stopped', 'stopped'],
  ['PivotTableRangeConflict', 'stopped', 'stopped'],
  ['InactiveWorkbook', 'waiting', 'waiting'],
  ['NotImplemented', 'stopped', 'stopped'],
  ['ApiNotFound', 'stopped', 'stopped'],
  ['UnsupportedOperation', 'stopped', 'stopped'],
  ['UnsupportedSheet', 'read-only', 'read-only'],
  ['UndoNotSupported', 'stopped', 'stopped'],
  ['RequestPayloadSizeLimitExceeded', 'stopped', 'stopped'],
  ['ResponsePayloadSizeLimitExceeded', 'stopped', 'stopped'],
  ['RangeExceedsLimit', 'stopped', 'stopped'],
];

const CASES = CODES.flatMap(([code, writing, reading]) => [
  { code, when: 'writing', kind: writing },
  { code, when: 'reading', kind: reading },
]);

describe('every code of Excel', () => {
  it.each(CASES)(
    '$code, $when: $kind, a calm sentence, and work goes on once it is over',
    async ({ code, when, kind }) => {
      const desk = await deskAtReport();
      desk.seat.faults.inject(
        { kind: 'error', code },
        { times: 999, when: ({ writes }) => writes === (when === 'writing') },
      );
      desk.user.type('Évaluation', 'I5', '4');
      const typed = inputs(desk);
      await until(kind, () => activity(desk).kind === kind);
      const state = activity(desk);
      const said = `${sayActivity(state, fr)} ${explainActivity(state, fr) ?? ''}`;
      expect(said).not.toContain(code);
      expect(said).not.toMatch(/undefined|[a-z][A-Z]/);
      expect(inputs(desk)).toEqual(typed);
      desk.seat.faults.clear();
      if (kind === 'read-only') done(await desk.session.rank());
      else desk.user.type('Évaluation', 'I6', '4');
      await until('the ranking', () => dropped(desk) && activity(desk).kind === 'current');
    },
  );

  it('a host that stays busy: after a while it stops, and « Classer maintenant » goes on', async () => {
    const desk = await deskAtReport();
    desk.seat.faults.inject({ kind: 'error', code: 'ServiceNotAvailable' }, { times: 9_999 });
    desk.user.type('Évaluation', 'I5', '4');
    await until('stopped', () => activity(desk).kind === 'stopped');
    expect(activity(desk)).toMatchObject({ failure: { code: 'busy' } });
    desk.seat.faults.clear();
    done(await desk.session.rank());
    expect(dropped(desk)).toBe(true);
  });
});

describe('what Excel refuses for good', () => {
  it('a protected sheet: the ranking is shown, nothing is written, and it goes on once the protection is off', async () => {
    const desk = await deskAtReport();
    desk.user.type('Évaluation', 'I5', '4');
    desk.user.sheets.protect('Évaluation');
    await until('read-only', () => activity(desk).kind === 'read-only');
    await until(
      'the view',
      () => desk.session.getState().view?.evaluated.evaluation.ranking.counts.retained === 39,
    );
    expect(dropped(desk)).toBe(false);
    desk.user.sheets.unprotect('Évaluation');
    done(await desk.session.rank());
    expect(dropped(desk)).toBe(true);
  });

  it('a protection lifted after a refusal: it goes on by itself', async () => {
    const desk = await deskAtReport();
    desk.user.sheets.protect('Évaluation');
    expect(await desk.session.rank()).toMatchObject({ kind: 'failed', failure: { code: 'refused' } });
    expect(activity(desk).kind).toBe('read-only');
    desk.user.sheets.unprotect('Évaluation');
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
    await rest(20_000);
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
    desk.user.sheets.delete('Évaluation');
    await until('trouble', () => desk.session.getState().trouble !== null);
    expect(desk.session.getState().trouble).toMatchObject({ kind: 'no-scoring-table' });
    expect(desk.replica.book.sheets.map(({ name }) => name)).not.toContain('Évaluation');
    // Asked for, a new one is made at once.
    expect(await desk.session.create('empty')).toMatchObject({ kind: 'done' });
    expect(desk.session.getState().trouble).toBeNull();
  });

  it('the sheet renamed: the table is found by its name, wherever it stands', async () => {
    const desk = await deskAtReport();
    desk.user.sheets.rename('Évaluation', 'Notes 2026');
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

  it('an Excel without table resizing and views: the rest works', async () => {
    const desk = await deskAtReport({ requirements: { ExcelApi: '1.9' } });
    expect([...desk.session.getState().lacks].sort()).toEqual(['sheet-views', 'table-resize']);
    desk.user.type('Évaluation', 'I5', '4');
    await until('the ranking', () => dropped(desk) && activity(desk).kind === 'current');
    expect(done(await desk.session.makeAnnexe2())).toMatchObject({ sheet: 'Annexe 2' });
  });
});

describe('a refusal that concerns another sheet', () => {
  it('a protected Annexe 2 is named, and edits are ranked as before', async () => {
    const desk = await deskAtReport();
    done(await desk.session.makeAnnexe2());
    desk.user.sheets.protect('Annexe 2');
    await rest(1_000);
    const answer = await desk.session.makeAnnexe2();
    expect(answer).toMatchObject({ kind: 'failed', failure: { code: 'refused', sheet: 'Annexe 2' } });
    desk.user.type('Évaluation', 'I5', '4');
    await until('the ranking', () => dropped(desk) && activity(desk).kind === 'current');
  });
});

describe('what is asked for and comes to nothing', () => {
  it('a ranking that fails forgets no edit that was waiting', async () => {
    const desk = await deskAtReport({ answerWithin: 200 });
    desk.user.type('Évaluation', 'I5', '4');
    await until('working', () => activity(desk).kind === 'working');
    desk.seat.faults.inject({ kind: 'silence' }, { times: 1 });
    expect(await desk.session.rank()).toMatchObject({ kind: 'failed' });
    const since = Date.now();
    await until('the ranking', () => dropped(desk) && activity(desk).kind === 'current');
    // As after any edit, not at the next look by chance.
    expect((Date.now() - since) * TIMES).toBeLessThan(20_000);
  });

  it('a ranking that is given up leaves no « Calcul… » behind', async () => {
    const desk = await deskAtReport();
    desk.user.type('Évaluation', 'I5', '4');
    await until('working', () => activity(desk).kind === 'working');
    desk.seat.editing = true;
    const answer = desk.session.rank();
    await until('waiting', () => desk.session.getState().job?.step === 'waiting');
    desk.session.cancel();
    expect(await answer).toEqual({ kind: 'cancelled' });
    desk.seat.editing = false;
    await until('the ranking', () => dropped(desk) && activity(desk).kind === 'current');
  });

  it('a workbook that was made although its answer was lost is no stranger', async () => {
    const desk = await new Workshop().open({ clock });
    await desk.session.start();
    desk.seat.faults.inject(
      { kind: 'error', code: 'RequestAborted', applied: true },
      { when: ({ writes, names }) => writes && names.includes('Values') },
    );
    done(await desk.session.create('report'));
    await current(desk);
    expect(cellOf(desk, 'Évaluation', 'L5')).toBe(1);
  });
});

describe('a workbook that can be used again', () => {
  it('is noticed without a button, even where there was a ranking before', async () => {
    const desk = await deskAtReport();
    desk.user.sheets.delete('Évaluation');
    await until('trouble', () => desk.session.getState().trouble !== null);
    desk.user.sheets.add('Notes');
    await rest(3_000);
    desk.user.paste('Notes', 'A1', [
      ['N°', 'Intitulé', 'Potentiel', 'Enjeu communautaire', 'Faisabilité'],
      ['1', 'Piste A', '1', '1', '1'],
    ]);
    await until('no trouble', () => desk.session.getState().trouble === null);
    expect(desk.session.getState().view?.evaluated.evaluation.pistes.title).toEqual(['Piste A']);
  });

  it('a protection that is lifted is noticed where Excel does not tell (below ExcelApi 1.14)', async () => {
    const desk = await deskAtReport({ requirements: { ExcelApi: '1.9' } });
    desk.user.sheets.protect('Évaluation');
    expect(await desk.session.rank()).toMatchObject({ kind: 'failed', failure: { code: 'refused' } });
    desk.user.sheets.unprotect('Évaluation');
    desk.user.type('Évaluation', 'I5', '4');
    await until('the ranking', () => dropped(desk) && activity(desk).kind === 'current');
  });
});

describe('a newer version of this program', () => {
  it('is not written over: the older pane says so, and writes nothing', async () => {
    const desk = await deskAtReport({ version: 2 });
    desk.user.type('Évaluation', 'I7', '4');
    await until('the ranking', () => cellOf(desk, 'Évaluation', 'J7') === 'Seuil non atteint');
    const older = await desk.workshop.open({ clock, version: 1 });
    await older.session.start();
    await until('stopped', () => activity(older).kind === 'stopped');
    expect(explainActivity(activity(older), fr)).toContain('Rechargez le volet');
    older.seat.traffic.reset();
    older.user.type('Évaluation', 'I5', '4');
    await until('the ranking', () => dropped(desk));
    for (const answer of [
      await older.session.rank(),
      await older.session.makeAnnexe2(),
      await older.session.numberPistes(),
      await older.session.create('empty'),
      await older.session.renameHeader('Évaluation', 0, 8, 'X'),
    ])
      expect(answer).toMatchObject({ kind: 'failed', failure: { code: 'outdated' } });
    await rest(30_000);
    expect(older.seat.traffic.log.filter(({ writes }) => writes)).toEqual([]);
    expect(activity(older).kind).toBe('stopped');
  });

  it('takes over what an older one wrote, once', async () => {
    const desk = await deskAtReport();
    const newer = await desk.workshop.open({ clock, version: 7 });
    await newer.session.start();
    newer.user.type('Évaluation', 'I5', '4');
    await until('the ranking', () => dropped(newer) && activity(newer).kind === 'current');
    desk.user.type('Évaluation', 'I6', '4');
    await until('stopped', () => activity(desk).kind === 'stopped');
    await until('the ranking', () => cellOf(newer, 'Évaluation', 'J6') === 'Seuil non atteint');
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

describe('an Excel that misplaces what is written over hidden rows', () => {
  const wrongRows = (desk: Desk): number =>
    cellsOf(desk, 'Évaluation')
      .slice(1, 79)
      .filter((cells) => cells[9] !== 'Sous-piste' && cells[13] !== cells.slice(6, 9).join('|')).length;

  it('as builds were seen to: it is noticed, and rows are written apart', async () => {
    const desk = await deskAtReport({ misplace: () => 'mixed' });
    done(await desk.session.filterByCommune('Touvre'));
    desk.user.type('Évaluation', 'I5', '4');
    const typed = inputs(desk);
    await until('the ranking', () => dropped(desk) && activity(desk).kind === 'current');
    expect(inputs(desk)).toEqual(typed);
    expect(wrongRows(desk)).toBe(0);
  });

  it('at its worst: it stops, says why, and nothing of anybody’s is lost; without the filter it goes on', async () => {
    const desk = await deskAtReport({ misplace: () => 'always' });
    desk.user.type('Évaluation', 'L82', 'note');
    await rest(2_000);
    done(await desk.session.filterByCommune('Touvre'));
    desk.user.type('Évaluation', 'I5', '4');
    const typed = inputs(desk);
    await until('stopped', () => activity(desk).kind === 'stopped');
    expect(explainActivity(activity(desk), fr)).toContain('filtre');
    expect(inputs(desk)).toEqual(typed);
    const below = cellsOf(desk, 'Évaluation').slice(79).flat();
    expect(below.filter((cell) => cell !== '')).toEqual(['note']);
    const writes = (): number =>
      desk.seat.traffic.log.filter(({ kind, writes: wrote }) => kind === 'user' && wrote).length;
    const before = writes();
    await rest(90_000);
    expect(writes()).toBe(before);
    done(await desk.session.removeFilter());
    await until('the ranking', () => dropped(desk) && activity(desk).kind === 'current');
    expect(wrongRows(desk)).toBe(0);
  });

  it.each(['mixed', 'always'] as const)(
    '« Numéroter » then numbers the right rows, or none (%s)',
    async (how) => {
      const desk = await deskAtReport({ misplace: () => how });
      // Rows of both kinds, side by side.
      const first = cellsOf(desk, 'Évaluation').findIndex((cells) => cells[9] === 'Sous-piste');
      const rows = [first - 1, first, first + 1];
      for (const row of rows) desk.user.type('Évaluation', `A${String(row + 1)}`, '');
      await rest(2_000);
      desk.user.headerMenu.filterTable('Pistes', 'Statut', ['Retenue']);
      const before = inputs(desk) as string[][];
      const answer = await desk.session.numberPistes();
      const after = inputs(desk) as string[][];
      const changed = after.flatMap((cells, row) =>
        JSON.stringify(cells) === JSON.stringify(before[row]) ? [] : [row],
      );
      if (how === 'mixed') {
        expect(answer).toEqual({ kind: 'done', count: 3 });
        expect(changed).toEqual(rows);
      } else {
        expect(answer).toMatchObject({ kind: 'failed', failure: { code: 'filtered' } });
        expect(changed).toEqual([]);
      }
    },
  );
});

describe('a text that begins like a formula', () => {
  it.each(['=1+1', '+33 5 45', '-1 poste', '@nom'])(
    '%j stays the text that it is, in Excel and in Annexe 2',
    async (text) => {
      const desk = await deskAtReport();
      desk.user.type('Évaluation', 'B5', `'${text}`);
      await rest(1_500 + 200 * TIMES);
      done(await desk.session.makeAnnexe2());
      expect(cellOf(desk, 'Évaluation', 'B5')).toBe(text);
      expect(cellsOf(desk, 'Annexe 2').flat()).toContain(text);
    },
  );
});

it('where Excel stops after it has written, a report is not said to be unwritten', async () => {
  const desk = await deskAtReport();
  desk.seat.faults.inject(
    { kind: 'host', code: 5102, applied: true },
    { times: 6, when: ({ writes, names }) => writes && names.includes('Activate') },
  );
  expect(await desk.session.makeAnnexe2()).toMatchObject({
    kind: 'failed',
    failure: { code: 'busy', mayBeWritten: true },
  });
  expect(cellsOf(desk, 'Annexe 2').length).toBeGreaterThan(0);
  const { notice } = desk.session.getState();
  expect(notice && sayAnswer(notice, fr)?.text).toMatch(/a pu être fait/);
  desk.seat.faults.clear();
});
