import { CORE_VERSION } from '../../core/coreVersion';
import type { CriterionOrigins } from '../../sheets/criterionOrigins';
import type { MethodRecord } from '../../sheets/methodRecord';
import type { LiveEvent, LivePort } from '../../workbook/livePort';
import { Agenda, QUIET } from './agenda';
import type { PassKind } from './agenda';
import type { Clock } from './clock';
import { MACHINE_CLOCK } from './clock';
import { failureOf, waitAfter } from './failureOf';
import { heldLevels, hintOf } from './hintOf';
import { JobQueue } from './jobQueue';
import { afterwards, verbs } from './later';
import { Passes } from './passes';
import { Requests } from './requests';
import type { Session } from './session';
import type { Activity, Answer, Failure, SessionState, Verb } from './sessionState';
import { StateStore } from './stateStore';
import type { AskedReport } from './verbs/makeReport';

/** One look in so many, of those that nothing led to, reads everything: texts of a heavy sheet too may have changed without a word. */
const THOROUGH = 4;

/** The session over a workbook that is open in front of its users. */
export class LiveSession implements Session {
  private readonly store: StateStore;
  private readonly queue = new JobQueue();
  private readonly agenda: Agenda;
  private readonly passes: Passes;
  private readonly requests: Requests;
  private unwatch: (() => Promise<void>) | null = null;
  private isStopped = false;
  /** The host is being asked to tell of changes. */
  private isAsking = false;
  private stopPoll: (() => void) | null = null;
  /** A pass that waits its turn sees everything that happens until then. */
  private waiting: PassKind | null = null;
  private polls = 0;
  /** Something at this seat, no edit of ours to follow, is what the next look is for. */
  private isAside = false;
  /** In a row. */
  private failures = 0;

