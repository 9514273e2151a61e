import type { LiveEvent } from '../../../src/workbook/livePort';
import { QUIET } from '../../../src/session/live/agenda';
import { COLUMN, Room } from './room';

// Many passes, with every test file on one of few cores.
jest.setTimeout(60_000);

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
