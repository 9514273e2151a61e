import { QUIET } from '../../src/session/live/agenda';
import { expectedSheet, sheetAt } from './expectedSheet';
import type { Clock } from '../../src/session/live/clock';
import { clock, current, deskAtReport, rest } from './reportDesk';
import type { Desk } from './workshop';
import { cellOf, closeWorkshops, until } from './workshop';

afterEach(closeWorkshops);

const trips = ({ seat }: Desk): readonly boolean[] =>
  seat.traffic.log.filter(({ kind }) => kind === 'user').map(({ writes }) => writes);

const dropped = (desk: Desk): boolean => cellOf(desk, 'Évaluation', 'J5') === 'Seuil non atteint';

/** Looks that nothing leads to would be counted too, on a slow machine. */
const WITHOUT_POLLS: Clock = {
  ...clock,
  after: (milliseconds, run) =>
    milliseconds >= QUIET.poll ? () => undefined : clock.after(milliseconds, run),
};

/** What Excel says of changes, it says no more, or again. */
async function tell(desk: Desk, isTold: boolean): Promise<void> {
  await desk.pane.Excel.run(async (context) => {
    context.runtime.enableEvents = isTold;
    await context.sync();
  });
}

it('a level that follows ballots on another sheet by a formula is ranked soon after a ballot', async () => {
  const desk = await deskAtReport({ clock: WITHOUT_POLLS });
  desk.user.sheets.add('Bulletins');
  desk.user.type('Bulletins', 'B2', '4');
  desk.user.type('Évaluation', 'I5', '=Bulletins!B2');
  await until('the first ranking', () => dropped(desk));
  await current(desk);
  desk.seat.traffic.reset();
  desk.user.type('Bulletins', 'B2', '1');
  await until('the ranking', () => !dropped(desk));
  await current(desk);
  // A look, then what an edit costs.
  expect(trips(desk)).toEqual([false, false, true]);
  expect(sheetAt(desk)).toEqual(await expectedSheet(desk));
});

it('a level of which Excel says nothing is ranked once another cell is selected', async () => {
  const desk = await deskAtReport({ clock: WITHOUT_POLLS });
  desk.user.select('Évaluation', 'I5');
  await rest(2 * QUIET.longest);
  await tell(desk, false);
  desk.user.type('Évaluation', 'I5', '4');
  await tell(desk, true);
  desk.seat.traffic.reset();
  desk.user.select('Évaluation', 'I6');
  await until('the ranking', () => dropped(desk));
  await current(desk);
  expect(trips(desk)).toEqual([false, false, true]);
  expect(sheetAt(desk)).toEqual(await expectedSheet(desk));
});

it('going through the cells of a criterion costs one look', async () => {
  const desk = await deskAtReport({ clock: WITHOUT_POLLS });
  await rest(2 * QUIET.longest);
  desk.seat.traffic.reset();
  for (const row of [5, 6, 7, 8]) desk.user.select('Évaluation', `I${row}`);
  await rest(2 * QUIET.longestAside);
  expect(trips(desk)).toEqual([false]);
});
