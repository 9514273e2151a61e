import { expectedSheet, sheetAt } from './expectedSheet';
import { clock, current } from './reportDesk';
import type { Desk } from './workshop';
import { cellsOf, closeWorkshops, done, Workshop } from './workshop';

afterEach(closeWorkshops);

/** Bytes of a request beyond which this Excel refuses it, whatever the add-in thinks. */
const LIMIT = 70_000;

async function workAt(desk: Desk): Promise<void> {
  await desk.session.start();
  done(await desk.session.create('report'));
  done(await desk.session.makeAnnexe2());
  await current(desk);
}

it('sheets, a first ranking and a report are made in smaller requests, where Excel finds them too large', async () => {
  const usual = await new Workshop().open({ clock });
  await workAt(usual);
  const desk = await new Workshop().open({ clock });
  desk.seat.faults.inject({ kind: 'host', code: 5103 }, { times: 999, when: ({ bytes }) => bytes > LIMIT });
  await workAt(desk);
  const refused = desk.seat.traffic.log.filter(({ outcome }) => outcome === '5103');
  expect(refused.length).toBeGreaterThan(2);
  expect(sheetAt(desk)).toEqual(await expectedSheet(desk));
  for (const sheet of ['Lisez-moi', 'Évaluation', 'Méthode', 'Communes', 'Annexe 2'])
    expect(cellsOf(desk, sheet)).toEqual(cellsOf(usual, sheet));
});
