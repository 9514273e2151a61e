import { OfficeWorkbook } from '../../src/hosts/office/officeWorkbook';
import { LiveSession } from '../../src/session/live/liveSession';
import type { Clock } from '../../src/session/live/clock';
import type { Answer } from '../../src/session/live/sessionState';
import { emptyBook } from '../../src/workbench/model/emptyBook';
import { Hub } from '../../src/workbench/model/hub';
import type { Misplacing } from '../../src/workbench/model/objects/misplaced';
import { createWorkbook } from '../../src/workbench/model/objects/workbookObject';
import { Seat } from '../../src/workbench/seat';
import type { SeatOptions } from '../../src/workbench/seatOptions';
import type { SeatReplica } from '../../src/workbench/model/seatReplica';
import { UserActions } from '../../src/workbench/model/userActions';
import { areaNamed } from '../../src/workbench/model/a1';
import { sheetNamed, usedArea, valueAt, valuesIn } from '../../src/workbench/model/cells';
import type { Value } from '../../src/workbench/model/book';
import type { Pane } from './openPane';
import { openPane } from './openPane';

/** Somebody's Excel with the add-in open: genuine Office.js, real session. */
export interface Desk {
  readonly workshop: Workshop;
  readonly replica: SeatReplica;
  /** What the person at this seat does. */
  readonly user: UserActions;
  readonly seat: Seat;
  readonly pane: Pane;
  readonly port: OfficeWorkbook;
  readonly session: LiveSession;
  close(): Promise<void>;
}

export interface DeskOptions extends Partial<Omit<SeatOptions, 'replica' | 'workbook' | 'runtime'>> {
  /** Milliseconds between this seat and the server of the workbook, each way. */
  readonly remoteLatency?: number | (() => number);
  /** Milliseconds that a round trip may take before the add-in gives it up. */
  readonly answerWithin?: number;
  readonly clock?: Clock;
  /** Of the core of this add-in. */
  readonly version?: number;
  /** How this Excel goes wrong where it writes over hidden rows. */
  readonly misplace?: () => Misplacing;
}

/** One workbook on a server, and the people who open it. */
export class Workshop {
  private readonly desks: Desk[] = [];

  constructor(readonly hub: Hub = new Hub(emptyBook('Feuil1'))) {
    opened.add(this);
  }

  /** Opens the workbook; the session is not started yet. */
  async open(options: DeskOptions = {}): Promise<Desk> {
    const { remoteLatency = 0, answerWithin, clock, version, misplace, ...seatOptions } = options;
    const replica = this.hub.join({ latency: remoteLatency });
    const runtime = { enableEvents: true };
    const seat = new Seat({
      replica,
      workbook: createWorkbook(replica, { runtime, ...(misplace === undefined ? {} : { misplace }) }),
      runtime,
      ...seatOptions,
    });
    const pane = await openPane(seat);
    const port = new OfficeWorkbook({
      excel: pane.Excel,
      office: pane.Office,
      ...(answerWithin === undefined ? {} : { answerWithin }),
    });
    const session = new LiveSession(port, clock, version);
    const desk: Desk = {
      workshop: this,
      replica,
      user: new UserActions(replica, 'fr'),
      seat,
      pane,
      port,
      session,
      close: async () => {
        await session.stop();
        pane.close();
        replica.leave();
      },
    };
    this.desks.push(desk);
    return desk;
  }

  async closeAll(): Promise<void> {
    opened.delete(this);
    for (const desk of this.desks.splice(0)) await desk.close();
  }
}

const opened = new Set<Workshop>();

/** Closes what a test left open, a failed one above all: a session that goes on would keep the run from ending. */
export async function closeWorkshops(): Promise<void> {
  for (const workshop of [...opened]) await workshop.closeAll();
}

/** The answer, or a failure of the test that says what was answered instead. */
export function done(answer: Answer): Extract<Answer, { kind: 'done' }> {
  if (answer.kind !== 'done') throw new Error(JSON.stringify(answer));
  return answer;
}

/** What stands on a sheet of this seat, from A1 to its last value; empty where there is no such sheet. */
export function cellsOf({ replica }: Pick<Desk, 'replica'>, name: string): readonly (readonly Value[])[] {
  const sheet = sheetNamed(replica.book, name);
  const used = sheet && usedArea(sheet, true);
  if (!sheet || !used) return [];
  return valuesIn(sheet, {
    row: 0,
    column: 0,
    rows: used.row + used.rows,
    columns: used.column + used.columns,
  });
}

/** What stands in one cell. */
export function cellOf({ replica }: Pick<Desk, 'replica'>, sheet: string, address: string): Value {
  const found = sheetNamed(replica.book, sheet);
  const { row, column } = areaNamed(address);
  return found === undefined ? '' : valueAt(found, row, column);
}

/** Waits until something holds, or fails with what was seen last. */
export async function until(what: string, holds: () => boolean, milliseconds = 20_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`never came: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
