import type { CommandDesk } from '../../src/commands/commands';
import type { COMMANDS } from '../../src/commands/commands';
import { registerCommands } from '../../src/commands/registerCommands';
import { HostError } from '../../src/workbook/hostError';
import { COLUMN, Room } from '../session/live/room';
import type { Pane } from '../session/live/room';

interface Shown {
  readonly views: (string | null)[];
}

const deskOf = (
  { session }: Pane,
  { canShow = true, commune = null as string | null } = {},
): CommandDesk & Shown => {
  const views: (string | null)[] = [];
  return {
    session,
    views,
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
    expect(pane.session.getState().notice?.answer).toMatchObject({ kind: 'failed' });
  });

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
