import { MemoryWorkbook } from '../../../src/hosts/memory/memoryWorkbook';
import type { MemorySeatOptions, RoundTrip } from '../../../src/hosts/memory/memorySeat';
import { HostError } from '../../../src/workbook/hostError';
import { COLUMN, Room } from './room';
import type { Pane } from './room';

/** A host that answers some round trips only when a test lets it. */
class Gate {
  private readonly waiting: (() => void)[] = [];
  held: RoundTrip | null = null;

  readonly options: MemorySeatOptions = {
    travel: (trip) =>
      trip === this.held ? new Promise<void>((resolve) => this.waiting.push(resolve)) : Promise.resolve(),
  };

  open(): void {
    this.held = null;
    for (const go of this.waiting.splice(0)) go();
  }
}

async function gated(held: RoundTrip): Promise<{ room: Room; pane: Pane; gate: Gate }> {
  const gate = new Gate();
  const room = await Room.withReport();
  const pane = await room.open(gate.options);
  gate.held = held;
  return { room, pane, gate };
}

describe('asking twice for the same thing', () => {
  it('is one request as long as it is under way: a double click on « Créer »', async () => {
    const room = new Room(new MemoryWorkbook());
    const pane = await room.open();
    const [first, second] = [pane.session.create('empty'), pane.session.create('empty')];
    expect(second).toBe(first);
    expect((await first).kind).toBe('done');
    expect(pane.session.getState().notice).toMatchObject({ verb: 'create', answer: { kind: 'done' } });
    expect(pane.seat.trips.filter((trip) => trip === 'apply')).toHaveLength(2);
  });

  it('is two requests where they differ, or where the first is over', async () => {
    const room = await Room.withReport();
    const pane = await room.open();
    const touvre = pane.session.makeCommuneSheet('Touvre');
    expect(pane.session.makeCommuneSheet('Soyaux')).not.toBe(touvre);
    await touvre;
    const again = pane.session.makeCommuneSheet('Touvre');
    expect(again).not.toBe(touvre);
    expect((await again).kind).toBe('done');
  });
});

describe('giving up', () => {
  it('answers at once while something else is under way, and does nothing later', async () => {
    const { room, pane, gate } = await gated('read');
    await room.type(pane, 4, COLUMN.feasibility, 4);
    await room.clock.pass(600);
    const answer = pane.session.makeAnnexe2();
    expect(pane.session.getState().job).toMatchObject({ verb: 'annexe2', step: 'waiting', canCancel: true });
    pane.session.cancel();
    expect(await answer).toEqual({ kind: 'cancelled' });
    expect(pane.session.getState().job).toBeNull();
    gate.open();
    await room.clock.pass(5_000);
    expect(room.workbook.sheet('Annexe 2')).toBeUndefined();
    expect(await room.isRight()).toBe(true);
  });

  it('answers at once while a cell is being edited', async () => {
    const room = await Room.withReport();
    let editing = false;
    const pane = await room.open({
      travel: () => (editing ? Promise.reject(new HostError('editing', 'X')) : Promise.resolve()),
    });
    editing = true;
    const answer = pane.session.makeAnnexe2();
    await room.clock.pass(1_000);
    expect(pane.session.getState().job).toMatchObject({ verb: 'annexe2', step: 'waiting', canCancel: true });
    pane.session.cancel();
    expect(await answer).toEqual({ kind: 'cancelled' });
    expect(pane.session.getState().job).toBeNull();
    editing = false;
    expect((await pane.session.rank()).kind).toBe('done');
    expect(room.workbook.sheet('Annexe 2')).toBeUndefined();
  });

  it('reaches what was asked for first, although something else waits behind it', async () => {
    const { room, pane, gate } = await gated('read');
    const first = pane.session.makeAnnexe2();
    await room.clock.pass(0);
    const second = pane.session.makeDropped();
    expect(pane.session.getState().job).toMatchObject({ verb: 'annexe2', step: 'reading' });
    pane.session.cancel();
    expect(await first).toEqual({ kind: 'cancelled' });
    expect(pane.session.getState().job).toMatchObject({ verb: 'dropped', step: 'waiting', canCancel: true });
    gate.open();
    expect(await second).toMatchObject({ kind: 'done' });
    expect(pane.session.getState().job).toBeNull();
    expect(room.workbook.sheet('Annexe 2')).toBeUndefined();
  });

  it('leaves the second in sight when the first is over, and can still give it up', async () => {
    const { room, pane, gate } = await gated('apply');
    const first = pane.session.makeAnnexe2();
    await room.clock.pass(0);
    const second = pane.session.makeDropped();
    // What is being written can no longer be given up, nor anything else in its place.
    pane.session.cancel();
    expect(pane.session.getState().job).toMatchObject({ verb: 'annexe2', step: 'writing', canCancel: false });
    gate.open();
    gate.held = 'read';
    expect((await first).kind).toBe('done');
    await room.clock.pass(0);
    expect(pane.session.getState().job).toMatchObject({ verb: 'dropped', canCancel: true });
    pane.session.cancel();
    expect(await second).toEqual({ kind: 'cancelled' });
    gate.open();
    await room.clock.pass(0);
    expect(room.workbook.sheet('Pistes non retenues')).toBeUndefined();
  });

  it('says that something may be written, once writing had begun', async () => {
    const room = await Room.withReport();
    const pane = await room.open({
      travel: (trip) => (trip === 'apply' ? Promise.reject(new HostError('busy', 'X')) : Promise.resolve()),
    });
    const answer = pane.session.makeAnnexe2();
    await room.clock.pass(0);
    expect(pane.session.getState().job).toMatchObject({ step: 'waiting', canCancel: true });
    pane.session.cancel();
    expect(await answer).toEqual({ kind: 'cancelled', mayBeWritten: true });
    const failed = pane.session.makeAnnexe2();
    await room.clock.pass(60_000);
    expect(await failed).toMatchObject({ kind: 'failed', failure: { code: 'busy', mayBeWritten: true } });
  });

  it('says that something is written, once one of two writings was done', async () => {
    const room = new Room(new MemoryWorkbook());
    let writings = 0;
    const pane = await room.open({
      travel: (trip) =>
        trip === 'apply' && ++writings > 1
          ? Promise.reject(new HostError('editing', 'X'))
          : Promise.resolve(),
    });
    const answer = pane.session.create('report');
    await room.clock.pass(0);
    pane.session.cancel();
    expect(await answer).toEqual({ kind: 'cancelled', mayBeWritten: true });
  });

  it('says that nothing is, where a cell being edited refused it whole', async () => {
    const room = await Room.withReport();
    const pane = await room.open({
      travel: (trip) =>
        trip === 'apply' ? Promise.reject(new HostError('editing', 'X')) : Promise.resolve(),
    });
    const answer = pane.session.makeAnnexe2();
    await room.clock.pass(0);
    pane.session.cancel();
    expect(await answer).toEqual({ kind: 'cancelled' });
  });

  it('stops « Relire » before it writes', async () => {
    const { room, pane, gate } = await gated('read');
    await room.workbook.apply([
      {
        sheet: 'Évaluation',
        blocks: [{ area: { row: 4, column: COLUMN.feasibility, rows: 1, columns: 1 }, values: [[4]] }],
      },
    ]);
    const answer = pane.session.readAgain();
    await room.clock.pass(0);
    pane.session.cancel();
    expect(await answer).toEqual({ kind: 'cancelled' });
    gate.open();
    await room.clock.pass(0);
    expect(pane.seat.trips).not.toContain('write');
  });
});

