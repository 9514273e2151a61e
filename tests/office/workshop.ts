import { OfficeWorkbook } from '../../src/hosts/office/officeWorkbook';
import { LiveSession } from '../../src/session/live/liveSession';
import type { Answer } from '../../src/session/live/sessionState';
import { emptyBook } from '../../src/workbench/model/emptyBook';
import { Hub } from '../../src/workbench/model/hub';
import { createWorkbook } from '../../src/workbench/model/objects/workbookObject';
import { Seat } from '../../src/workbench/seat';
import type { SeatOptions } from '../../src/workbench/seatOptions';
import type { Replica } from '../../src/workbench/model/replica';
import type { Pane } from './openPane';
import { openPane } from './openPane';

/** Somebody's Excel with the add-in open: genuine Office.js, real session. */
export interface Desk {
  readonly replica: Replica;
  readonly seat: Seat;
  readonly pane: Pane;
  readonly port: OfficeWorkbook;
  readonly session: LiveSession;
  close(): Promise<void>;
}

/** One workbook on a server, and the people who open it. */
export class Workshop {
  private readonly desks: Desk[] = [];

  constructor(readonly hub: Hub = new Hub(emptyBook('Feuil1'))) {}

  /** Opens the workbook; the session is not started yet. */
  async open(options: Partial<SeatOptions> & { readonly remoteLatency?: number } = {}): Promise<Desk> {
    const { remoteLatency = 0, ...seatOptions } = options;
    const replica = this.hub.join({ latency: remoteLatency });
    const runtime = { enableEvents: true };
    const seat = new Seat({ replica, workbook: createWorkbook(replica, { runtime }), runtime, ...seatOptions });
    const pane = await openPane(seat);
    const port = new OfficeWorkbook({ excel: pane.Excel, office: pane.Office });
    const session = new LiveSession(port);
    const desk: Desk = {
      replica,
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
    for (const desk of this.desks.splice(0)) await desk.close();
  }
}

/** The answer, or a failure of the test that says what was answered instead. */
export function done(answer: Answer): Extract<Answer, { kind: 'done' }> {
  if (answer.kind !== 'done') throw new Error(JSON.stringify(answer));
  return answer;
}
