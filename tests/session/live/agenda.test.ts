import { QUIET } from '../../../src/session/live/agenda';
import type { Pane } from './room';
import { COLUMN, Room } from './room';

/** Rows of pistes that are retained, and drop out once their third level is 4. */
function retainedRows(room: Room): readonly number[] {
  return room
    .rows()
    .flatMap((cells, row) => (cells[COLUMN.status] === 'Retenue' ? [row] : []))
    .slice(0, 36);
}

function isDropped(room: Room, row: number): boolean {
  return room.cell(row, COLUMN.status) === 'Seuil non atteint';
}

const writes = ({ seat }: Pane): number => seat.trips.filter((trip) => trip === 'write').length;

/** Somebody elsewhere, without this add-in, types a title: nothing of the ranking changes. */
function typesElsewhere({ seat }: Pane, row: number): void {
  const area = { row, column: COLUMN.title, rows: 1, columns: 1 };
  seat.tell({ kind: 'changed', sheet: 'Évaluation', area, source: 'remote' });
}

describe('an edit of this seat is ranked in its time, whatever others do', () => {
  it('two people who type in turn, every half second for a minute', async () => {
    const room = await Room.withReport();
    const panes = [await room.open(), await room.open()];
    const rows = retainedRows(room);
    const typed: { readonly row: number; readonly at: number }[] = [];
    for (let turn = 0; turn < 120; turn++) {
      const row = rows[turn % rows.length] ?? 1;
      const pane = panes[turn % 2];
      if (pane && turn < rows.length) {
        await room.type(pane, row, COLUMN.feasibility, 4);
        typed.push({ row, at: room.clock.now() });
      } else if (pane) await room.type(pane, row, COLUMN.communes, `Touvre ${String(turn)}`);
      await room.clock.pass(500);
      const due = typed.filter(({ at }) => room.clock.now() - at >= QUIET.longest + 100);
      expect(due.filter((edit) => !isDropped(room, edit.row))).toEqual([]);
    }
    // As many writings as edits of a ranking at most, and none for ever.
    for (const pane of panes) expect(writes(pane)).toBeLessThanOrEqual(typed.length);
    await room.clock.pass(QUIET.longestOthers + QUIET.others[1]);
    expect(await room.isRight()).toBe(true);
    for (const { session } of panes) expect(session.getState().activity.kind).toBe('current');
  });

  it('one edit here, then one elsewhere every three seconds', async () => {
    const room = await Room.withReport();
    const pane = await room.open();
    const [row = 1] = retainedRows(room);
    await room.type(pane, row, COLUMN.feasibility, 4);
    await room.clock.pass(QUIET.remote);
    typesElsewhere(pane, 30);
    await room.clock.pass(QUIET.local - QUIET.remote);
    expect(isDropped(room, row)).toBe(true);
    for (let turn = 0; turn < 20; turn++) {
      typesElsewhere(pane, 30);
      await room.clock.pass(3_000);
    }
    expect(writes(pane)).toBe(1);
  });
});

describe('what others edit', () => {
  it('is written after half a minute at the latest, where they never stop and have no pane', async () => {
    const room = await Room.withReport();
    const pane = await room.open();
    const [row = 1] = retainedRows(room);
    const area = { row, column: COLUMN.feasibility, rows: 1, columns: 1 };
    await room.workbook.apply([{ sheet: 'Évaluation', blocks: [{ area, values: [[4]] }] }]);
    for (let turn = 0; turn * 3_000 < QUIET.longestOthers; turn++) {
      typesElsewhere(pane, 30);
      await room.clock.pass(3_000);
    }
    expect(isDropped(room, row)).toBe(true);
  });

  it('is never written just before an edit of this seat is', async () => {
    const room = await Room.withReport();
    const pane = await room.open();
    const [mine = 1, theirs = 2] = retainedRows(room);
    const area = { row: theirs, column: COLUMN.feasibility, rows: 1, columns: 1 };
    await room.workbook.apply([{ sheet: 'Évaluation', blocks: [{ area, values: [[4]] }] }]);
    typesElsewhere(pane, 30);
    const chance = QUIET.others[0] + (QUIET.others[1] - QUIET.others[0]) / 2;
    await room.clock.pass(chance - QUIET.local / 2);
    await room.type(pane, mine, COLUMN.feasibility, 4);
    await room.clock.pass(QUIET.local - 1);
    expect(writes(pane)).toBe(0);
    await room.clock.pass(1);
    expect(writes(pane)).toBe(1);
    expect([mine, theirs].every((row) => isDropped(room, row))).toBe(true);
  });
});

describe('« À jour » is said only where nothing waits', () => {
  it('not while an edit made during a pass is still to be looked at', async () => {
    const room = await Room.withReport();
    let during: (() => Promise<void>) | null = null;
    const pane = await room.open({
      travel: async (trip) => {
        if (trip !== 'write' || during === null) return;
        const edit = during;
        during = null;
        await edit();
      },
    });
    // Of the last one nothing of the first is written, nor looked at.
    const ranked = (rank: number): number => room.rows().findIndex((cells) => cells[COLUMN.rank] === rank);
    const [first, second] = [ranked(40), ranked(1)];
    during = () => room.type(pane, second, COLUMN.feasibility, 4);
    await room.type(pane, first, COLUMN.feasibility, 4);
    const seen: string[] = [];
    pane.session.subscribe(() => seen.push(pane.session.getState().activity.kind));
    await room.clock.pass(QUIET.local);
    expect(isDropped(room, second)).toBe(false);
    expect(seen).not.toContain('current');
    await room.clock.pass(QUIET.longest);
    expect(isDropped(room, second)).toBe(true);
    expect(seen.at(-1)).toBe('current');
  });

  it('nor from the moment that somebody elsewhere has edited, until it is looked at', async () => {
    const room = await Room.withReport();
    const pane = await room.open();
    typesElsewhere(pane, 30);
    expect(pane.session.getState().activity.kind).toBe('working');
    await room.clock.pass(QUIET.remote);
    // Nothing differs: nothing is waited for either.
    expect(pane.session.getState().activity.kind).toBe('current');
    await room.clock.pass(QUIET.others[1]);
    expect(pane.seat.trips).toEqual(['read']);
  });
});