describe('« Réessayer »', () => {
  it('asks again for what failed, with what it was asked with', async () => {
    const room = await Room.withReport();
    let failures = 1;
    const pane = await room.open({
      travel: (trip) =>
        trip === 'apply' && failures-- > 0 ? Promise.reject(new HostError('failed', 'X')) : Promise.resolve(),
    });
    expect((await pane.session.makeCommuneSheet('Touvre')).kind).toBe('failed');
    expect(await pane.session.retry()).toMatchObject({ kind: 'done' });
    expect(room.workbook.sheets.some(({ name }) => name.includes('Touvre'))).toBe(true);
    expect(pane.session.getState().notice).toMatchObject({ verb: 'communeSheet', answer: { kind: 'done' } });
  });

  it('does nothing where nothing has failed, or the failure was put aside', async () => {
    const room = await Room.withReport();
    const pane = await room.open({
      travel: (trip) => (trip === 'apply' ? Promise.reject(new HostError('failed', 'X')) : Promise.resolve()),
    });
    expect(await pane.session.retry()).toBeNull();
    await pane.session.makeAnnexe2();
    pane.session.closeNotice();
    expect(await pane.session.retry()).toBeNull();
  });
});

describe('going to a cell', () => {
  it('leaves what the notice says in sight, and what it says has failed can still be tried again', async () => {
    const room = await Room.withReport();
    let isRefused = true;
    const { session, seat } = await room.open({
      travel: (trip) =>
        trip === 'apply' && isRefused ? Promise.reject(new HostError('refused', 'X')) : Promise.resolve(),
    });
    await session.makeAnnexe2();
    const { notice } = session.getState();
    expect(notice).toMatchObject({ verb: 'annexe2', answer: { kind: 'failed' } });
    expect((await session.show('Évaluation', 4)).kind).toBe('done');
    expect(seat.shown).toMatchObject({ sheet: 'Évaluation' });
    expect(session.getState().notice).toBe(notice);
    isRefused = false;
    expect(await session.retry()).toEqual({ kind: 'done', sheet: 'Annexe 2' });
  });

  it('says so where it fails, until it is done', async () => {
    const room = await Room.withReport();
    let isRefused = true;
    const { session } = await room.open({
      travel: (trip) =>
        trip === 'show' && isRefused ? Promise.reject(new HostError('gone', 'X')) : Promise.resolve(),
    });
    await session.show('Évaluation', 4);
    expect(session.getState().notice).toMatchObject({ verb: 'show', answer: { kind: 'failed' } });
    isRefused = false;
    await session.retry();
    expect(session.getState().notice).toBeNull();
  });
});
