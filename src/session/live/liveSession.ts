import type { CriterionOrigins } from '../../sheets/criterionOrigins';
import type { MethodRecord } from '../../sheets/methodRecord';
import type { LiveEvent, LivePort } from '../../workbook/livePort';
import { Agenda, QUIET } from './agenda';
import type { PassKind } from './agenda';
import type { Clock } from './clock';
import { MACHINE_CLOCK } from './clock';
import { failureOf, waitAfter } from './failureOf';
import { hintOf } from './hintOf';
import { JobQueue } from './jobQueue';
import { afterwards, verbs } from './later';
import { Passes } from './passes';
import { selectedPiste } from './selectedPiste';
import type { Session } from './session';
import type { Activity, Answer, Failure, SessionState, Verb } from './sessionState';
import { StateStore } from './stateStore';
import type { Work } from './work';

/** The session over a workbook that is open in front of its users. */
export class LiveSession implements Session {
  private readonly store: StateStore;
  private readonly queue = new JobQueue();
  private readonly agenda: Agenda;
  private readonly passes: Passes;
  private unwatch: (() => Promise<void>) | null = null;
  private isStopped = false;
  /** The host is being asked to tell of changes. */
  private isAsking = false;
  private stopPoll: (() => void) | null = null;
  /** A pass that waits its turn sees everything that happens until then. */
  private waiting: PassKind | null = null;
  /** In a row. */
  private failures = 0;
  private abort = new AbortController();

  constructor(
    private readonly port: LivePort,
    private readonly clock: Clock = MACHINE_CLOCK,
  ) {
    this.store = new StateStore({
      activity: { kind: 'starting' },
      view: null,
      trouble: null,
      read: null,
      job: null,
      notice: null,
      lacks: port.lacks,
    });
    this.agenda = new Agenda(clock, (kind) => void this.pass(kind));
    this.passes = new Passes(port, clock, this.store);
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
    // Handlers that the host does not take back now die with the page.
    await unwatch?.().catch(() => undefined);
  }

  wake(): void {
    void this.watch();
    this.passes.doubt('all');
    this.agenda.glance();
  }

  rank = (): Promise<Answer> => this.ask('rank', async (work) => (await verbs()).rank(work));

  readAgain = (): Promise<Answer> => this.ask('read', async (work) => (await verbs()).readAgain(work));

  create = (content: 'empty' | 'report' | 'workshop'): Promise<Answer> =>
    this.ask('create', async (work) => (await verbs()).create(work, content));

  makeAnnexe2 = (): Promise<Answer> =>
    this.ask('annexe2', async (work) => (await verbs()).makeReport(work, { kind: 'annexe2' }));

  makeDropped = (): Promise<Answer> =>
    this.ask('dropped', async (work) => (await verbs()).makeReport(work, { kind: 'dropped' }));

  makeCommuneSheet = (commune: string): Promise<Answer> =>
    this.ask('communeSheet', async (work) => (await verbs()).makeReport(work, { kind: 'commune', commune }));

  filterByCommune = (commune: string): Promise<Answer> =>
    this.ask('filter', async (work) => (await verbs()).filterByCommune(work, commune));

  removeFilter = (): Promise<Answer> =>
    this.ask('unfilter', async (work) => (await verbs()).removeFilter(work));

  numberPistes = (): Promise<Answer> =>
    this.ask('number', async (work) => (await verbs()).numberPistes(work));

  saveMethod = (record: MethodRecord, overwrite: boolean, origins?: CriterionOrigins): Promise<Answer> =>
    this.ask('saveMethod', async (work) => (await verbs()).saveMethod(work, { record, overwrite, origins }));

  validateMethod = (on: string, by: string): Promise<Answer> =>
    this.ask('validateMethod', async (work) => (await verbs()).validateMethod(work, on, by));

  renameHeader = (sheet: string, row: number, column: number, header: string): Promise<Answer> =>
    this.ask('renameHeader', async (work) =>
      (await verbs()).renameHeader(work, { sheet, row, column, header }),
    );

  correct = (row: number, column: number, value: string): Promise<Answer> =>
    this.ask('correct', async (work) => (await verbs()).correct(work, { row, column, value }));

  show = (sheet: string, row: number, column?: number): Promise<Answer> =>
    this.ask('show', async (work) => (await verbs()).show(work, { sheet, row, column: column ?? null }));

  cancel(): void {
    if (this.store.get().job?.canCancel === true) this.abort.abort();
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
    const { view } = this.store.get();
    if (event.kind === 'selected') {
      const selected = view && selectedPiste(view.evaluated, event);
      if (view && selected !== view.selected) this.store.change({ view: { ...view, selected } });
      return;
    }
    const hint = hintOf(event, view);
    if (hint === null) return;
    // Protection may have been lifted: what was given up is tried again.
    if (event.kind === 'structure') this.passes.insist();
    this.passes.doubt(hint.doubt);
    if (hint.source !== 'glance') this.passes.cause = hint.source;
    switch (hint.source) {
      case 'local':
        if (this.passes.mayWrite) this.store.change({ activity: { kind: 'working' } });
        this.agenda.local();
        break;
      case 'remote':
        this.agenda.remote();
        break;
      case 'glance':
        this.agenda.glance();
    }
  }

  /** Some edits raise no event. A page that is not seen is held back by its browser, and looks when it comes back. */
  private poll(): void {
    this.stopPoll = this.clock.after(QUIET.poll, () => {
      this.passes.doubt('ours');
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
      this.agenda.covered(due);
      await this.tryPass(due);
    });
  }

  private async tryPass(kind: PassKind): Promise<void> {
    try {
      const left = kind === 'write' ? await this.passes.settle() : await this.passes.look();
      this.failures = 0;
      if (left === 'differs' && !this.agenda.awaitsWriting) this.agenda.others();
    } catch (error) {
      this.failures += 1;
      // It may have been written all the same.
      this.passes.doubt('ours');
      this.afterFailure(kind, failureOf(error));
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

  /** Runs what somebody asks for, after what is under way, and says what came of it. */
  private async ask(verb: Verb, run: (work: Work) => Promise<Answer>): Promise<Answer> {
    const { port, clock, passes, store } = this;
    const job = { verb, since: clock.now(), step: 'waiting', canCancel: true } as const;
    store.change({ job, notice: null });
    this.abort = new AbortController();
    const { signal } = this.abort;
    const answer = await this.queue.run(async (): Promise<Answer> => {
      if (verb === 'rank') this.agenda.covered('write');
      this.passes.cause = 'asked';
      this.passes.doubt('ours');
      try {
        const { performJob } = await verbs();
        return await performJob({ port, clock, passes, store }, job, signal, run);
      } catch (error) {
        return { kind: 'failed', failure: failureOf(error) };
      }
    });
    store.change({ job: null, notice: { verb, answer } });
    return answer;
  }
}

function activityAfter(failure: Failure, wait: number | null): Activity {
  if (wait === null) return { kind: 'stopped', failure };
  const { code } = failure;
  return { kind: 'waiting', why: code === 'editing' || code === 'unanswered' ? code : 'busy' };
}
