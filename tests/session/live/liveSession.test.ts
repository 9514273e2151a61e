import { runStages } from '../../../src/core/runStages';
import { HostError } from '../../../src/workbook/hostError';
import type { HostErrorCode } from '../../../src/workbook/hostError';
import { MemorySeat } from '../../../src/hosts/memory/memorySeat';
import type { RoundTrip } from '../../../src/hosts/memory/memorySeat';
import { MemoryWorkbook } from '../../../src/hosts/memory/memoryWorkbook';
import { QUIET } from '../../../src/session/live/agenda';
import { LiveSession } from '../../../src/session/live/liveSession';
import { reportState } from '../../../src/session/live/reportState';
import { validationOf } from '../../../src/sheets/validationOf';
import type { MethodRecord } from '../../../src/sheets/methodRecord';
import { COLUMN, METHOD, Room } from './room';
import type { Pane } from './room';

/** Row of the sheet on which the piste of this N° stands in the example. */
const rowOf = (number: number): number => number;

/** A scoring table that somebody typed: no column of ours. */
async function withoutOurColumns(): Promise<Room> {
  const { workbook } = await Room.withReport({ ranked: false });
  const typed = workbook.sheets.map((sheet) =>
    sheet.name === 'Évaluation'
      ? { ...sheet, tables: [], cells: sheet.cells.map((row) => row.slice(0, COLUMN.status)) }
      : sheet,
  );
  return new Room(new MemoryWorkbook(typed));
}

describe('LiveSession: opening', () => {
  it('reads once, shows the ranking and says that it stands', async () => {
    const room = await Room.withReport();
    const pane = await room.open();
    const { activity, view, trouble } = pane.session.getState();
    expect(activity.kind).toBe('current');
    expect(trouble).toBeNull();
    expect(view?.evaluated.evaluation.ranking.counts.retained).toBe(40);
  });

  it('writes nothing in a workbook that nobody asked to rank, and says so', async () => {
    const room = await withoutOurColumns();
    const before = JSON.stringify(room.workbook.sheets);
    const pane = await room.open();
    await room.clock.pass(60_000);
    expect(pane.session.getState().activity).toEqual({ kind: 'stale', why: 'never-ranked' });
    expect(pane.session.getState().view?.evaluated.evaluation.ranking.counts.retained).toBe(40);
    expect(JSON.stringify(room.workbook.sheets)).toBe(before);
  });

  it('asks again to be told of edits where a cell was being edited when it opened', async () => {
    const room = await Room.withReport();
    let refusals = 2;
    const pane = await room.open({
      travel: (trip) =>
        trip === 'watch' && refusals-- > 0
          ? Promise.reject(new HostError('editing', 'X'))
          : Promise.resolve(),
    });
    expect(pane.session.getState().activity.kind).toBe('current');
    await room.clock.pass(2 * QUIET.deaf);
    await room.type(pane, rowOf(4), COLUMN.feasibility, 4);
    await room.clock.pass(QUIET.local);
    expect(room.cell(rowOf(4), COLUMN.status)).toBe('Seuil non atteint');
    expect(pane.session.getState().isDeaf).toBe(false);
  });

  it('says that it cannot be told of edits where that lasts, and until it can', async () => {
    const room = await Room.withReport();
    let isRefused = true;
    const pane = await room.open({
      travel: (trip) =>
        trip === 'watch' && isRefused ? Promise.reject(new HostError('failed', 'X')) : Promise.resolve(),
    });
    await room.clock.pass(2 * QUIET.deaf);
    expect(pane.session.getState().isDeaf).toBe(false);
    await room.clock.pass(3 * QUIET.deaf);
    expect(pane.session.getState().isDeaf).toBe(true);
    await room.type(pane, rowOf(4), COLUMN.feasibility, 4);
    await room.clock.pass(QUIET.poll + QUIET.others[1]);
    expect(await room.isRight()).toBe(true);
    isRefused = false;
    await room.clock.pass(QUIET.deaf);
    expect(pane.session.getState().isDeaf).toBe(false);
  });

  it('says why where there is no scoring table', async () => {
    const room = new Room(new MemoryWorkbook([{ name: 'Feuil1' }]));
    const pane = await room.open();
    expect(pane.session.getState().trouble).toMatchObject({ kind: 'no-scoring-table' });
  });

  it('finds a table on a sheet of another name', async () => {
    const room = await Room.withReport();
    const [readme, scoring, ...others] = room.workbook.sheets;
    if (!readme || !scoring) throw new Error('no sheets');
    const renamed = { ...scoring, name: 'Mes pistes', tables: [] };
    const elsewhere = new Room(new MemoryWorkbook([readme, renamed, ...others]));
    const pane = await elsewhere.open();
    expect(pane.session.getState().view?.evaluated.evaluation.layout.sheet).toBe('Mes pistes');
    await pane.seat.type('Mes pistes', { row: rowOf(4), column: COLUMN.feasibility, rows: 1, columns: 1 }, [
      [4],
    ]);
    await elsewhere.clock.pass(QUIET.longest);
    expect(elsewhere.workbook.valuesOn('Mes pistes')[rowOf(4)]?.[COLUMN.status]).toBe('Seuil non atteint');
  });
});

