import { HostError } from '../../../../workbook/hostError';
import { RecordView } from '../binary/recordView';
import { CONTINUE } from './recordIds';

/** A piece of the stream. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Goes through the records of a workbook stream (MS-XLS, 2.1.4): a kind, a length, then so many bytes. */
export class BiffCursor extends RecordView {
  id = -1;
  /** Where the record begins, its header included: BOUNDSHEET refers to it. */
  record = 0;

  /** @param at of the stream: the next record is the one that begins there */
  moveTo(at: number): void {
    this.end = at;
  }

  /** @throws HostError `truncated` when the stream ends before the record does */
  next(): void {
    this.record = this.end;
    if (this.record + 4 > this.bytes.length) throw this.broken();
    this.id = this.view.getUint16(this.record, true);
    this.start = this.record + 4;
    this.end = this.start + this.view.getUint16(this.record + 2, true);
    if (this.end > this.bytes.length) throw this.broken();
  }

  /** What the record holds, and the records that go on with it, in order: longer ones are cut at 8,224 bytes. */
  pieces(): readonly Piece[] {
    const pieces: Piece[] = [{ start: this.start, end: this.end }];
    for (let at = this.end; at + 4 <= this.bytes.length;) {
      if (this.view.getUint16(at, true) !== CONTINUE) break;
      const end = at + 4 + this.view.getUint16(at + 2, true);
      if (end > this.bytes.length) throw this.broken();
      pieces.push({ start: at + 4, end });
      at = end;
    }
    return pieces;
  }

  broken(): HostError {
    return new HostError('truncated', 'Workbook');
  }
}
