import { fileDesk } from '../../../../src/workbench/files/fileDesk';
import { readBook } from '../../../../src/workbench/files/readBook';
import { writeBook } from '../../../../src/workbench/files/writeBook';
import { emptyBook } from '../../../../src/workbench/model/emptyBook';
import type { SeatReplica } from '../../../../src/workbench/model/seatReplica';
import { UserActions } from '../../../../src/workbench/model/userActions';
import type { SeatHands } from '../../../../src/workbench/view/benchWindow';
import type { BookFiles } from '../../../../src/workbench/view/top/bookFiles';
import { bookFiles } from '../../../../src/workbench/view/top/bookFiles';
import { Workbench } from '../../../../src/workbench/view/top/workbench';
import type { WorkbenchState } from '../../../../src/workbench/view/top/workbenchState';
import { eventually } from '../../../browser/eventually';
import { NearWorker } from '../../files/nearWorker';

/** The genuine reading and writing; each may be held back. */
class Desk implements BookFiles {
  readonly saved: Uint8Array[] = [];
  readonly #files = bookFiles(
    () => fileDesk(new NearWorker()),
    (_, bytes) => this.saved.push(bytes),
  );
  readonly #reads: (() => void)[] = [];
  isHolding = false;
  #release: () => void = () => undefined;
  writing: Promise<void> = Promise.resolve();

  async read(bytes: Uint8Array): ReturnType<BookFiles['read']> {
    if (this.isHolding) await new Promise<void>((resolve) => this.#reads.push(resolve));
    return this.#files.read(bytes);
  }

  async write(...given: Parameters<BookFiles['write']>): ReturnType<BookFiles['write']> {
    const bytes = await this.#files.write(...given);
    await this.writing;
    return bytes;
  }

  handOver(...given: Parameters<BookFiles['handOver']>): void {
    this.#files.handOver(...given);
  }

  /** Lets the reading of that turn end, from 0. */
  endReading(turn: number): void {
    this.#reads[turn]?.();
  }

  holdWriting(): void {
    this.writing = new Promise((resolve) => (this.#release = resolve));
  }

  endWriting(): void {
    this.#release();
  }
}

interface Stage {
  readonly desk: Desk;
  readonly workbench: Workbench;
  readonly replica: SeatReplica;
  readonly type: (text: string) => void;
}

const closed: SeatHands = { finishTyping: () => false, enter: () => undefined };

async function stage(): Promise<Stage> {
  const desk = new Desk();
  const workbench = new Workbench(desk);
  await workbench.load('empty');
  const replica = await workbench.join(1, closed);
  return { desk, workbench, replica, type: (text) => new UserActions(replica).type('Feuil1', 'A1', text) };
}

/** As the add-in does it. */
function write(replica: SeatReplica, value: string): void {
  const [sheet] = replica.book.sheets;
  const cells = [[{ value }]];
  replica.perform([{ kind: 'cells', sheet: sheet?.id ?? '', row: 0, column: 1, cells }], 'add-in');
}

async function fileNamed(name: string, sheet: string): Promise<File> {
  return new File([new Uint8Array(await writeBook(emptyBook(sheet)))], `${name}.xlsx`);
}

function becomes(workbench: Workbench, state: Partial<WorkbenchState>): Promise<void> {
  return eventually(() => {
    expect(workbench.store.get()).toMatchObject(state);
    return Promise.resolve();
  });
}

describe('« modifié »', () => {
  it('is what somebody typed, and what the add-in writes once somebody has pressed something of it', async () => {
    const { workbench, replica } = await stage();
    write(replica, 'rang');
    expect(workbench.store.get().edited).toBe(false);
    workbench.touch();
    write(replica, 'tableau');
    expect(workbench.store.get().edited).toBe(true);
  });

  it('is said again of ranks that come after the saving of the score that they follow from', async () => {
    const { workbench, replica, type } = await stage();
    type('note');
    await workbench.saveNow();
    expect(workbench.store.get().edited).toBe(false);
    write(replica, 'rang');
    expect(workbench.store.get().edited).toBe(true);
  });

  it('begins anew with another workbook', async () => {
    const { workbench, type } = await stage();
    type('note');
    await workbench.load('empty');
    workbench.store.get().replacing?.();
    write(await workbench.join(1, closed), 'rang');
    expect(workbench.store.get().edited).toBe(false);
  });
});

describe('saving', () => {
  it('takes along what is typed in an open cell, and what is on its way from the other seat', async () => {
    const { workbench, desk } = await stage();
    workbench.openSecondSeat();
    workbench.store.set({ latency: 3000 });
    const other = new UserActions(await workbench.join(2, closed));
    other.type('Feuil1', 'A2', 'là');
    const replica = await workbench.join(1, {
      ...closed,
      finishTyping: () => {
        new UserActions(replica).type('Feuil1', 'A1', 'ici');
        return true;
      },
    });
    expect(await workbench.saveNow()).toBe(true);
    const [sheet] = (await readBook(desk.saved[0] ?? new Uint8Array())).sheets;
    expect(sheet?.rows.map((row) => row?.cells[0]?.value)).toEqual(['ici', 'là']);
    expect(workbench.store.get().edited).toBe(false);
  });

  it('is not held up by a workbook that is being opened', async () => {
    const { workbench, desk, type } = await stage();
    desk.isHolding = true;
    workbench.open(await fileNamed('autre', 'Autre'));
    await becomes(workbench, { isOpening: true });
    type('note');
    expect(await workbench.saveNow()).toBe(true);
    expect(desk.saved).toHaveLength(1);
  });
});

describe('another workbook', () => {
  it('waits for an answer where something was changed, before it is read or meanwhile', async () => {
    const { workbench, desk, type } = await stage();
    desk.isHolding = true;
    workbench.open(await fileNamed('autre', 'Autre'));
    await becomes(workbench, { isOpening: true });
    type('entre-temps');
    desk.endReading(0);
    await becomes(workbench, { isOpening: false });
    const { name, replacing } = workbench.store.get();
    expect(name).not.toBe('autre');
    replacing?.();
    expect(workbench.store.get()).toMatchObject({ name: 'autre', edited: false });
  });

  it('is the one that was asked for last, though the first takes longer', async () => {
    const { workbench, desk } = await stage();
    desk.isHolding = true;
    workbench.open(await fileNamed('lent', 'Lent'));
    workbench.open(await fileNamed('vif', 'Vif'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    desk.endReading(1);
    await becomes(workbench, { name: 'vif', isOpening: false });
    desk.endReading(0);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(workbench.store.get()).toMatchObject({ name: 'vif', alert: null });
  });

  it('does not come when it is called off while the changes are being saved', async () => {
    const { workbench, desk, type } = await stage();
    type('note');
    workbench.start('empty');
    await becomes(workbench, { edited: true });
    await new Promise((resolve) => setTimeout(resolve));
    const { opening, replacing } = workbench.store.get();
    if (replacing === null) throw new Error('nothing is asked');
    desk.holdWriting();
    const saved = workbench.saveAndReplace(replacing);
    workbench.store.set({ replacing: null });
    desk.endWriting();
    await saved;
    expect(workbench.store.get().opening).toBe(opening);
    expect(desk.saved).toHaveLength(1);
  });

  it('asks again where something was changed while the rest was being saved', async () => {
    const { workbench, desk, type } = await stage();
    type('note');
    workbench.start('empty');
    await new Promise((resolve) => setTimeout(resolve));
    const { opening, replacing } = workbench.store.get();
    if (replacing === null) throw new Error('nothing is asked');
    desk.holdWriting();
    const saved = workbench.saveAndReplace(replacing);
    await becomes(workbench, { edited: false });
    type('entre-temps');
    desk.endWriting();
    await saved;
    expect(workbench.store.get()).toMatchObject({ opening, edited: true, replacing });
  });
});