describe('LiveSession: what is selected in Excel', () => {
  const place = (sheet: string, row: number) => ({ sheet, area: { row, column: 3, rows: 1, columns: 1 } });

  it('is shown as soon as the pane opens, without another round trip', async () => {
    const room = await Room.withReport();
    const pane = await room.open({ selected: place('Évaluation', 9) });
    expect(pane.session.getState().view?.selected).toBe(8);
  });

  it('told before anything was read, is shown with what is read, and is newer', async () => {
    const room = await Room.withReport();
    const seat: MemorySeat = new MemorySeat(room.workbook, room.seats, {
      selected: place('Évaluation', 9),
      travel: (trip) => {
        if (trip === 'read') seat.tell({ kind: 'selected', ...place('Évaluation', 20) });
        return Promise.resolve();
      },
    });
    const session = new LiveSession(seat, room.clock);
    void session.start();
    await room.clock.pass(0);
    expect(session.getState().view?.selected).toBe(19);
  });

  it('is remembered where no piste stands yet: its row becomes one', async () => {
    const room = await Room.withReport();
    const pane = await room.open();
    const row = room.rows()[30] ?? [];
    await room.type(pane, 30, COLUMN.title, null);
    const area = { row: 30, column: 0, rows: 1, columns: COLUMN.basis + 1 };
    await pane.seat.type('Évaluation', area, [row.map(() => null)]);
    await room.clock.pass(QUIET.longest);
    select(pane, 'Évaluation', 30);
    expect(pane.session.getState().view?.selected).toBeNull();
    await pane.seat.type('Évaluation', area, [row]);
    await room.clock.pass(QUIET.longest);
    expect(pane.session.getState().view?.selected).toBe(29);
  });
});

