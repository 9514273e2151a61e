import { breathe } from './breathe';

/** The page answers its user at least this often, in milliseconds. */
const LONGEST_TASK = 16;

/** Pauses in a long piece of work: as many as the page needs, and no more. */
export class Pauses {
  private since = Date.now();

  /** Lets the page live if it has waited for long. */
  async pause(): Promise<void> {
    if (Date.now() - this.since < LONGEST_TASK) return;
    await breathe();
    this.since = Date.now();
  }
}
