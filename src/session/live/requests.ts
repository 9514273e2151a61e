import { failureOf } from './failureOf';
import type { JobQueue } from './jobQueue';
import { verbs } from './later';
import type { Answer, Job, Verb } from './sessionState';
import type { Work } from './work';

/** Something that somebody asked for. */
interface Request {
  readonly verb: Verb;
  /** Verb and arguments: two requests of one key ask for the same thing. */
  readonly key: string;
  readonly run: (work: Work) => Promise<Answer>;
  readonly onAnswer: ((answer: Answer) => void) | undefined;
}

/** A request that has no answer yet. */
interface Open {
  readonly key: string;
  readonly answer: Promise<Answer>;
  readonly abort: AbortController;
  job: Job;
  mayBeWritten: boolean;
}

/** What people asked for: done one at a time, after what is under way, and each answer told. */
export class Requests {
  /** In the order in which they came: the first one is under way, and shown. */
  private open: readonly Open[] = [];
  private last: Request | null = null;

  /** @param takeTurn called when the turn of a request has come */
  constructor(
    private readonly queue: JobQueue,
    private readonly tools: Omit<Work, 'step'>,
    private readonly takeTurn: (verb: Verb, perform: () => Promise<Answer>) => Promise<Answer>,
  ) {}

  /**
   * @param given all that the request depends on, as JSON says it
   * @param onAnswer told each answer: where it is tried again, that one too
   */
  ask(
    verb: Verb,
    given: readonly unknown[],
    run: Request['run'],
    onAnswer?: Request['onAnswer'],
  ): Promise<Answer> {
    const key = JSON.stringify([verb, ...given]);
    const same = this.open.find((other) => other.key === key);
    return same?.answer ?? this.start({ verb, key, run, onAnswer });
  }

  /** Asks again for what failed last; null where it did not fail. */
  retry(): Promise<Answer | null> {
    const isFailed = this.tools.store.get().notice?.answer.kind === 'failed';
    return isFailed && this.last !== null ? this.start(this.last) : Promise.resolve(null);
  }

  /** Gives up the request that is shown, at once. What it was doing ends unseen, before it writes. */
  cancel(): void {
    const [shown] = this.open;
    if (shown?.job.canCancel === true) shown.abort.abort();
  }

  /** Gives up all that has no answer yet: the session ends. */
  giveUp(): void {
    for (const { abort } of this.open) abort.abort();
  }

  private start(request: Request): Promise<Answer> {
    const abort = new AbortController();
    const { verb, key } = request;
    const job: Job = { verb, since: this.tools.clock.now(), step: 'waiting', canCancel: true };
    const givenUp = new Promise<Answer>((resolve) => {
      abort.signal.addEventListener('abort', () => {
        resolve(open.mayBeWritten ? { kind: 'cancelled', mayBeWritten: true } : { kind: 'cancelled' });
      });
    });
    const done = this.queue.run(async (): Promise<Answer> => {
      if (abort.signal.aborted) return { kind: 'cancelled' };
      return this.takeTurn(verb, () => this.perform(request, open));
    });
    const answer = Promise.race([done, givenUp]).then((given) => this.end(request, open, given));
    const open: Open = { key, answer, abort, job, mayBeWritten: false };
    this.open = [...this.open, open];
    this.show(this.clearedBy(request));
    return answer;
  }

  private async perform({ run }: Request, open: Open): Promise<Answer> {
    const onStep: Work['step'] = (step, canCancel) => {
      open.job = { ...open.job, step, canCancel };
      this.show({});
    };
    const onWritten = (): void => {
      open.mayBeWritten = true;
    };
    try {
      const { performJob } = await verbs();
      return await performJob(this.tools, open.abort.signal, onStep, onWritten, run);
    } catch (error) {
      return { kind: 'failed', failure: failureOf(error) };
    }
  }

  private end(request: Request, ended: Open, answer: Answer): Answer {
    this.open = this.open.filter((one) => one !== ended);
    const { verb } = request;
    const isShown = verb === 'show' && answer.kind === 'done';
    if (!isShown) this.last = request;
    this.show(isShown ? this.clearedBy(request) : { notice: { verb, answer } });
    request.onAnswer?.(answer);
    return answer;
  }

  /** A notice ends when another thing is asked for; but going to a cell is how one looks into what it says. */
  private clearedBy({ verb }: Request): { readonly notice?: null } {
    const isElse = this.tools.store.get().notice?.verb !== 'show';
    return verb === 'show' && isElse ? {} : { notice: null };
  }

  private show(change: Parameters<Work['store']['change']>[0]): void {
    this.tools.store.change({ ...change, job: this.open[0]?.job ?? null });
  }
}
