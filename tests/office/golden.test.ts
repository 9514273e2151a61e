import { done, Workshop } from './workshop';
const workshop = new Workshop();
afterAll(() => workshop.closeAll());

test('golden', async () => {
  const desk = await workshop.open();
  await desk.session.start();
  console.log(JSON.stringify(desk.session.getState().activity), desk.session.getState().trouble, desk.seat.traffic.roundTrips);
  desk.seat.traffic.reset();
  done(await desk.session.create('report'));
  console.log(desk.seat.traffic.roundTrips, desk.replica.book.sheets.map((s) => s.name), JSON.stringify(desk.session.getState().activity));
  desk.seat.traffic.reset();
  done(await desk.session.makeAnnexe2());
  console.log(desk.seat.traffic.roundTrips, JSON.stringify(desk.seat.traffic.log.map(x=>[x.kind,x.actions,x.requestBytes])));
}, 60000);