describe('LiveSession: an edit at this seat', () => {
  it('is followed by one reading and one writing', async () => {
    const room = await Room.withReport();
    const pane = await room.open();
    await room.type(pane, rowOf(4), COLUMN.feasibility, '4 – Très complexe');
    expect(pane.session.getState().activity.kind).toBe('working');
    await room.clock.pass(QUIET.local);
    expect(pane.seat.trips).toEqual(['read', 'write']);
    expect(room.cell(rowOf(4), COLUMN.status)).toBe('Seuil non atteint');
    expect(room.cell(rowOf(5), COLUMN.rank)).toBe(1);
    expect(await room.isRight()).toBe(true);
    expect(pane.session.getState().activity.kind).toBe('current');
  });

  it('that changes nothing of the ranking costs one reading', async () => {
    const room = await Room.withReport();
    const pane = await room.open();
    await room.type(pane, rowOf(4), COLUMN.communes, 'Touvre');
    await room.clock.pass(QUIET.longest);
    expect(pane.seat.trips).toEqual(['read']);
  });

  it('waits for the end of a burst, which makes one pass', async () => {
    const room = await Room.withReport();
    const pane = await room.open();
    for (const row of [4, 5, 7, 8]) {
      await room.type(pane, rowOf(row), COLUMN.feasibility, 3);
      await room.clock.pass(QUIET.local / 2);
    }
    await room.clock.pass(QUIET.local);
    expect(pane.seat.trips).toEqual(['read', 'write']);
    expect(await room.isRight()).toBe(true);
  });

  it('is followed without waiting for ever where somebody never stops typing', async () => {
    const room = await Room.withReport();
    const pane = await room.open();
    for (let edit = 0; edit < 12; edit++) {
      await room.type(pane, rowOf(4), COLUMN.feasibility, 1 + (edit % 3));
      await room.clock.pass(QUIET.local / 2);
    }
    expect(pane.seat.trips).toContain('write');
  });

  it('made while a pass is under way is not forgotten', async () => {
    const room = await Room.withReport();
    let during: (() => Promise<void>) | null = null;
    const pane = await room.open({
      travel: async (trip) => {
        if (trip !== 'write' || during === null) return;
        const edit = during;
        during = null;
        await edit();
      },
    });
    during = () => room.type(pane, rowOf(5), COLUMN.feasibility, 4);
    await room.type(pane, rowOf(4), COLUMN.feasibility, 4);
    await room.clock.pass(QUIET.longest * 2);
    expect(await room.isRight()).toBe(true);
    expect(room.cell(rowOf(5), COLUMN.status)).toBe('Seuil non atteint');
  });

  it('says what moved', async () => {
    const room = await Room.withReport();
    const pane = await room.open();
    await room.type(pane, rowOf(4), COLUMN.feasibility, 4);
    await room.clock.pass(QUIET.local);
    const { view } = pane.session.getState();
    const changed = view?.changes?.pistes.find(({ piste }) => piste === 3);
    expect(changed).toMatchObject({ statusAfter: 'below-threshold', rankAfter: 0 });
    expect(view?.changes?.levelCount).toBe(1);
    expect(view?.changes?.pistes.length).toBeGreaterThan(30);
  });

  it('changes no cell that somebody fills in', async () => {
    const room = await Room.withReport();
    const pane = await room.open();
    await room.type(pane, rowOf(4), COLUMN.feasibility, 'très très simple');
    const inputs = JSON.stringify(room.rows().map((row) => row.slice(0, COLUMN.status)));
    await room.clock.pass(QUIET.longest);
    expect(JSON.stringify(room.rows().map((row) => row.slice(0, COLUMN.status)))).toBe(inputs);
  });
});

describe('LiveSession: rows that move under a pass', () => {
  it('are noticed when what was written is looked at, and everything is made right', async () => {
    const room = await Room.withReport();
    let moves = 1;
    const pane = await room.open({
      travel: async (trip) => {
        if (trip !== 'write' || moves-- <= 0) return;
        await swapRows(room, 5, 9);
      },
    });
    await room.type(pane, rowOf(4), COLUMN.feasibility, 4);
    await room.clock.pass(QUIET.local);
    expect(pane.seat.trips).toEqual(['read', 'write', 'read', 'write']);
    expect(await room.isRight()).toBe(true);
  });

  it('do not keep it writing for ever', async () => {
    const room = await Room.withReport();
    const pane = await room.open({
      travel: async (trip) => {
        if (trip === 'write') await swapRows(room, 5, 9);
      },
    });
    await room.type(pane, rowOf(4), COLUMN.feasibility, 4);
    await room.clock.pass(QUIET.local);
    expect(pane.seat.trips.filter((trip) => trip === 'write').length).toBeLessThanOrEqual(4);
    expect(pane.session.getState().activity).toEqual({ kind: 'stale', why: 'contested' });
  });
});

function select({ seat }: Pane, sheet: string, row: number): void {
  seat.tell({ kind: 'selected', sheet, area: { row, column: 3, rows: 1, columns: 1 } });
}

/** As when somebody sorts: two whole rows, without any event. */
async function swapRows(room: Room, a: number, b: number): Promise<void> {
  const rows = room.rows();
  const width = COLUMN.basis + 1;
  const cells = (row: number): (string | number | boolean | null)[] =>
    Array.from({ length: width }, (_, column) => {
      const cell = rows[row]?.[column] ?? null;
      return typeof cell === 'object' ? null : cell;
    });
  const block = (row: number, values: ReturnType<typeof cells>) => ({
    area: { row, column: 0, rows: 1, columns: width },
    values: [values],
  });
  await room.workbook.apply([{ sheet: 'Évaluation', blocks: [block(a, cells(b)), block(b, cells(a))] }]);
}

