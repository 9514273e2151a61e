import { HostError } from '../../../../workbook/hostError';
import { CONTINUE } from './recordIds';

/** A piece of the stream. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Goes through the records of a workbook stream (MS-XLS, 2.1.4): a kind, a length, then so many bytes. */
export class BiffCursor {
  readonly view: DataView;
  id = -1;
  /** Where the record begins, its header included: BOUNDSHEET refers to it. */
  record = 0;
  /** Where what it holds begins and ends. */
  start = 0;
  end = 0;

  constructor(readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  get length(): number {
    return this.end - this.start;
  }

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

  /** @param at from the beginning of what the record holds @throws HostError `truncated` beyond its end */
  u8(at: number): number {
    return this.view.getUint8(this.inside(at, 1));
  }

  u16(at: number): number {
    return this.view.getUint16(this.inside(at, 2), true);
  }

  u32(at: number): number {
    return this.view.getUint32(this.inside(at, 4), true);
  }

  f64(at: number): number {
    return this.view.getFloat64(this.inside(at, 8), true);
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

  private inside(at: number, size: number): number {
    if (at + size > this.length) throw this.broken();
    return this.start + at;
  }
}
