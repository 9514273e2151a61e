import { CORE_VERSION } from '../../core/coreVersion';
import type { Method } from '../../core/method';
import type { MethodOrigins } from '../../sheets/methodOrigins';
import type { MethodRecord } from '../../sheets/methodRecord';
import type { LivePort } from '../../workbook/livePort';
import type { Clock } from './clock';
import { MACHINE_CLOCK } from './clock';
import { afterwards, verbs } from './later';
import { Loop } from './loop';
import { Requests } from './requests';
import type { Session } from './session';
import type { Answer, AskedReport, Remade, SessionState } from './sessionState';
import { StateStore } from './stateStore';
import type { Work } from './work';

/** The session over a workbook that is open in front of its users: what they can ask of it. What it does by itself: `Loop`. */
export class LiveSession implements Session {
  private readonly store: StateStore;
  private readonly loop: Loop;
  private readonly requests: Requests;

  /** @param version of the core that ranks: what a newer one wrote is left alone */
  constructor(
    private readonly port: LivePort,
    clock: Clock = MACHINE_CLOCK,
    version: number = CORE_VERSION,
  ) {
    this.store = new StateStore({
      activity: { kind: 'starting' },
      view: null,
      trouble: null,
      read: null,
      suspicion: null,
      job: null,
      notice: null,
      lacks: port.lacks,
      isDeaf: false,
    });
    const { store } = this;
    this.loop = new Loop(port, clock, store, version);
    const { passes, queue } = this.loop;
    this.requests = new Requests(queue, { port, clock, passes, store }, (verb, perform) =>
      this.loop.takeTurn(verb, perform),
    );
  }

  getState = (): SessionState => this.store.get();

  subscribe = (listener: () => void): (() => void) => this.store.subscribe(listener);

  start(): Promise<void> {
    return this.loop.start();
  }

  stop(): Promise<void> {
    return this.loop.stop(() => {
      this.requests.giveUp();
    });
  }

  wake(): void {
    this.loop.wake();
  }

  rank = (from: 'pane' | 'ribbon' = 'pane'): Promise<Answer> => this.rankAll(from, false);

  readAgain = (): Promise<Answer> =>
    this.requests.ask('read', [], async (work) => (await verbs()).readAgain(work));

  create = (content: 'empty' | 'report' | 'workshop'): Promise<Answer> =>
    this.requests.ask('create', [content], async (work) => (await verbs()).create(work, content));

  makeAnnexe2 = (): Promise<Answer> => this.make({ kind: 'annexe2' }, false);

  makeDropped = (): Promise<Answer> => this.make({ kind: 'dropped' }, false);

  makeCommuneSheet = (commune: string): Promise<Answer> => this.make({ kind: 'commune', commune }, false);

  remake = (asked: Remade): Promise<Answer> =>
    asked.kind === 'ranks' ? this.rankAll('pane', true) : this.make(asked, true);

  filterByCommune = (commune: string): Promise<Answer> =>
    this.requests.ask('filter', [commune], async (work) => (await verbs()).filterByCommune(work, commune));

  removeFilter = (all = false): Promise<Answer> =>
    this.requests.ask('unfilter', [all], async (work) => (await verbs()).removeFilter(work, all));

  numberPistes = (): Promise<Answer> =>
    this.requests.ask('number', [], async (work) => (await verbs()).numberPistes(work));

  takeInRows = (): Promise<Answer> =>
    this.requests.ask('takeInRows', [], async (work) => (await verbs()).takeInRows(work));

  saveMethod = (
    record: MethodRecord,
    overwrite: boolean,
    origins?: MethodOrigins,
    start?: MethodRecord,
    onAnswer?: (answer: Answer) => void,
  ): Promise<Answer> => {
    const saving = { record, overwrite, origins, start };
    const run = async (work: Work): Promise<Answer> => (await verbs()).saveMethod(work, saving);
    return this.requests.ask('saveMethod', [saving], run, onAnswer);
  };

  validateMethod = (on: string, by: string, shown?: Method): Promise<Answer> =>
    this.requests.ask('validateMethod', [on, by, shown], async (work) =>
      (await verbs()).validateMethod(work, on, by, shown),
    );

  renameHeader = (sheet: string, row: number, column: number, header: string): Promise<Answer> => {
    const renaming = { sheet, row, column, header };
    return this.requests.ask('renameHeader', [renaming], async (work) =>
      (await verbs()).renameHeader(work, renaming),
    );
  };

  chooseTable = (sheet: string, row: number): Promise<Answer> => {
    const chosen = { sheet, row };
    return this.requests.ask('chooseTable', [chosen], async (work) =>
      (await verbs()).chooseTable(work, chosen),
    );
  };

  adoptTable = (record: MethodRecord, communes: readonly string[]): Promise<Answer> =>
    this.requests.ask('adoptTable', [record, communes], async (work) =>
      (await verbs()).adoptTable(work, record, communes),
    );

  correct = (row: number, column: number, value: string): Promise<Answer> => {
    const correction = { row, column, value };
    return this.requests.ask('correct', [correction], async (work) =>
      (await verbs()).correct(work, correction),
    );
  };

  show = (sheet: string, row: number, column?: number): Promise<Answer> => {
    const shown = { sheet, row, column: column ?? null };
    return this.requests.ask('show', [shown], async (work) => (await verbs()).show(work, shown));
  };

  acceptChanges(): void {
    this.loop.acceptChanges();
  }

  retry = (): Promise<Answer | null> => this.requests.retry();

  cancel(): void {
    this.requests.cancel();
  }

  closeNotice(): void {
    this.store.change({ notice: null });
  }

  /** Loads what asking needs, so that losing the network later changes nothing. */
  async prepare(): Promise<void> {
    await Promise.all([afterwards(), verbs(), this.port.prepare()]);
  }

  private rankAll(from: 'pane' | 'ribbon', overwrite: boolean): Promise<Answer> {
    return this.requests.ask('rank', [from, overwrite], async (work) =>
      (await verbs()).rank(work, from, overwrite),
    );
  }

  private make(report: AskedReport, overwrite: boolean): Promise<Answer> {
    const verb = report.kind === 'commune' ? 'communeSheet' : report.kind;
    return this.requests.ask(verb, [report, overwrite], async (work) =>
      (await verbs()).makeReport(work, report, overwrite),
    );
  }
}
