import type { LiveEvent, LivePort } from '../../workbook/livePort';
import { Agenda, QUIET } from './agenda';
import type { PassKind } from './agenda';
import type { Clock } from './clock';
import { failureOf, waitAfter } from './failureOf';
import { Hearing } from './hearing';
import type { Hints } from './hearing';
import { JobQueue } from './jobQueue';
import { Passes } from './passes';
import type { Activity, Answer, Failure, Verb } from './sessionState';
import type { StateStore } from './stateStore';

/** One look in so many, of those that nothing led to, reads everything: texts of a heavy sheet too may have changed without a word. */
const THOROUGH = 4;

/** What a session does by itself: hears of changes, waits for quiet, looks, writes what differs, tries again. */
export class Loop {
  readonly queue = new JobQueue();
  readonly passes: Passes;
  private readonly agenda: Agenda;
  private readonly hearing: Hearing;
  private isStopped = false;
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
    port: LivePort,
    private readonly clock: Clock,
    private readonly store: StateStore,
    version: number,
  ) {
    this.agenda = new Agenda(clock, (kind) => void this.pass(kind));
    this.passes = new Passes(port, clock, store, this.agenda, version);
    this.hearing = new Hearing(port, clock, store, (event, hints) => {
      this.hear(event, hints);
    });
  }

  async start(): Promise<void> {
    this.isStopped = false;
    await Promise.all([this.hearing.start(), this.pass('look')]);
    this.poll();
  }

  /** @param giveUp called once nothing more begins by itself */
  async stop(giveUp: () => void): Promise<void> {
    this.isStopped = true;
    this.agenda.clear();
    this.stopPoll?.();
    this.stopPoll = null;
    giveUp();
    await this.hearing.stop();
    await this.queue.idle();
    // What failed meanwhile is not tried again.
    this.agenda.clear();
  }

  wake(): void {
    if (!this.isStopped) void this.hearing.start();
    this.passes.doubt('all');
    this.agenda.glance();
  }

  /** The levels that changed places did so on purpose. */
  acceptChanges(): void {
    this.passes.acceptChanges();
    void this.pass('write');
  }

  /** The turn of something asked for has come. */
  async takeTurn(verb: Verb, perform: () => Promise<Answer>): Promise<Answer> {
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

  private hear(event: LiveEvent, { heldLevels, hintOf }: Hints): void {
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
    // Without a view it is the reading that was refused: there is no ranking to show instead.
    if (failure.code === 'refused' && this.store.get().view !== null) {
      this.passes.refuse();
      return;
    }
    const wait = waitAfter(failure, this.failures);
    this.store.change({ activity: activityAfter(failure, wait) });
    if (wait !== null) this.agenda.retry(kind, wait * (0.75 + this.clock.random() / 2));
  }
}

function activityAfter(failure: Failure, wait: number | null): Activity {
  if (wait === null) return { kind: 'stopped', failure };
  const { code } = failure;
  return { kind: 'waiting', why: code === 'editing' || code === 'unanswered' ? code : 'busy' };
}
