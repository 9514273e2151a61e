import { QUIET } from '../../../src/session/live/agenda';
import type { Answer } from '../../../src/session/live/sessionState';
import type { MethodRecord } from '../../../src/sheets/methodRecord';
import type { CellValue } from '../../../src/workbook/cellValue';
import { COLUMN, Room } from './room';
import type { Pane } from './room';

const LAST = 78;

function levelsOf(room: Room, column: number): readonly CellValue[] {
  return room
    .rows()
    .slice(1)
    .map((row) => row[column] ?? null);
}

/** Puts a whole column of levels, as one action of somebody at this seat. */
function put(pane: Pick<Pane, 'seat'>, column: number, levels: readonly CellValue[]): Promise<void> {
  const area = { row: 1, column, rows: levels.length, columns: 1 };
  return pane.seat.type(
    'Évaluation',
    area,
    levels.map((level) => [level]),
  );
}

/** Sorts one column of levels without the others. */
function sortAlone(room: Room, pane: Pick<Pane, 'seat'>, column: number = COLUMN.potential): Promise<void> {
  const sorted = [...levelsOf(room, column)].sort((a, b) => String(a).localeCompare(String(b)));
  return put(pane, column, sorted);
}

/** The method that stands, with another label. */
function otherMethod({ getState }: Pick<Pane['session'], 'getState'>): MethodRecord {
  const record = getState().view?.evaluated.evaluation.record;
  if (!record) throw new Error('no view');
  const criteria = record.method.criteria.map((one, at) =>
    at === 0 ? { ...one, labels: ['Excellent', ...one.labels.slice(1)] } : one,
  );
  return { ...record, method: { ...record.method, criteria } };
}

const basis = (room: Room): readonly CellValue[] => levelsOf(room, COLUMN.basis);

async function afterSort(): Promise<{ room: Room; pane: Pane; before: readonly CellValue[] }> {
  const room = await Room.withReport();
  const pane = await room.open();
  const before = levelsOf(room, COLUMN.potential);
  await sortAlone(room, pane);
  await room.clock.pass(QUIET.longest);
  return { room, pane, before };
}

