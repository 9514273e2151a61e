import { breathe } from '../../workbook/breathe';
import { HostError } from '../../workbook/hostError';
import { toHostError } from './toHostError';

/** Runs the task once, after so many milliseconds. @returns what gives it up */
export type Schedule = (task: () => void, ms: number) => () => void;

/** What a batch may do: queue on the context, then make a round trip. */
export interface Batch {
  readonly context: Excel.RequestContext;
  /** @throws HostError; `unanswered` where nothing came in time */
  readonly sync: () => Promise<void>;
}

/** The one place from which Excel is asked anything. */
export class ExcelRunner {
  constructor(
    private readonly excel: typeof Excel,
    private readonly schedule: Schedule,
    /** In milliseconds, for each round trip. */
    private readonly answerWithin: number,
  ) {}

  /** @throws HostError for all that Excel may answer; anything else is a bug */
  async run<T>(body: (batch: Batch) => Promise<T>): Promise<T> {
    return this.#translated(this.excel.run((context) => body({ context, sync: () => this.#sync(context) })));
  }

  /** The same on the context of something that lives on, such as a handler of events. */
  async runOn<T>(on: OfficeExtension.ClientRequestContext, body: (batch: Batch) => Promise<T>): Promise<T> {
    return this.#translated(
      this.excel.run(on, (context) => body({ context, sync: () => this.#sync(context) })),
    );
  }

  async #translated<T>(answer: Promise<T>): Promise<T> {
    try {
      return await answer;
    } catch (error) {
      throw toHostError(error);
    }
  }

  /** Excel's own answer has no time limit: without one, a host that fell silent would block every pass after it. */
  async #sync(context: Excel.RequestContext): Promise<void> {
    // What was queued took its time, and so does making one request of it.
    await breathe();
    const answer = context.sync();
    // What comes too late is nobody's any more, failures included.
    answer.catch(() => undefined);
    let giveUp = (): void => undefined;
    const silence = new Promise<never>((_, reject) => {
      giveUp = this.schedule(() => {
        reject(new HostError('unanswered', `${this.answerWithin} ms`));
      }, this.answerWithin);
    });
    try {
      await Promise.race([answer, silence]);
    } catch (error) {
      throw toHostError(error);
    } finally {
      giveUp();
    }
    // Office.js has just taken a long answer apart: what is made of it comes in a task of its own.
    await breathe();
  }
}
