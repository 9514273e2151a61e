/** One job at a time, in the order in which they came. */
export class JobQueue {
  private tail: Promise<unknown> = Promise.resolve();

  run<T>(job: () => Promise<T>): Promise<T> {
    const next = this.tail.then(job);
    // A job that fails tells its own caller, not the next one.
    this.tail = next.catch(() => undefined);
    return next;
  }

  /** Once all that was asked for until now is over. */
  async idle(): Promise<void> {
    await this.tail;
  }
}