describe('a column of levels sorted without the others', () => {
  it('is told with each level that moved, and what stands in the sheet is left as evidence', async () => {
    const room = await Room.withReport();
    const pane = await room.open();
    const [levels, evidence] = [levelsOf(room, COLUMN.potential), basis(room)];
    await sortAlone(room, pane);
    await room.clock.pass(120_000);
    const { suspicion, activity } = pane.session.getState();
    const moved = levelsOf(room, COLUMN.potential).filter((level, row) => level !== levels[row]);
    expect(suspicion?.levels).toHaveLength(moved.length);
    expect(moved.length).toBeGreaterThan(4);
    expect(activity).toEqual({ kind: 'stale', why: 'partial-sort' });
    expect(pane.seat.trips).not.toContain('write');
    expect(basis(room)).toEqual(evidence);
  });

  it('stays told whatever else is edited, here and elsewhere', async () => {
    const { room, pane } = await afterSort();
    const told = pane.session.getState().suspicion?.levels.length ?? 0;
    await room.type(pane, 3, COLUMN.feasibility, 1);
    await room.clock.pass(QUIET.longest);
    const other = await room.open();
    await other.session.stop();
    await room.type(other, 5, COLUMN.stake, 2);
    await room.clock.pass(60_000);
    expect(pane.session.getState().suspicion?.levels).toHaveLength(told);
    expect(pane.session.getState().activity).toEqual({ kind: 'stale', why: 'partial-sort' });
    expect(pane.seat.trips).not.toContain('write');
  });

  it('is forgotten as soon as the levels are back, and ranks follow again', async () => {
    const { room, pane, before } = await afterSort();
    await put(pane, COLUMN.potential, before);
    await room.clock.pass(QUIET.longest);
    expect(pane.session.getState().suspicion).toBeNull();
    expect(pane.session.getState().activity.kind).toBe('current');
    await room.type(pane, 4, COLUMN.feasibility, 4);
    await room.clock.pass(QUIET.longest);
    expect(await room.isRight()).toBe(true);
  });

  it('shrinks as its levels are scored anew one by one', async () => {
    const { room, pane } = await afterSort();
    const [first, ...others] = pane.session.getState().suspicion?.levels ?? [];
    if (!first) throw new Error('no suspicion');
    const other = first.to === 1 ? 2 : 1;
    await room.type(pane, first.piste + 1, COLUMN.potential, other);
    await room.clock.pass(QUIET.longest);
    expect(pane.session.getState().suspicion?.levels).toEqual(others);
  });

  it('follows its pistes where whole rows move', async () => {
    const { room, pane } = await afterSort();
    const before = pane.session.getState().suspicion?.levels ?? [];
    const rows = room.rows().slice(1);
    const area = { row: 1, column: 0, rows: rows.length, columns: COLUMN.basis + 1 };
    await pane.seat.type('Évaluation', area, [...rows.slice(-1), ...rows.slice(0, -1)]);
    await room.clock.pass(QUIET.longest);
    const after = pane.session.getState().suspicion?.levels ?? [];
    const moved = before.map((level) => ({ ...level, piste: (level.piste + 1) % LAST }));
    expect(after).toEqual(moved.sort((a, b) => a.piste - b.piste));
  });

  it('is ranked as soon as somebody says that it was meant', async () => {
    const { room, pane } = await afterSort();
    pane.session.acceptChanges();
    expect(pane.session.getState().suspicion).toBeNull();
    await room.clock.pass(0);
    expect(pane.session.getState().activity.kind).toBe('current');
    expect(await room.isRight()).toBe(true);
    await room.clock.pass(60_000);
    expect(pane.session.getState().suspicion).toBeNull();
  });

  it('is ranked by « Classer », which answers the question in every pane', async () => {
    const { room, pane } = await afterSort();
    const other = await room.open();
    expect(other.session.getState().suspicion).not.toBeNull();
    expect((await pane.session.rank()).kind).toBe('done');
    expect(await room.isRight()).toBe(true);
    expect(pane.session.getState().suspicion).toBeNull();
    await room.clock.pass(QUIET.longest);
    expect(other.session.getState().suspicion).toBeNull();
    expect(other.session.getState().activity.kind).toBe('current');
  });

  /** All that writes ranks, or prints them. */
  const ASKED: readonly (readonly [string, (pane: Pane) => Promise<Answer>])[] = [
    ['« Annexe 2 »', ({ session }) => session.makeAnnexe2()],
    ['« Pistes non retenues »', ({ session }) => session.makeDropped()],
    ['the sheet of a commune', ({ session }) => session.makeCommuneSheet('Touvre')],
    ['another method', ({ session }) => session.saveMethod(otherMethod(session), true)],
    ['« Classer » of the ribbon', ({ session }) => session.rank('ribbon')],
  ];

  it.each(ASKED)('is not overridden by %s: it waits for the answer', async (_, ask) => {
    const { room, pane } = await afterSort();
    const [evidence, sheets] = [basis(room), room.workbook.sheets.length];
    expect(await ask(pane)).toEqual({ kind: 'declined', why: 'partial-sort', detail: '' });
    await room.clock.pass(60_000);
    expect(pane.session.getState().suspicion).not.toBeNull();
    expect(basis(room)).toEqual(evidence);
    expect(room.workbook.sheets).toHaveLength(sheets);
    pane.session.acceptChanges();
    expect((await ask(pane)).kind).toBe('done');
    await room.clock.pass(QUIET.longest);
    expect(await room.isRight()).toBe(true);
  });

  it.each([...ASKED, ['« Classer »', ({ session }: Pane) => session.rank()] as const])(
    'is noticed by %s at once, before the pane has shown it',
    async (_, ask) => {
      const room = await Room.withReport();
      const pane = await room.open();
      const evidence = basis(room);
      await sortAlone(room, pane);
      expect(await ask(pane)).toMatchObject({ kind: 'declined', why: 'partial-sort' });
      expect(pane.session.getState().suspicion?.levels.length).toBeGreaterThan(4);
      expect(basis(room)).toEqual(evidence);
    },
  );

  it('sorted once more the other way, is held against the levels of before', async () => {
    const { room, pane, before } = await afterSort();
    await put(pane, COLUMN.potential, [...levelsOf(room, COLUMN.potential)].reverse());
    await room.clock.pass(QUIET.longest);
    const levels = pane.session.getState().suspicion?.levels ?? [];
    const now = levelsOf(room, COLUMN.potential);
    expect(levels.map(({ piste }) => piste)).toEqual(
      before.flatMap((level, piste) => (level === now[piste] ? [] : [piste])),
    );
    await put(pane, COLUMN.potential, before);
    await room.clock.pass(QUIET.longest);
    expect(pane.session.getState().suspicion).toBeNull();
  });
});

