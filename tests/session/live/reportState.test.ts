import { STAGE_ROWS } from '../../../src/core/runStages';
import { reportState } from '../../../src/session/live/reportState';
import { exampleContent } from '../../../src/sheets/example/exampleContent';
import { planNewWorkbook } from '../../../src/sheets/planNewWorkbook';
import { readMethod } from '../../../src/sheets/readMethod';
import { MemoryWorkbook } from '../../../src/hosts/memory/memoryWorkbook';
import { COLUMN, Room } from './room';

const COUNT = 3 * STAGE_ROWS;

/** As many pistes as that, all retained. */
async function roomOfMany(): Promise<Room> {
  const record = readMethod(undefined);
  if (!record.ok) throw new Error(record.trouble.kind);
  const [first] = exampleContent('report').rows;
  if (!first) throw new Error('no piste');
  const rows = Array.from({ length: COUNT }, (_, index) => ({ ...first, number: index + 1 }));
  const workbook = new MemoryWorkbook();
  await workbook.apply(planNewWorkbook({ holds: 'report', rows, communes: [] }, record.value));
  return new Room(workbook);
}

it('a report of thousands of pistes is compared in stages', async () => {
  const room = await roomOfMany();
  const pane = await room.open();
  await pane.session.rank();
  await pane.session.makeAnnexe2();
  const stages = (): { readonly count: number; readonly state: string } => {
    const { view } = pane.session.getState();
    if (view === null) throw new Error('no view');
    const steps = reportState(view, 'annexe2');
    for (let count = 1; ; count++) {
      const step = steps.next();
      if (step.done === true) return { count, state: step.value };
    }
  };
  const { count, state } = stages();
  expect(state).toBe('current');
  expect(count).toBeGreaterThan(COUNT / STAGE_ROWS);
  await room.type(pane, COUNT, COLUMN.feasibility, 4);
  await room.clock.pass(20_000);
  expect(stages().state).toBe('outdated');
});