  /** @param version of the core that ranks: what a newer one wrote is left alone */
  constructor(
    private readonly port: LivePort,
    private readonly clock: Clock = MACHINE_CLOCK,
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
    });
    this.agenda = new Agenda(clock, (kind) => void this.pass(kind));
    this.passes = new Passes(port, clock, this.store, this.agenda, version);
    const tools = { port, clock, passes: this.passes, store: this.store };
    this.requests = new Requests(this.queue, tools, (verb, perform) => this.takeTurn(verb, perform));
  }

  getState = (): SessionState => this.store.get();

  subscribe = (listener: () => void): (() => void) => this.store.subscribe(listener);

  async start(): Promise<void> {
    this.isStopped = false;
    await Promise.all([this.watch(), this.pass('look')]);
    this.poll();
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    this.agenda.clear();
    this.stopPoll?.();
    this.stopPoll = null;
    const unwatch = this.unwatch;
    this.unwatch = null;
    this.requests.giveUp();
    // Handlers that the host does not take back now die with the page.
    await unwatch?.().catch(() => undefined);
    await this.queue.idle();
    // What failed meanwhile is not tried again.
    this.agenda.clear();
  }

  wake(): void {
    void this.watch();
    this.passes.doubt('all');
    this.agenda.glance();
  }

  rank = (from: 'pane' | 'ribbon' = 'pane'): Promise<Answer> =>
    this.requests.ask('rank', [from], async (work) => (await verbs()).rank(work, from));

  readAgain = (): Promise<Answer> =>
    this.requests.ask('read', [], async (work) => (await verbs()).readAgain(work));

  create = (content: 'empty' | 'report' | 'workshop'): Promise<Answer> =>
    this.requests.ask('create', [content], async (work) => (await verbs()).create(work, content));

  makeAnnexe2 = (): Promise<Answer> => this.make('annexe2', { kind: 'annexe2' });

  makeDropped = (): Promise<Answer> => this.make('dropped', { kind: 'dropped' });

  makeCommuneSheet = (commune: string): Promise<Answer> =>
    this.make('communeSheet', { kind: 'commune', commune });

  filterByCommune = (commune: string): Promise<Answer> =>
    this.requests.ask('filter', [commune], async (work) => (await verbs()).filterByCommune(work, commune));

  removeFilter = (): Promise<Answer> =>
    this.requests.ask('unfilter', [], async (work) => (await verbs()).removeFilter(work));

  numberPistes = (): Promise<Answer> =>
    this.requests.ask('number', [], async (work) => (await verbs()).numberPistes(work));

  saveMethod = (record: MethodRecord, overwrite: boolean, origins?: CriterionOrigins): Promise<Answer> => {
    const saving = { record, overwrite, origins };
    return this.requests.ask('saveMethod', [saving], async (work) =>
      (await verbs()).saveMethod(work, saving),
    );
  };

  validateMethod = (on: string, by: string): Promise<Answer> =>
    this.requests.ask('validateMethod', [on, by], async (work) =>
      (await verbs()).validateMethod(work, on, by),
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
    this.passes.acceptChanges();
    void this.pass('write');
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

  /** A cell being edited when the page opens must not leave it deaf: it asks again. Meanwhile the poll sees edits. */
  private async watch(): Promise<void> {
    if (this.isStopped || this.isAsking || this.unwatch !== null) return;
    this.isAsking = true;
    try {
      const unwatch = await this.port.watch((event) => {
        this.hear(event);
      });
      if (this.isStopped) await unwatch();
      else this.unwatch = unwatch;
    } catch {
      this.clock.after(QUIET.deaf, () => void this.watch());
    } finally {
      this.isAsking = false;
    }
  }

  private hear(event: LiveEvent): void {
    const { view, trouble } = this.store.get();
    if (event.kind === 'selected') {
      const left = this.passes.select(event);
      if (view !== null && trouble === null && left !== null && heldLevels(view, left)) this.lookAside();
      return;
    }
    // What was understood before a trouble says nothing of what can end it.
    const hint = hintOf(event, trouble === null ? view : null);
    if (hint === null) return;
    // Protection may have been lifted: what was given up is tried again.
    if (event.kind === 'structure') this.passes.insist();
    this.passes.doubt(hint.doubt);
    if (hint.source === 'local' || hint.source === 'remote') {
      this.passes.cause = hint.source;
      if (this.passes.mayWrite) this.store.change({ activity: { kind: 'working' } });
    }
    switch (hint.source) {
      case 'local':
        this.agenda.local();
        break;
      case 'remote':
        this.agenda.remote();
        break;
      case 'glance':
        this.agenda.glance();
        break;
      case 'aside':
        this.lookAside();
    }
  }

  /** Something here may have changed levels without a word; what has is written as after an edit. */
  private lookAside(): void {
    this.isAside = true;
    this.agenda.lookAside();
  }

  /** Some edits raise no event. A page that is not seen is held back by its browser, and looks when it comes back. */
  private poll(): void {
    this.stopPoll = this.clock.after(QUIET.poll, () => {
      this.polls += 1;
      const isThorough = this.store.get().trouble !== null || this.polls % THOROUGH === 0;
      this.passes.doubt(isThorough ? 'all' : 'ours');
      void this.pass('look').then(() => {
        if (this.stopPoll !== null) this.poll();
      });
    });
  }

  private async pass(kind: PassKind): Promise<void> {
    if (this.waiting !== null) {
      if (kind === 'write') this.waiting = 'write';
      return;
    }
    this.waiting = kind;
    await this.queue.run(async () => {
      const due = this.waiting ?? kind;
      this.waiting = null;
      if (this.isStopped) return;
      this.agenda.covered(due);
      await this.tryPass(due);
    });
  }

  private async tryPass(kind: PassKind): Promise<void> {
    const { isAside } = this;
    this.isAside = false;
    if (isAside && !this.agenda.awaitsWriting) this.passes.cause = 'local';
    let hasBegun = false;
    const onWrite = (): void => {
      hasBegun = true;
    };
    try {
      const left = kind === 'write' ? await this.passes.settle(onWrite) : await this.passes.look();
      this.failures = 0;
      if (left === 'differs' && !this.agenda.awaitsWriting) {
        if (isAside) this.agenda.local();
        else this.agenda.others();
      }
      // The end of a calculation raises no event that is heard here.
      if (left === 'calculating') this.agenda.retry('write', QUIET.calculating);
    } catch (error) {
      this.failures += 1;
      // It may have been written all the same.
      this.passes.doubt('ours');
      const failure = failureOf(error);
      this.afterFailure(kind, hasBegun ? { ...failure, mayBeWritten: true } : failure);
    }
  }

  private afterFailure(kind: PassKind, failure: Failure): void {
    if (failure.code === 'gone') this.passes.doubt('all');
    if (failure.code === 'refused') {
      this.passes.refuse();
      return;
    }
    const wait = waitAfter(failure, this.failures);
    this.store.change({ activity: activityAfter(failure, wait) });
    if (wait !== null) this.agenda.retry(kind, wait * (0.75 + this.clock.random() / 2));
  }

  private make(verb: Verb, report: AskedReport): Promise<Answer> {
    return this.requests.ask(verb, [report], async (work) => (await verbs()).makeReport(work, report));
  }

  /** The turn of something asked for has come. */
  private async takeTurn(verb: Verb, perform: () => Promise<Answer>): Promise<Answer> {
    const wasDue = this.agenda.awaitsWriting;
    if (verb === 'rank') this.agenda.covered('write');
    this.passes.cause = 'asked';
    this.passes.doubt('ours');
    const found = await perform();
    const isPartly = found.kind === 'failed' && found.failure.mayBeWritten === true;
    // Ranking covers the edits before it; where it came to nothing, they still wait.
    if ((wasDue && found.kind !== 'done') || isPartly) this.agenda.local();
    return found;
  }
}

function activityAfter(failure: Failure, wait: number | null): Activity {
  if (wait === null) return { kind: 'stopped', failure };
  const { code } = failure;
  return { kind: 'waiting', why: code === 'editing' || code === 'unanswered' ? code : 'busy' };
}