describe('a partial sort made by a seat without the pane', () => {
  async function sortedMeanwhile(more: (room: Room, pane: Pane) => Promise<void> = () => Promise.resolve()) {
    const room = await Room.withReport();
    const plain = await room.open();
    await plain.session.stop();
    const evidence = basis(room);
    await sortAlone(room, plain);
    await more(room, plain);
    return { room, pane: await room.open(), evidence };
  }

  it('is told when a pane is opened, and the evidence stays', async () => {
    const { room, pane, evidence } = await sortedMeanwhile();
    expect(pane.session.getState().suspicion?.levels.length).toBeGreaterThan(4);
    expect(pane.session.getState().activity).toEqual({ kind: 'stale', why: 'partial-sort' });
    await room.clock.pass(120_000);
    expect(pane.session.getState().suspicion).not.toBeNull();
    expect(basis(room)).toEqual(evidence);
  });

  it('is told although some pistes were scored for the first time since', async () => {
    const { pane } = await sortedMeanwhile((room, plain) => room.type(plain, 42, COLUMN.stake, 1));
    expect(pane.session.getState().suspicion).not.toBeNull();
  });

  it('does not come back once it was meant', async () => {
    const { room, pane } = await sortedMeanwhile();
    pane.session.acceptChanges();
    await room.clock.pass(0);
    expect(await room.isRight()).toBe(true);
    const next = await room.open();
    expect(next.session.getState().suspicion).toBeNull();
  });
});

describe('what is no partial sort', () => {
  it('a block of first scores, pasted by the facilitator', async () => {
    const room = await Room.withReport();
    const pane = await room.open();
    const levels = levelsOf(room, COLUMN.potential);
    await put(pane, COLUMN.potential, Array<null>(LAST).fill(null));
    await room.clock.pass(QUIET.longest);
    expect(pane.session.getState().suspicion).toBeNull();
    await put(pane, COLUMN.potential, levels);
    await room.clock.pass(QUIET.longest);
    expect(pane.session.getState().suspicion).toBeNull();
    expect(await room.isRight()).toBe(true);
  });

  it('a block of new scores', async () => {
    const room = await Room.withReport();
    const pane = await room.open();
    await put(
      pane,
      COLUMN.potential,
      levelsOf(room, COLUMN.potential).map((level) => (level === null ? null : 2)),
    );
    await room.clock.pass(QUIET.longest);
    expect(pane.session.getState().suspicion).toBeNull();
    expect(await room.isRight()).toBe(true);
  });

  it('a sort of whole rows, and one of all that people fill in', async () => {
    const room = await Room.withReport();
    const pane = await room.open();
    const sorted = [...room.rows().slice(1)].reverse();
    for (const columns of [COLUMN.basis + 1, COLUMN.status]) {
      const area = { row: 1, column: 0, rows: sorted.length, columns };
      await pane.seat.type(
        'Évaluation',
        area,
        sorted.map((row) => row.slice(0, columns)),
      );
      await room.clock.pass(QUIET.longest);
      expect(pane.session.getState().suspicion).toBeNull();
      expect(await room.isRight()).toBe(true);
      sorted.reverse();
    }
  });

  it('levels that another method reads otherwise', async () => {
    const room = await Room.withReport();
    const pane = await room.open();
    const record = pane.session.getState().view?.evaluated.evaluation.record;
    if (!record) throw new Error('no view');
    const criteria = record.method.criteria.map((one) => ({ ...one, labels: [...one.labels].reverse() }));
    const answer = await pane.session.saveMethod({ ...record, method: { ...record.method, criteria } }, true);
    expect(answer.kind).toBe('done');
    expect(pane.session.getState().suspicion).toBeNull();
  });
});
