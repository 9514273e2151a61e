import { Faults } from '../faults';
import { Traffic } from '../traffic';
import type { BatchHost } from './batchHost';
import type { PaneLine } from './paneLine';
import { refusal } from './richApiDesk';
import { readRichApiRequest } from './richApiRequest';
import type { XdmRequest } from './xdmMessage';

const CELL_EDIT = 5004;

/** Takes the batches of a pane: counts them, and lets a fault or a cell under edit stand in their way. */
export class BatchIntake {
  readonly traffic = new Traffic();
  readonly faults = new Faults();
  #editing = false;
  #heldByEdit: (() => void)[] = [];

  constructor(
    private readonly line: PaneLine,
    private readonly host: BatchHost,
  ) {}

  receive(message: XdmRequest, array: readonly unknown[]): void {
    const request = readRichApiRequest(array);
    const close = this.traffic.open(request);
    const fault = this.faults.take(request);
    const answer = (): void => {
      const blocked = this.#editing && request.kind === 'user';
      if (blocked && request.delayForCellEdit) {
        this.#heldByEdit.push(answer);
        return;
      }
      this.line.answer(message, () => {
        const given = blocked ? refusal(CELL_EDIT) : this.host.answer(request, fault);
        if (given !== null) close(given.outcome, given.bytes);
        return given?.data;
      });
    };
    this.line.take(answer, fault?.kind === 'delay' ? fault.milliseconds : 0);
  }

  get editing(): boolean {
    return this.#editing;
  }

  set editing(editing: boolean) {
    this.#editing = editing;
    if (!editing) for (const answer of this.#heldByEdit.splice(0)) answer();
  }

  /** Drops what waits for the end of an edit. */
  clear(): void {
    this.#heldByEdit = [];
  }
}