describe('LiveSession: edits elsewhere', () => {
  it('show soon, and are written only after a while without edits', async () => {
    const room = await Room.withReport();
    const pane = await room.open();
    const other = await room.open();
    await other.session.stop();
    await room.type(other, rowOf(4), COLUMN.feasibility, 4);
    await room.clock.pass(QUIET.remote);
    expect(pane.session.getState().activity).toEqual({ kind: 'stale', why: 'differs' });
    expect(pane.session.getState().view?.evaluated.evaluation.ranking.counts.retained).toBe(39);
    expect(pane.seat.trips).toEqual(['read']);
    await room.clock.pass(QUIET.others[0] - QUIET.remote - 1);
    expect(pane.seat.trips).toEqual(['read']);
    await room.clock.pass(QUIET.others[1]);
    expect(await room.isRight()).toBe(true);
    expect(pane.session.getState().activity.kind).toBe('current');
  });

  it('that another pane has ranked cost this one a look, no writing', async () => {
    const room = await Room.withReport();
    const pane = await room.open();
    const other = await room.open();
    await room.type(other, rowOf(4), COLUMN.feasibility, 4);
    await room.clock.pass(QUIET.others[1] * 2);
    expect(other.seat.trips.filter((trip) => trip === 'write')).toHaveLength(1);
    expect(pane.seat.trips).not.toContain('write');
  });

  it('that raise no event at all are seen by and by', async () => {
    const room = await Room.withReport();
    const pane = await room.open();
    await room.workbook.apply([
      {
        sheet: 'Évaluation',
        blocks: [{ area: { row: 4, column: COLUMN.feasibility, rows: 1, columns: 1 }, values: [[4]] }],
      },
    ]);
    await room.clock.pass(QUIET.poll + QUIET.others[1]);
    expect(await room.isRight()).toBe(true);
    expect(pane.session.getState().activity.kind).toBe('current');
  });

  it('does not quarrel with a hand that changes our columns back', async () => {
    const room = await Room.withReport();
    const pane = await room.open();
    for (let time = 0; time < 6; time++) {
      await room.type(pane, rowOf(4), COLUMN.rank, 99);
      await room.clock.pass(QUIET.longest);
    }
    expect(pane.seat.trips.filter((trip) => trip === 'write').length).toBeLessThanOrEqual(3);
    expect(pane.session.getState().activity).toEqual({ kind: 'stale', why: 'contested' });
    await pane.session.rank();
    expect(await room.isRight()).toBe(true);
  });
});

describe('LiveSession: what the host refuses', () => {
  const failing = (code: HostErrorCode, times: number, when: RoundTrip[] = ['read', 'write']) => {
    let left = 0;
    return {
      fail: (): void => {
        left = times;
      },
      travel: (trip: RoundTrip): Promise<void> =>
        when.includes(trip) && left-- > 0 ? Promise.reject(new HostError(code, 'X')) : Promise.resolve(),
    };
  };

  it.each(['editing', 'busy', 'unanswered', 'failed', 'gone'] as const)(
    'goes on by itself after « %s »',
    async (code) => {
      const room = await Room.withReport();
      const fault = failing(code, 2);
      const pane = await room.open(fault);
      fault.fail();
      await room.type(pane, rowOf(4), COLUMN.feasibility, 4);
      await room.clock.pass(QUIET.local);
      expect(pane.session.getState().activity.kind).toBe('waiting');
      await room.clock.pass(20_000);
      expect(pane.session.getState().activity.kind).toBe('current');
      expect(await room.isRight()).toBe(true);
    },
  );

  it('waits as long as somebody types in a cell', async () => {
    const room = await Room.withReport();
    const fault = failing('editing', 40);
    const pane = await room.open(fault);
    fault.fail();
    await room.type(pane, rowOf(4), COLUMN.feasibility, 4);
    await room.clock.pass(120_000);
    expect(pane.session.getState().activity).toEqual({ kind: 'waiting', why: 'editing' });
    await room.clock.pass(600_000);
    expect(await room.isRight()).toBe(true);
  });

  it.each(['unanswered', 'failed', 'too-large'] as const)(
    'gives up « %s » in the end, and says so',
    async (code) => {
      const room = await Room.withReport();
      const fault = failing(code, 1_000);
      const pane = await room.open(fault);
      fault.fail();
      await room.type(pane, rowOf(4), COLUMN.feasibility, 4);
      await room.clock.pass(20_000);
      expect(pane.session.getState().activity).toEqual({
        kind: 'stopped',
        failure: { code, feature: null, detail: 'X' },
      });
      expect(pane.session.getState().view).not.toBeNull();
    },
  );

  it('shows the ranking of a protected sheet and stops writing', async () => {
    const room = await Room.withReport();
    const fault = failing('refused', 1_000, ['write']);
    const pane = await room.open(fault);
    fault.fail();
    await room.type(pane, rowOf(4), COLUMN.feasibility, 4);
    await room.clock.pass(QUIET.local);
    expect(pane.session.getState().activity).toEqual({ kind: 'read-only', why: 'sheet' });
    await room.type(pane, rowOf(5), COLUMN.feasibility, 4);
    await room.clock.pass(60_000);
    expect(pane.seat.trips.filter((trip) => trip === 'write')).toHaveLength(1);
    expect(pane.session.getState().view?.evaluated.evaluation.ranking.counts.retained).toBe(38);
  });

  it('says that it stopped where the very first reading is refused: no ranking is shown', async () => {
    const room = await Room.withReport();
    const fault = failing('refused', 1_000, ['read']);
    fault.fail();
    const pane = await room.open(fault);
    const failure = { code: 'refused', feature: null, detail: 'X' };
    expect(pane.session.getState()).toMatchObject({ view: null, activity: { kind: 'stopped', failure } });
    expect(await pane.session.readAgain()).toMatchObject({ kind: 'failed', failure });
    expect(pane.session.getState().activity).toMatchObject({ kind: 'stopped', failure });
  });

  it('notices that the sheet is gone, and makes none in its place', async () => {
    const room = await Room.withReport();
    const pane = await room.open();
    const others = room.workbook.sheets.filter(({ name }) => name !== 'Évaluation');
    const without = new MemoryWorkbook(others);
    jest.spyOn(room.workbook, 'read').mockImplementation((scope) => without.read(scope));
    pane.seat.tell({ kind: 'structure' });
    await room.clock.pass(QUIET.longest);
    expect(pane.session.getState().trouble).toMatchObject({ kind: 'no-scoring-table' });
    expect(pane.seat.trips).not.toContain('apply');
  });
});

