import { HostError } from '../../../../workbook/hostError';
import { RecordView } from '../binary/recordView';

/** Goes through the records of a part (MS-XLSB, 2.1.4): a kind and a length in as few bytes as they need, the content. */
export class XlsbCursor extends RecordView {
  private readonly buffer: Buffer;
  id = -1;

  /** @param part its name, for errors */
  constructor(
    bytes: Uint8Array,
    private readonly part: string,
  ) {
    super(bytes);
    this.buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  /** @returns false after the last record @throws HostError `truncated` when the part ends before the record does */
  next(): boolean {
    this.start = this.end;
    if (this.start === this.buffer.length) return false;
    this.id = this.readVariable(2);
    const length = this.readVariable(4);
    this.end = this.start + length;
    if (this.end > this.buffer.length) throw this.broken();
    return true;
  }

  /** A text after its length (MS-XLSB, 2.5.169). null when it goes beyond the record, or is absent. */
  text(at: number): string | null {
    if (at + 4 > this.length) return null;
    const size = 2 * this.u32(at);
    if (at + 4 + size > this.length) return null;
    const from = this.start + at + 4;
    return this.buffer.toString('utf16le', from, from + size);
  }

  broken(): HostError {
    return new HostError('truncated', this.part);
  }

  /** Seven bits a byte, lowest first, as long as the eighth is set; the kind keeps it off as its own. */
  private readVariable(most: number): number {
    let value = 0;
    for (let index = 0; index < most; index += 1) {
      const byte = this.buffer[this.start];
      if (byte === undefined) throw this.broken();
      this.start += 1;
      value |= (byte & 0x7f) << (7 * index);
      if ((byte & 0x80) === 0) break;
    }
    return value;
  }
}
