import { QUIET } from '../../src/session/live/agenda';
import type { Clock } from '../../src/session/live/clock';
import { hurriedClock } from './hurriedClock';
import { manyPistes } from './manyPistes';
import type { Desk } from './workshop';
import { cellOf, done, until, Workshop } from './workshop';

/** Column of the last criterion, and ours. */
const FEASIBILITY = 'I';
const RANK = 'L';

/** So many milliseconds of the session pass in one. */
const TIMES = 4;
const HURRIED = hurriedClock(TIMES);

/** Looks that nothing leads to would be counted too, on a slow machine. */
const WITHOUT_POLLS: Clock = {
  ...HURRIED,
  after: (milliseconds, run) =>
    milliseconds >= QUIET.poll ? () => undefined : HURRIED.after(milliseconds, run),
};

/** Longer than the session waits before it does something by itself, polls apart. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1_200 / TIMES));

async function deskWith(workshop: Workshop, pistes: number): Promise<Desk> {
  const desk = await workshop.open({ clock: WITHOUT_POLLS });
  await desk.port.apply(manyPistes(pistes));
  await desk.session.start();
  return desk;
}

/** Waits until the session rests, then counts from nothing. */
async function afresh({ session, seat }: Desk): Promise<void> {
  await until(
    'rest',
    () => session.getState().activity.kind !== 'working' && session.getState().job === null,
  );
  await rest();
  seat.traffic.reset();
}

const written = ({ seat }: Desk): number =>
  seat.traffic.log
    .filter(({ kind, writes }) => kind === 'user' && writes)
    .reduce((sum, { requestBytes }) => sum + requestBytes, 0);

it('ranks 20,000 pistes among whose columns one of ours was deleted in at most 3', async () => {
  const workshop = new Workshop();
  const desk = await deskWith(workshop, 20_000);
  done(await desk.session.rank());
  desk.user.deleteColumns('Évaluation', 'N', 1);
  await desk.session.readAgain();
  await afresh(desk);
  done(await desk.session.rank());
  expect(desk.seat.traffic.roundTrips).toBeLessThanOrEqual(3);
  expect(cellOf(desk, 'Évaluation', `${RANK}2`)).toBe(1);
  await workshop.closeAll();
}, 120_000);

describe.each([60, 2_000, 20_000])('round trips with %i pistes', (count) => {
  const workshop = new Workshop();
  let desk: Desk;

  beforeAll(async () => {
    desk = await deskWith(workshop, count);
    await afresh(desk);
  }, 120_000);

  afterAll(() => workshop.closeAll());

  it('ranks for the first time in at most 3', async () => {
    done(await desk.session.rank());
    expect(desk.seat.traffic.roundTrips).toBeLessThanOrEqual(3);
    expect(cellOf(desk, 'Évaluation', `${RANK}2`)).toBe(1);
    await afresh(desk);
  }, 120_000);

  it('follows an edit in 2, one reading and one writing', async () => {
    desk.user.type('Évaluation', `${FEASIBILITY}${String(count + 1)}`, '4 – Très complexe');
    await until(
      'the new status',
      () => cellOf(desk, 'Évaluation', `J${String(count + 1)}`) === 'Seuil non atteint',
    );
    await until('rest', () => desk.session.getState().activity.kind === 'current');
    const trips = desk.seat.traffic.log.filter(({ kind }) => kind === 'user');
    expect(trips.map(({ writes }) => writes)).toEqual([false, true]);
    // One row changed: what is written does not grow with the sheet.
    expect(written(desk)).toBeLessThan(9_000);
    await afresh(desk);
  }, 120_000);

  it.each([
    ['a number', '3', 'Retenue'],
    ['an error', '#N/A', 'À corriger'],
    ['a label again', '4 – Très complexe', 'Seuil non atteint'],
    ['a day', '3/5/2026', 'À corriger'],
    ['a label at last', '4 – Très complexe', 'Seuil non atteint'],
  ])(
    'follows %s that is typed where labels stood in 2, too',
    async (_, text, status) => {
      desk.user.type('Évaluation', `${FEASIBILITY}${String(count + 1)}`, text);
      await until('the new status', () => cellOf(desk, 'Évaluation', `J${String(count + 1)}`) === status);
      await until('rest', () => desk.session.getState().activity.kind === 'current');
      const trips = desk.seat.traffic.log.filter(({ kind }) => kind === 'user');
      expect(trips.map(({ writes }) => writes)).toEqual([false, true]);
      await afresh(desk);
    },
    120_000,
  );

  it('looks at an edit that changes nothing in 1', async () => {
    desk.user.type('Évaluation', `${FEASIBILITY}${String(count + 1)}`, '4 – Très complexe');
    await until('a look', () => desk.seat.traffic.roundTrips > 0);
    await until('rest', () => desk.session.getState().activity.kind === 'current');
    await rest();
    expect(desk.seat.traffic.log.filter(({ kind }) => kind === 'user').map(({ writes }) => writes)).toEqual([
      false,
    ]);
    await afresh(desk);
  }, 120_000);

  // A report of twenty thousand rows does not fit in the 5 MB of one request.
  (count > 2_000 ? it.skip : it)(
    'makes Annexe 2 in at most 3',
    async () => {
      done(await desk.session.makeAnnexe2());
      expect(desk.seat.traffic.roundTrips).toBeLessThanOrEqual(3);
      await afresh(desk);
    },
    120_000,
  );
});
