import { manyPistes } from './manyPistes';
import { clock, current, rest } from './reportDesk';
import type { Desk } from './workshop';
import { done, Workshop } from './workshop';

/** A desk at a ranked scoring sheet without an Excel table, at rest. @param count of pistes */
export async function deskAtRange(count: number): Promise<Desk> {
  const desk = await new Workshop().open({ clock });
  const plans = manyPistes(count).map((plan) => {
    const { table, ...others } = plan;
    return table === undefined ? plan : others;
  });
  await desk.port.apply(plans);
  await desk.session.start();
  done(await desk.session.rank());
  await rest(2_000);
  await current(desk);
  return desk;
}
