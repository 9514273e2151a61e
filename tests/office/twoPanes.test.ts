import { drawnFrom } from './drawnFrom';
import { expectedSheet, sheetAt } from './expectedSheet';
import { hurriedClock } from './hurriedClock';
import type { Desk } from './workshop';
import { cellOf, closeWorkshops, done, until, Workshop } from './workshop';

const TIMES = 30;

async function roomOfTwo(
  seed: number,
): Promise<{ workshop: Workshop; desks: readonly [Desk, Desk]; draw: () => number }> {
  const draw = drawnFrom(seed);
  const workshop = new Workshop();
  const open = (): Promise<Desk> =>
    workshop.open({ clock: hurriedClock(TIMES, draw), remoteLatency: () => draw() * 60, latency: 5 });
  const first = await open();
  await first.session.start();
  done(await first.session.create('report'));
  workshop.hub.settle();
  const second = await open();
  await second.session.start();
  return { workshop, desks: [first, second], draw };
}

/** Both say that all is right, and nothing is on its way. */
function isQuiet(workshop: Workshop, desks: readonly Desk[]): boolean {
  return workshop.hub.isQuiet && desks.every(({ session }) => session.getState().activity.kind === 'current');
}

async function rest(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

afterEach(closeWorkshops);

describe('two panes on one workbook, with delays drawn by lot', () => {
  it.each([1, 2, 3])(
    'come to the same ranking, the right one (draw %i)',
    async (seed) => {
      const { workshop, desks, draw } = await roomOfTwo(seed);
      const columns = ['G', 'H', 'I'];
      for (let edit = 0; edit < 12; edit++) {
        const desk = desks[Math.floor(draw() * 2)] ?? desks[0];
        const address = `${columns[Math.floor(draw() * 3)] ?? 'G'}${String(2 + Math.floor(draw() * 40))}`;
        desk.user.type('Évaluation', address, String(1 + Math.floor(draw() * 4)));
        if (edit === 5) desks[0].user.insertRows('Évaluation', 10, 1);
        if (edit === 8) desks[1].user.headerMenu.sortTable('Pistes', "Intitulé de l'action", true);
        await rest(draw() * 120);
      }
      await until('quiet', () => isQuiet(workshop, desks));
      await rest(10_000 / TIMES + 300);
      await until('quiet', () => isQuiet(workshop, desks));
      expect(sheetAt(desks[0])).toEqual(sheetAt(desks[1]));
      expect(sheetAt(desks[0])).toEqual(await expectedSheet(desks[0]));
      for (const { seat } of desks) seat.traffic.reset();
      await rest(20_000 / TIMES);
      for (const { seat } of desks) expect(seat.traffic.log.filter(({ writes }) => writes)).toEqual([]);
    },
    60_000,
  );

  it('a sub-piste keeps its parent where the parent is named by title and rows are sorted elsewhere', async () => {
    const { workshop, desks } = await roomOfTwo(7);
    desks[1].user.headerMenu.sortTable('Pistes', "Intitulé de l'action", false);
    await until('the sort at the other seat', () => cellOf(desks[0], 'Évaluation', 'A2') !== 1);
    desks[0].user.type('Évaluation', 'I2', '4');
    await until('quiet', () => isQuiet(workshop, desks));
    await rest(10_000 / TIMES + 300);
    await until('quiet', () => isQuiet(workshop, desks));
    expect(sheetAt(desks[0])).toEqual(await expectedSheet(desks[0]));
  }, 60_000);
});
