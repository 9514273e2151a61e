import type { CommandDesk } from '../../src/commands/commands';
import type { COMMANDS } from '../../src/commands/commands';
import { registerCommands } from '../../src/commands/registerCommands';
import { MemorySeat } from '../../src/hosts/memory/memorySeat';
import { LiveSession } from '../../src/session/live/liveSession';
import type { Notice } from '../../src/session/live/sessionState';
import { HostError } from '../../src/workbook/hostError';
import { COLUMN, Room } from '../session/live/room';
import type { Pane } from '../session/live/room';

interface Shown {
  readonly views: (string | null)[];
  /** What was said where no pane can say it. */
  readonly said: (Notice | 'no-commune' | 'no-pane')[];
}

const deskOf = (
  { session }: Pane,
  { canShow = true, commune = null as string | null } = {},
): CommandDesk & Shown => {
  const views: (string | null)[] = [];
  const said: (Notice | 'no-commune' | 'no-pane')[] = [];
  return {
    session,
    views,
    said,
    say: (what) => {
      said.push(what);
      return Promise.resolve();
    },
    showPane: (view) => {
      views.push(view);
      return Promise.resolve(canShow);
    },
    commune: () => commune,
  };
};

/** Presses the button, and waits until the host is told that it is over. */
const press = (desk: CommandDesk, pressed: keyof typeof COMMANDS): Promise<void> =>
  new Promise((resolve) => {
    registerCommands(Promise.resolve(desk), (name, run) => {
      if (name === pressed) run({ completed: resolve });
    });
  });

describe('ribbon', () => {
  it('« Classer » ranks, without opening the pane', async () => {
    const room = await Room.withReport();
    const pane = await room.open();
    const desk = deskOf(pane);
    await room.type(pane, 4, COLUMN.feasibility, 4);
    await press(desk, 'rank');
    expect(room.cell(4, COLUMN.status)).toBe('Seuil non atteint');
    expect(desk.views).toEqual([]);
  });

  it('« Annexe 2 » makes the report', async () => {
    const room = await Room.withReport();
    await press(deskOf(await room.open()), 'annexe2');
    expect(room.workbook.sheet('Annexe 2')).toBeDefined();
  });

  it('opens the pane where a command fails, and always tells that it is over', async () => {
    const room = await Room.withReport();
    const pane = await room.open({
      travel: (trip) =>
        trip === 'apply' ? Promise.reject(new HostError('refused', 'X')) : Promise.resolve(),
    });
    const desk = deskOf(pane);
    await press(desk, 'annexe2');
    expect(desk.views).toEqual([null]);
    expect(desk.said).toEqual([]);
    expect(pane.session.getState().notice?.answer).toMatchObject({ kind: 'failed' });
  });

  it('says what went wrong by other means where no pane can be opened', async () => {
    const room = await Room.withReport();
    const failing = await room.open({
      travel: (trip) =>
        trip === 'apply' ? Promise.reject(new HostError('refused', 'X')) : Promise.resolve(),
    });
    const desk = deskOf(failing, { canShow: false, commune: 'Touvre' });
    for (const command of ['rank', 'annexe2', 'myCommune'] as const) await press(desk, command);
    const failure = { code: 'refused', feature: null, detail: 'X' };
    const answer = { kind: 'failed', failure };
    expect(desk.said).toEqual([
      { verb: 'rank', answer },
      { verb: 'annexe2', answer },
      { verb: 'communeSheet', answer },
    ]);
  });

  it('says nothing of what was done', async () => {
    const room = await Room.withReport();
    const desk = deskOf(await room.open(), { canShow: false });
    await press(desk, 'rank');
    expect(desk.said).toEqual([]);
  });

  it('« Ma commune » says that the commune must be chosen first where no pane can ask', async () => {
    const room = await Room.withReport();
    const desk = deskOf(await room.open(), { canShow: false });
    const before = room.workbook.sheets.length;
    await press(desk, 'myCommune');
    expect(desk.said).toEqual(['no-commune']);
    expect(room.workbook.sheets).toHaveLength(before);
  });

  it('does one pass and no more on a page that shows no pane: the session was never started', async () => {
    const room = await Room.withReport();
    const seat = new MemorySeat(room.workbook, room.seats);
    const session = new LiveSession(seat, room.clock);
    await room.type({ seat }, 4, COLUMN.feasibility, 4);
    await press(deskOf({ seat, session }, { canShow: false }), 'rank');
    expect(await room.isRight()).toBe(true);
    const trips = [...seat.trips];
    expect(trips).toEqual(['read', 'apply']);
    await room.type({ seat }, 5, COLUMN.feasibility, 4);
    await room.clock.pass(120_000);
    expect(seat.trips).toEqual(trips);
  });

  it.each(['rank', 'annexe2', 'myCommune'] as const)(
    '« %s » writes no ranks on levels that were sorted alone, on a page that shows no pane',
    async (command) => {
      const room = await Room.withReport();
      const seat = new MemorySeat(room.workbook, room.seats);
      const session = new LiveSession(seat, room.clock);
      const desk = deskOf({ seat, session }, { canShow: false, commune: 'Touvre' });
      const rows = room.rows();
      const levels = rows.slice(1).map((row) => [row[COLUMN.potential] ?? null]);
      const area = { row: 1, rows: levels.length, column: COLUMN.potential, columns: 1 };
      await seat.type('Évaluation', area, [...levels].sort());
      const sorted = room.rows();
      await press(desk, command);
      expect(desk.said).toMatchObject([{ answer: { kind: 'declined', why: 'partial-sort' } }]);
      expect(room.rows()).toEqual(sorted);
      await seat.type('Évaluation', area, levels);
      await press(desk, command);
      expect(desk.said).toHaveLength(1);
      expect(room.rows()).toEqual(rows);
    },
  );

  it('« Ma commune » opens the pane on the communes', async () => {
    const room = await Room.withReport();
    const desk = deskOf(await room.open(), { commune: 'Touvre' });
    await press(desk, 'myCommune');
    expect(desk.views).toEqual(['communes']);
    expect(room.workbook.sheets.some(({ name }) => name.includes('Touvre'))).toBe(false);
  });

  it('« Ma commune » makes the sheet of the commune where no pane can be opened', async () => {
    const room = await Room.withReport();
    await press(deskOf(await room.open(), { canShow: false, commune: 'Touvre' }), 'myCommune');
    expect(room.workbook.sheets.some(({ name }) => name.includes('Touvre'))).toBe(true);
  });

  it('« Voir dans Pistes » opens the pane on the ranking, or says how where no menu can', async () => {
    const room = await Room.withReport();
    const pane = await room.open();
    const [desk, alone] = [deskOf(pane), deskOf(pane, { canShow: false })];
    await press(desk, 'showPiste');
    expect([desk.views, desk.said]).toEqual([['ranking'], []]);
    await press(alone, 'showPiste');
    expect(alone.said).toEqual(['no-pane']);
  });

  it('tells that it is over even where the page could not start', async () => {
    const broken = Promise.reject<CommandDesk>(new Error('no host'));
    broken.catch(() => undefined);
    let over = 0;
    await new Promise<void>((resolve) => {
      registerCommands(broken, (name, run) => {
        if (name === 'rank')
          run({
            completed: () => {
              over += 1;
              resolve();
            },
          });
      });
    });
    expect(over).toBe(1);
  });
});
