import { fr } from '../../src/taskpane/texts/fr';
import { exampleBook } from './books';
import { eventually } from './eventually';
import { useStages } from './useStages';

const openStage = useStages();

test('without a shared runtime, the page of the ribbon does what its buttons ask, and is a pane only once it is seen', async () => {
  const stage = await openStage({ book: await exampleBook('report') });
  const desk = await stage.join({ width: 0, height: 0, requirements: { SharedRuntime: null } });
  const trips = (): Promise<number> => desk.host.evaluate(({ seat }) => seat.traffic.roundTrips);
  await desk.pane.getByText('Pistes se prépare…').waitFor({ state: 'attached' });
  await desk.type('Évaluation', 'I5', '4');
  await desk.pane.waitForTimeout(3000);
  expect(await trips()).toBe(0);
  expect(await desk.value('Évaluation', 'J5')).toBe('Retenue');

  await desk.host.evaluate(({ seat }) => seat.press('rank'));
  expect(await desk.value('Évaluation', 'J5')).toBe('Seuil non atteint');
  const asked = await trips();
  await desk.type('Évaluation', 'I5', '1');
  await desk.pane.waitForTimeout(3000);
  expect(await trips()).toBe(asked);

  await desk.host.evaluate(({ frame }) => {
    Object.assign(frame, { width: '350', height: '700' });
  });
  await desk.button(fr.counts.retained(40)).waitFor();
  await eventually(async () => {
    expect(await desk.value('Évaluation', 'J5')).toBe('Retenue');
  });
});
