import type { Answer } from '../../../src/session/live/sessionState';
import { planReports, readEvaluation } from '../../../src/session/pass';
import { MemoryWorkbook } from '../../../src/hosts/memory/memoryWorkbook';
import type { CellContent } from '../../../src/workbook/cellValue';
import { QUIET } from '../../../src/session/live/agenda';
import { COLUMN, Room } from './room';
import type { Pane } from './room';

/** A level of the fourth piste changes, and nobody is told. */
function put(room: Room, level: CellContent): Promise<void> {
  const area = { row: 4, column: COLUMN.feasibility, rows: 1, columns: 1 };
  return room.workbook.apply([{ sheet: 'Évaluation', blocks: [{ area, values: [[level]] }] }]);
}

/** @param during done while what is written is on its way, each time */
async function roomWhere(during: (room: Room, time: number) => Promise<void>): Promise<[Room, Pane]> {
  const room = await Room.withReport();
  let time = 0;
  const pane = await room.open({
    travel: (trip) => (trip === 'apply' ? during(room, time++) : Promise.resolve()),
  });
  await put(room, 4);
  return [room, pane];
}

/** What the report must hold, computed from scratch from what the workbook holds. */
async function expectedReport(room: Room): Promise<unknown> {
  const copy = new MemoryWorkbook(room.workbook.sheets);
  const evaluated = await readEvaluation(copy);
  if (!evaluated.ok) throw new Error(evaluated.trouble.kind);
  const plans = planReports(evaluated.value, [{ kind: 'annexe2', sheet: 'Annexe 2' }], '24 novembre 2026');
  if (!plans.ok) throw new Error(plans.trouble.kind);
  await copy.apply(plans.value);
  return copy.valuesOn('Annexe 2');
}

const ASKED: readonly (readonly [string, (pane: Pane) => Promise<Answer>])[] = [
  ['« Classer »', ({ session }) => session.rank()],
  ['« Annexe 2 »', ({ session }) => session.makeAnnexe2()],
];

describe.each(ASKED)('%s, where a level changes while it is written', (name, ask) => {
  it('is done anew from what stands by then', async () => {
    const [room, pane] = await roomWhere((at, time) => (time === 0 ? put(at, 2) : Promise.resolve()));
    expect((await ask(pane)).kind).toBe('done');
    expect(await room.isRight()).toBe(true);
    if (name === '« Annexe 2 »')
      expect(room.workbook.valuesOn('Annexe 2')).toEqual(await expectedReport(room));
    expect(pane.session.getState().activity.kind).toBe('current');
  });

  it('says that it did not come to an end, where one changes each time', async () => {
    const [room, pane] = await roomWhere((at, time) => put(at, 2 + (time % 2)));
    expect(await ask(pane)).toMatchObject({ kind: 'failed', failure: { code: 'moved', mayBeWritten: true } });
    // What was left wrong is put right all the same.
    await room.clock.pass(QUIET.longest);
    expect(await room.isRight()).toBe(true);
  });

  it('does not say that it is done, where the table can no longer be used', async () => {
    const [room, pane] = await roomWhere((at, time) =>
      time > 0
        ? Promise.resolve()
        : put(at, 2).then(() =>
            at.workbook.apply([
              {
                sheet: 'Évaluation',
                blocks: [
                  { area: { row: 0, column: COLUMN.stake, rows: 1, columns: 1 }, values: [['Autre chose']] },
                ],
              },
            ]),
          ),
    );
    expect((await ask(pane)).kind).not.toBe('done');
    expect(room.workbook.valuesOn('Évaluation')[0]?.[COLUMN.stake]).toBe('Autre chose');
  });
});
