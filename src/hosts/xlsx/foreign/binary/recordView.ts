import type { HostError } from '../../../../workbook/hostError';

/** What one record after the other holds, of a stream in which the lowest byte of a number comes first. */
export abstract class RecordView {
  readonly view: DataView;
  /** Where what the record holds begins and ends. */
  start = 0;
  end = 0;

  constructor(readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  /** What is thrown where the stream is not whole. */
  abstract broken(): HostError;

  /** Bytes that the record holds. */
  get length(): number {
    return this.end - this.start;
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

  private inside(at: number, size: number): number {
    if (at + size > this.length) throw this.broken();
    return this.start + at;
  }
}