describe('LiveSession: what people ask for', () => {
  it('ranks a workbook for the first time in three round trips of the host at most', async () => {
    const room = await withoutOurColumns();
    const pane = await room.open();
    expect(await pane.session.rank()).toEqual({ kind: 'done', count: 40 });
    // A host makes up to two round trips of the one application.
    expect(pane.seat.trips).toEqual(['read', 'apply']);
    expect(await room.isRight()).toBe(true);
    expect(pane.session.getState().activity.kind).toBe('current');
  });

  it.each(['empty', 'report', 'workshop'] as const)('makes a new workbook: %s', async (content) => {
    const room = new Room(new MemoryWorkbook([{ name: 'Feuil1' }]));
    const pane = await room.open();
    const answer = await pane.session.create(content);
    expect(answer.kind).toBe('done');
    expect(room.workbook.sheets.map(({ name }) => name)).toEqual([
      'Lisez-moi',
      'Feuil1',
      'Évaluation',
      'Méthode',
      'Communes',
    ]);
    expect(pane.session.getState().trouble).toBeNull();
    if (content === 'report') expect(room.cell(4, COLUMN.rank)).toBe(1);
  });

  it('leaves a sheet « Évaluation » that holds something, and says so', async () => {
    const room = new Room(new MemoryWorkbook([{ name: 'Évaluation', cells: [['Budget'], [12]] }]));
    const pane = await room.open();
    const answer = await pane.session.create('report');
    expect(answer).toEqual({ kind: 'declined', why: 'sheet-taken', detail: 'Évaluation' });
    expect(room.rows()).toEqual([['Budget'], [12]]);
  });

  it('shows the table that somebody else made meanwhile, and says that nothing was created', async () => {
    const room = new Room(new MemoryWorkbook([{ name: 'Feuil1' }]));
    const pane = await room.open();
    const other = await room.open();
    await other.session.stop();
    expect((await pane.session.create('report')).kind).toBe('done');
    const answer = await other.session.create('empty');
    expect(answer).toEqual({ kind: 'declined', why: 'already-there', detail: 'Évaluation' });
    expect(other.session.getState().trouble).toBeNull();
    expect(other.session.getState().view?.evaluated.evaluation.ranking.counts.retained).toBe(40);
  });

  it('makes Annexe 2, and knows when it is out of date', async () => {
    const room = await Room.withReport();
    const pane = await room.open();
    const state = (): string => {
      const { view } = pane.session.getState();
      if (view === null) throw new Error('no view');
      return runStages(reportState(view, 'annexe2'));
    };
    expect(state()).toBe('absent');
    expect(await pane.session.makeAnnexe2()).toEqual({ kind: 'done', sheet: 'Annexe 2' });
    expect(room.workbook.active).toBe('Annexe 2');
    expect(state()).toBe('current');
    await room.type(pane, rowOf(4), COLUMN.feasibility, 4);
    await room.clock.pass(QUIET.longest);
    expect(state()).toBe('outdated');
    await pane.session.makeAnnexe2();
    expect(state()).toBe('current');
  });

  it('makes the sheet of a commune once, then refreshes it', async () => {
    const room = await Room.withReport();
    const pane = await room.open();
    await pane.session.makeCommuneSheet('Touvre');
    await pane.session.makeCommuneSheet('touvre');
    const answer = await pane.session.makeCommuneSheet('Touvre');
    expect(answer).toMatchObject({ kind: 'done' });
    const made = room.workbook.sheets.filter(({ name }) => name.includes('Touvre'));
    expect(made).toHaveLength(1);
  });

  it('filters by the N° of the pistes that name a commune, sub-pistes included, and takes it off', async () => {
    const room = await Room.withReport();
    const pane = await room.open({ lacks: ['sheet-views'] });
    const answer = await pane.session.filterByCommune('Touvre');
    expect(answer).toMatchObject({ kind: 'done', seenBy: 'shared' });
    expect(pane.seat.filters.shared).toMatchObject({
      sheet: 'Évaluation',
      table: 'Pistes',
      column: COLUMN.number,
    });
    expect(pane.seat.filters.shared?.texts).toContain('5');
    expect(await pane.session.removeFilter()).toEqual({ kind: 'done', seenBy: 'shared' });
    expect(pane.seat.filters.shared).toBeNull();
    expect(await pane.session.removeFilter()).toEqual({ kind: 'done', seenBy: 'none' });
  });

  it('filters in a view of one’s own where there are such views, and leaves it', async () => {
    const room = await Room.withReport();
    const pane = await room.open();
    expect(await pane.session.filterByCommune('Touvre')).toMatchObject({ kind: 'done', seenBy: 'own-view' });
    expect(pane.seat.filters.shared).toBeNull();
    expect(await pane.session.removeFilter()).toEqual({ kind: 'done', seenBy: 'own-view' });
  });

  it('hides nobody’s rows where such a view cannot be entered, and asks first from then on', async () => {
    const room = await Room.withReport();
    const pane = await room.open({ refusesViews: true });
    expect(await pane.session.filterByCommune('Touvre')).toEqual({
      kind: 'declined',
      why: 'no-own-view',
      detail: '',
    });
    expect(pane.seat.filters.shared).toBeNull();
    expect(pane.session.getState().lacks.has('sheet-views')).toBe(true);
    expect(await pane.session.filterByCommune('Touvre')).toMatchObject({ kind: 'done', seenBy: 'shared' });
    expect(pane.seat.filters.shared).not.toBeNull();
  });

  it('says which commune is in no cell of the workbook', async () => {
    const room = await Room.withReport();
    const pane = await room.open();
    const declined = { kind: 'declined', why: 'unknown-commune', detail: 'Atlantis' };
    expect(await pane.session.filterByCommune('Atlantis')).toEqual(declined);
    expect(await pane.session.makeCommuneSheet('Atlantis')).toEqual(declined);
    expect(pane.session.getState().activity.kind).toBe('current');
  });

  it('filters nothing for a commune that no piste concerns, since every row would be hidden', async () => {
    const room = await Room.withReport();
    const pane = await room.open({ lacks: ['sheet-views'] });
    const listed = room.workbook.valuesOn('Communes').length;
    await pane.seat.type('Communes', { row: listed, column: 0, rows: 1, columns: 1 }, [['Sers']]);
    const declined = { kind: 'declined', why: 'unnamed-commune', detail: 'Sers' };
    expect(await pane.session.filterByCommune('sers')).toEqual(declined);
    expect(pane.seat.filters.shared).toBeNull();
  });

  it('numbers the pistes that have no N°, and no other', async () => {
    const room = await Room.withReport();
    const pane = await room.open();
    await room.type(pane, 78, COLUMN.number, null);
    await room.type(pane, 3, COLUMN.number, null);
    await room.clock.pass(QUIET.longest);
    expect(await pane.session.numberPistes()).toEqual({ kind: 'done', count: 2 });
    expect([room.cell(3, COLUMN.number), room.cell(78, COLUMN.number)]).toEqual([78, 79]);
    expect(room.cell(4, COLUMN.number)).toBe(4);
    expect(await room.isRight()).toBe(true);
  });

  it('puts an accepted value in a cell that cannot be read, unless somebody was there first', async () => {
    const room = await Room.withReport();
    const pane = await room.open();
    await room.type(pane, rowOf(4), COLUMN.potential, 'fors');
    await room.clock.pass(QUIET.longest);
    expect(await pane.session.correct(rowOf(4), COLUMN.potential, '1 – Fort')).toEqual({
      kind: 'done',
      count: 1,
    });
    expect(room.cell(rowOf(4), COLUMN.status)).toBe('Retenue');
    await room.type(pane, rowOf(4), COLUMN.potential, 'fors');
    await room.clock.pass(QUIET.longest);
    await room.type(pane, rowOf(4), COLUMN.potential, 2);
    expect(await pane.session.correct(rowOf(4), COLUMN.potential, '1 – Fort')).toEqual({
      kind: 'declined',
      why: 'cell-changed',
      detail: '',
    });
    expect(room.cell(rowOf(4), COLUMN.potential)).toBe(2);
  });

  it('shows a row in Excel, and the piste of a row that is selected there', async () => {
    const room = await Room.withReport();
    const pane = await room.open();
    await pane.session.show('Évaluation', 12);
    expect(pane.seat.shown).toEqual({
      sheet: 'Évaluation',
      area: { row: 12, column: COLUMN.title, rows: 1, columns: 1 },
    });
    expect(pane.seat.trips).toEqual(['show']);
    select(pane, 'Évaluation', 12);
    expect(pane.session.getState().view?.selected).toBe(11);
    select(pane, 'Communes', 12);
    expect(pane.session.getState().view?.selected).toBeNull();
  });

  it('finds the piste again where its row moved before it was shown', async () => {
    const room = await Room.withReport();
    const pane = await room.open();
    await swapRows(room, 12, 30);
    expect((await pane.session.show('Évaluation', 12, COLUMN.stake)).kind).toBe('done');
    expect(pane.seat.shown?.area).toEqual({ row: 30, column: COLUMN.stake, rows: 1, columns: 1 });
  });

  it('says that a piste is no longer there', async () => {
    const room = await Room.withReport();
    const pane = await room.open();
    const empty = Array<null>(COLUMN.basis + 1).fill(null);
    await room.workbook.apply([
      {
        sheet: 'Évaluation',
        blocks: [{ area: { row: 12, column: 0, rows: 1, columns: empty.length }, values: [empty] }],
      },
    ]);
    expect(await pane.session.show('Évaluation', 12)).toEqual({
      kind: 'declined',
      why: 'piste-gone',
      detail: '',
    });
  });

  it('saves another method, lets the scoring sheet follow, and ranks by it', async () => {
    const room = await Room.withReport();
    const pane = await room.open();
    const record = recordOf(pane);
    const [potential, stake, feasibility] = record.method.criteria;
    if (!potential || !stake || !feasibility) throw new Error('no criteria');
    const method = {
      ...record.method,
      criteria: [{ ...potential, threshold: 1 }, stake, { ...feasibility, name: 'Facilité' }],
    };
    expect(await pane.session.saveMethod({ ...record, method }, false)).toMatchObject({ kind: 'done' });
    expect(room.cell(0, COLUMN.feasibility)).toBe('Facilité');
    expect(recordOf(pane).method.criteria.map(({ threshold }) => threshold)).toEqual([1, 2, 3]);
    expect(room.cell(1, COLUMN.status)).toBe('Seuil non atteint');
    expect(await room.isRight()).toBe(true);
  });

  it('asks before somebody’s note on the sheet Méthode is lost', async () => {
    const room = await Room.withReport();
    const pane = await room.open();
    await pane.seat.type('Méthode', { row: 30, column: 0, rows: 1, columns: 1 }, [['à revoir']]);
    await room.clock.pass(QUIET.longest);
    const record = recordOf(pane);
    const [first, ...others] = record.method.criteria;
    if (!first) throw new Error('no criterion');
    const labels = [...first.labels, 'Nul', 'Néant'];
    const next = { ...record, method: { ...record.method, criteria: [{ ...first, labels }, ...others] } };
    const before = JSON.stringify(room.workbook.valuesOn('Méthode'));
    const answer = await pane.session.saveMethod(next, false);
    expect(answer).toMatchObject({ kind: 'confirm' });
    expect(answer.kind === 'confirm' ? answer.cells.map(({ text }) => text) : []).toContain('à revoir');
    expect(JSON.stringify(room.workbook.valuesOn('Méthode'))).toBe(before);
    expect(await pane.session.saveMethod(next, true)).toMatchObject({ kind: 'done' });
  });

  it('keeps which method was validated, and tells when it is no longer that one', async () => {
    const room = await Room.withReport();
    const pane = await room.open();
    await pane.session.validateMethod('10/12/2016', 'Conseil communautaire');
    expect(validationOf(recordOf(pane))).toEqual({
      kind: 'valid',
      on: '10/12/2016',
      by: 'Conseil communautaire',
    });
    const record = recordOf(pane);
    await pane.session.saveMethod({ ...record, method: { ...record.method, excluded: [] } }, false);
    expect(validationOf(recordOf(pane))).toMatchObject({ kind: 'changed', on: '10/12/2016' });
  });

  it('validates a method that somebody laid out by hand, without a question and without touching its layout', async () => {
    const room = await Room.withReport();
    const pane = await room.open();
    const hand = [
      ['Méthode votée en conseil'],
      ['Critère', 'Niveau', 'Libellé', 'Valeur retenue'],
      ...METHOD.criteria.flatMap(({ name, labels, threshold }) =>
        labels.map((label, index) => [
          index === 0 ? name : null,
          index + 1,
          label,
          index < threshold ? 'oui' : 'non',
        ]),
      ),
    ];
    const blank = room.workbook.valuesOn('Méthode').map((cells) => cells.map(() => null));
    const [rows, columns] = [Math.max(blank.length, hand.length), 7];
    const cells = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => hand[row]?.[column] ?? null),
    );
    await pane.seat.type('Méthode', { row: 0, column: 0, rows, columns }, cells);
    await room.clock.pass(QUIET.longest);
    expect(await pane.session.validateMethod('10/12/2016', 'Conseil')).toEqual({ kind: 'done' });
    expect(validationOf(recordOf(pane))).toEqual({ kind: 'valid', on: '10/12/2016', by: 'Conseil' });
    const after = room.workbook.valuesOn('Méthode');
    expect(after.slice(0, hand.length).map((row) => row.slice(0, 4))).toEqual(hand);
    expect(pane.session.getState().activity.kind).toBe('current');
  });

  it('says where there is no room to write who validated the method', async () => {
    const room = await Room.withReport();
    const pane = await room.open();
    const rows = room.workbook.valuesOn('Méthode');
    const last = rows.findIndex(([first]) => first === 'Validée par');
    const area = { row: last + 1, column: 0, rows: 2, columns: 2 };
    const next = [
      ['Configuration exclue', METHOD.criteria[0]?.name ?? ''],
      ['Trop faible', 4],
    ];
    const old = rows.findIndex(([first]) => first === 'Configuration exclue');
    await pane.seat.type('Méthode', { row: old, column: 0, rows: 2, columns: 4 }, [
      [null, null, null, null],
      [null, null, null, null],
    ]);
    await pane.seat.type('Méthode', area, next);
    await room.clock.pass(QUIET.longest);
    expect(pane.session.getState().trouble).toBeNull();
    const before = JSON.stringify(room.workbook.valuesOn('Méthode'));
    expect(await pane.session.validateMethod('10/12/2016', 'Conseil')).toEqual({
      kind: 'declined',
      why: 'no-room-for-settings',
      detail: 'Méthode',
    });
    expect(JSON.stringify(room.workbook.valuesOn('Méthode'))).toBe(before);
  });
});

function recordOf({ session }: Pane): MethodRecord {
  const { view } = session.getState();
  if (view === null) throw new Error('no view');
  return view.evaluated.evaluation.record;
}
