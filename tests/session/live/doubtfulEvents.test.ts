import type { LiveEvent } from '../../../src/workbook/livePort';
import { QUIET } from '../../../src/session/live/agenda';
import { COLUMN, Room } from './room';

const cell = (row: number, column: number): { row: number; column: number; rows: 1; columns: 1 } => ({
  row,
  column,
  rows: 1,
  columns: 1,
});

/** What a host may say of the edit of I5, if anything. */
const SAYINGS: readonly (readonly [string, readonly LiveEvent[]])[] = [
  ['nothing of where', [{ kind: 'changed', sheet: null, area: null, source: 'local' }]],
  ['a wrong row', [{ kind: 'changed', sheet: 'Évaluation', area: cell(60, 1), source: 'local' }]],
  ['a wrong column', [{ kind: 'changed', sheet: 'Évaluation', area: cell(4, COLUMN.rank), source: 'local' }]],
  ['that it came from elsewhere', [{ kind: 'changed', sheet: 'Évaluation', area: null, source: 'remote' }]],
  [
    'it three times',
    [1, 2, 3].map(() => ({ kind: 'changed', sheet: 'Évaluation', area: cell(4, 8), source: 'local' })),
  ],
  ['that another sheet came to the front', [{ kind: 'activated', sheet: null }]],
  ['nothing at all', []],
];

describe('[F8] an edit of which the host says', () => {
  it.each(SAYINGS)('%s: it comes to the same', async (_, events) => {
    const room = await Room.withReport();
    const pane = await room.open();
    const values = [[4]];
    await room.workbook.apply([
      { sheet: 'Évaluation', blocks: [{ area: cell(4, COLUMN.feasibility), values }] },
    ]);
    for (const event of events) pane.seat.tell(event);
    await room.clock.pass(QUIET.poll + QUIET.others[1]);
    expect(await room.isRight()).toBe(true);
    expect(pane.session.getState().activity.kind).toBe('current');
    expect(pane.seat.trips.filter((trip) => trip === 'write')).toHaveLength(1);
  });
});

describe('[F9] what this pane writes, told as if somebody had', () => {
  it.each(['local', 'remote'] as const)(
    'typed it (%s): it is looked at once, and nothing is written',
    async (source) => {
      const room = await Room.withReport();
      const pane = await room.open();
      const tell = pane.seat.tell.bind(pane.seat);
      pane.seat.tell = (event) => {
        tell(event.kind === 'changed' && event.source === 'own' ? { ...event, source } : event);
      };
      await room.type(pane, 4, COLUMN.feasibility, 4);
      await room.clock.pass(QUIET.poll - 1_000);
      expect(pane.seat.trips.filter((trip) => trip === 'write')).toHaveLength(1);
      expect(pane.seat.trips.length).toBeLessThanOrEqual(3);
      expect(pane.session.getState().activity.kind).toBe('current');
    },
  );
});

/** A level changes, and the host does not say so. */
async function changeUnsaid(room: Room): Promise<void> {
  const area = cell(4, COLUMN.feasibility);
  await room.workbook.apply([{ sheet: 'Évaluation', blocks: [{ area, values: [[4]] }] }]);
}

const selected = (row: number, column: number, sheet = 'Évaluation'): LiveEvent => ({
  kind: 'selected',
  sheet,
  area: cell(row, column),
});

describe('[F10] a level picked from the list of its cell, of which the host says nothing', () => {
  it('is ranked soon after another cell is selected', async () => {
    const room = await Room.withReport();
    const pane = await room.open();
    pane.seat.tell(selected(4, COLUMN.feasibility));
    await changeUnsaid(room);
    await room.clock.pass(QUIET.aside);
    expect(pane.seat.trips).toEqual([]);
    pane.seat.tell(selected(5, COLUMN.feasibility));
    await room.clock.pass(QUIET.aside + QUIET.local);
    expect(pane.seat.trips).toEqual(['read', 'read', 'write']);
    expect(await room.isRight()).toBe(true);
    expect(pane.session.getState()).toMatchObject({
      activity: { kind: 'current' },
      view: { cause: 'local' },
    });
  });

  it('costs one look, however many cells are gone through, where nothing changed', async () => {
    const room = await Room.withReport();
    const pane = await room.open();
    for (let row = 4; row < 10; row++) {
      pane.seat.tell(selected(row, COLUMN.stake));
      await room.clock.pass(QUIET.aside / 5);
    }
    await room.clock.pass(QUIET.poll / 2);
    expect(pane.seat.trips).toEqual(['read']);
  });

  it.each([
    ['titles', selected(4, COLUMN.title)],
    ['headers', selected(0, COLUMN.stake)],
    ['what is below the last piste', selected(200, COLUMN.stake)],
    ['another sheet', selected(4, COLUMN.stake, 'Méthode')],
  ])('costs nothing where the selection leaves %s', async (_, event) => {
    const room = await Room.withReport();
    const pane = await room.open();
    for (let time = 0; time < 3; time++) pane.seat.tell(event);
    await room.clock.pass(QUIET.poll / 2);
    expect(pane.seat.trips).toEqual([]);
  });

  it.each([
    ['before', true],
    ['after', false],
  ])('costs nothing more where the selection is told %s the edit', async (_, isBefore) => {
    const room = await Room.withReport();
    const pane = await room.open();
    pane.seat.tell(selected(4, COLUMN.feasibility));
    if (isBefore) pane.seat.tell(selected(5, COLUMN.feasibility));
    await room.type(pane, 4, COLUMN.feasibility, 4);
    if (!isBefore) pane.seat.tell(selected(5, COLUMN.feasibility));
    await room.clock.pass(QUIET.poll / 2);
    expect(pane.seat.trips).toEqual(['read', 'write']);
    expect(await room.isRight()).toBe(true);
  });
});

describe('[F11] an edit of another sheet, which levels may follow by a formula', () => {
  const edit = (source: 'local' | 'remote' | 'own'): LiveEvent => ({
    kind: 'changed',
    sheet: 'Bulletins',
    area: cell(3, 2),
    source,
  });

  it.each([
    ['here: the ranks follow at once', 'local', ['read', 'read', 'write'], QUIET.aside + QUIET.local],
    ['elsewhere: they follow by and by', 'remote', ['read', 'read', 'write'], QUIET.others[1]],
  ] as const)('%s', async (_, source, trips, within) => {
    const room = await Room.withReport();
    const pane = await room.open();
    await changeUnsaid(room);
    pane.seat.tell(edit(source));
    await room.clock.pass(within);
    expect(pane.seat.trips).toEqual(trips);
    expect(await room.isRight()).toBe(true);
    expect(pane.session.getState().activity.kind).toBe('current');
  });

  it.each([
    ['local', ['read']],
    ['remote', ['read']],
    ['own', []],
  ] as const)('costs one look at most where nothing follows (%s)', async (source, trips) => {
    const room = await Room.withReport();
    const pane = await room.open();
    for (let time = 0; time < 5; time++) {
      pane.seat.tell(edit(source));
      await room.clock.pass(100);
    }
    expect(pane.session.getState().activity.kind).toBe('current');
    await room.clock.pass(QUIET.poll / 2);
    expect(pane.seat.trips).toEqual(trips);
  });
});
