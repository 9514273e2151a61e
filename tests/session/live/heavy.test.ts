import { MemoryWorkbook } from '../../../src/hosts/memory/memoryWorkbook';
import { QUIET } from '../../../src/session/live/agenda';
import { planNewWorkbook } from '../../../src/sheets/planNewWorkbook';
import type { ScoringRow } from '../../../src/sheets/planScoringSheet';
import { readMethod } from '../../../src/sheets/readMethod';
import { COLUMN, Room } from './room';

const COUNT = 3_000;

/** A scoring sheet too heavy for its texts to be read at each edit. */
async function heavyRoom(): Promise<Room> {
  const record = readMethod(undefined);
  if (!record.ok) throw new Error(record.trouble.kind);
  const rows = Array.from({ length: COUNT }, (_, index): ScoringRow => {
    const title = `Piste ${String(index + 1)} dont l’intitulé est long comme le sont ceux des rapports`;
    return {
      number: index + 1,
      title,
      objective: 'Réaliser des économies',
      breakdown: 'Optimiser l’usage',
      parent: null,
      communes: '',
      levels: [1 + (index % 3), 1 + (index % 2), 1 + (index % 3)],
    };
  });
  const workbook = new MemoryWorkbook();
  await workbook.apply(planNewWorkbook({ holds: 'empty', rows, communes: [] }, record.value));
  const room = new Room(workbook);
  const pane = await room.open();
  await pane.session.rank();
  await pane.session.stop();
  room.seats.clear();
  return room;
}

/** Somebody edits a title, and no event is raised. */
async function retitle(room: Room): Promise<void> {
  const area = { row: 8, column: COLUMN.title, rows: 1, columns: 1 };
  await room.workbook.apply([{ sheet: 'Évaluation', blocks: [{ area, values: [['Autre intitulé']] }] }]);
}

describe('LiveSession on a heavy sheet', () => {
  it('reads at an edit only what decides the ranking, and gets the same result', async () => {
    const room = await heavyRoom();
    const pane = await room.open();
    await room.type(pane, 1_500, COLUMN.feasibility, 4);
    await room.clock.pass(QUIET.local);
    expect(pane.seat.trips).toEqual(['readColumns', 'write']);
    expect(await room.isRight()).toBe(true);
    expect(pane.session.getState().view?.evaluated.evaluation.pistes.title[7]).toContain('Piste 8 ');
  });

  it('knows what it wrote: a second edit writes what differs from there, without reading our long texts', async () => {
    const room = await heavyRoom();
    const pane = await room.open();
    await room.type(pane, 1_500, COLUMN.feasibility, 4);
    await room.clock.pass(QUIET.local);
    await room.type(pane, 1_500, COLUMN.feasibility, 1);
    await room.clock.pass(QUIET.local);
    expect(pane.seat.trips).toEqual(['readColumns', 'write', 'readColumns', 'write']);
    expect(pane.seat.columnsRead.at(-1)).not.toContain(COLUMN.reason);
    expect(await room.isRight()).toBe(true);
  });

  it('puts right, at the next look, a text of ours that was changed without a word', async () => {
    const room = await heavyRoom();
    await room.open();
    const area = { row: 9, column: COLUMN.reason, rows: 1, columns: 1 };
    await room.workbook.apply([{ sheet: 'Évaluation', blocks: [{ area, values: [['autre']] }] }]);
    await room.clock.pass(QUIET.poll + QUIET.others[1]);
    expect(room.cell(9, COLUMN.reason)).not.toBe('autre');
    expect(await room.isRight()).toBe(true);
  });

  it('does not miss a text that is edited while a reading is under way', async () => {
    const room = await heavyRoom();
    const busy: { wait: Promise<void> } = { wait: Promise.resolve() };
    const pane = await room.open({ travel: () => busy.wait });
    let arrive = (): void => undefined;
    busy.wait = new Promise((resolve) => (arrive = resolve));
    await room.type(pane, 1_500, COLUMN.feasibility, 4);
    await room.clock.pass(QUIET.local);
    await room.type(pane, 8, COLUMN.title, 'Autre intitulé');
    arrive();
    await room.clock.pass(QUIET.longest);
    expect(pane.session.getState().view?.evaluated.evaluation.pistes.title[7]).toBe('Autre intitulé');
  });

  it('reads the texts again when one of them is edited', async () => {
    const room = await heavyRoom();
    const pane = await room.open();
    await room.type(pane, 8, COLUMN.title, 'Autre intitulé');
    await room.clock.pass(QUIET.local);
    expect(pane.seat.trips).toEqual(['read']);
    expect(pane.session.getState().view?.evaluated.evaluation.pistes.title[7]).toBe('Autre intitulé');
  });

  it('reads the texts again by and by: one that was edited without a word does not stay as it was', async () => {
    const room = await heavyRoom();
    const pane = await room.open();
    await retitle(room);
    await room.clock.pass(5 * QUIET.poll);
    expect(pane.session.getState().view?.evaluated.evaluation.pistes.title[7]).toBe('Autre intitulé');
  });

  it('makes reports of the texts that stand, not of those that were read', async () => {
    const room = await heavyRoom();
    const pane = await room.open();
    await retitle(room);
    expect(await pane.session.makeAnnexe2()).toMatchObject({ kind: 'done' });
    expect(room.workbook.valuesOn('Annexe 2').flat()).toContain('Autre intitulé');
  });

  it('filters by the communes that stand, not by those that were read', async () => {
    const room = await heavyRoom();
    const pane = await room.open();
    const area = { row: 8, column: COLUMN.communes, rows: 1, columns: 1 };
    await room.workbook.apply([{ sheet: 'Évaluation', blocks: [{ area, values: [['Touvre']] }] }]);
    expect(await pane.session.filterByCommune('Touvre')).toMatchObject({ kind: 'done', count: 1 });
  });

  it('reads the texts again when rows have moved without a word', async () => {
    const room = await heavyRoom();
    const pane = await room.open();
    const [a = [], b = []] = [room.rows()[10], room.rows()[20]];
    const plain = (row: typeof a): (string | number | boolean | null)[] =>
      row.map((cell) => (typeof cell === 'object' ? null : cell));
    const block = (row: number, values: typeof a) => ({
      area: { row, column: 0, rows: 1, columns: values.length },
      values: [plain(values)],
    });
    await room.workbook.apply([{ sheet: 'Évaluation', blocks: [block(10, b), block(20, a)] }]);
    await room.type(pane, 30, COLUMN.feasibility, 4);
    await room.clock.pass(QUIET.local);
    expect(pane.seat.trips).toEqual(['readColumns', 'read', 'write']);
    expect(pane.session.getState().view?.evaluated.evaluation.pistes.title[9]).toContain('Piste 20 ');
    expect(await room.isRight()).toBe(true);
  });
});
