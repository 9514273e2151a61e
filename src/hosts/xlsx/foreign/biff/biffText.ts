import type { BiffCursor, Piece } from './biffCursor';

const WIDE = 1;
const PHONETIC = 4;
const RICH = 8;

/**
 * Reads texts that may go on from one record to the next (MS-XLS, 2.5.293). Where characters go on, the next record says
 * anew whether each takes one byte or two; anything else goes on without a word.
 */
export class BiffText {
  /** Whether what was asked goes beyond the end: what was read since is not what the file held. */
  cut = false;
  private index = 0;
  private at: number;
  private readonly buffer: Buffer;
  private readonly pieces: readonly Piece[];

  /** @param skipped bytes of the record before the first text */
  constructor(cursor: BiffCursor, skipped: number) {
    const { bytes } = cursor;
    this.buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    this.pieces = cursor.pieces();
    this.at = cursor.start;
    this.skip(skipped);
  }

  /** A text after its length; of how it is shown and pronounced nothing is kept. */
  text(bytesOfLength: 1 | 2): string {
    const length = this.number(bytesOfLength);
    const flags = this.number(1);
    const runs = (flags & RICH) === 0 ? 0 : this.number(2);
    const phonetic = (flags & PHONETIC) === 0 ? 0 : this.number(4);
    const text = this.characters(length, (flags & WIDE) !== 0);
    this.skip(4 * runs + phonetic);
    return text;
  }

  private number(size: number): number {
    let number = 0;
    for (let index = 0; index < size; index += 1) number += this.byte() * 256 ** index;
    return number;
  }

  private byte(): number {
    while (this.left === 0 && !this.cut) this.nextPiece();
    return this.cut ? 0 : (this.buffer[this.at++] ?? 0);
  }

  private skip(count: number): void {
    for (let left = count; left > 0 && !this.cut;) {
      const step = Math.min(left, this.left);
      this.at += step;
      left -= step;
      if (left > 0) this.nextPiece();
    }
  }

  private characters(length: number, wide: boolean): string {
    let text = '';
    let size = wide ? 2 : 1;
    while (text.length < length && !this.cut) {
      const count = Math.min(length - text.length, Math.floor(this.left / size));
      text += this.buffer.toString(size === 2 ? 'utf16le' : 'latin1', this.at, this.at + count * size);
      this.at += count * size;
      if (text.length < length) {
        // No character is cut in two.
        if (this.left > 0) this.cut = true;
        else size = (this.byte() & WIDE) === 0 ? 1 : 2;
      }
    }
    return text;
  }

  private get left(): number {
    return (this.pieces[this.index]?.end ?? this.at) - this.at;
  }

  private nextPiece(): void {
    this.index += 1;
    const piece = this.pieces[this.index];
    if (piece === undefined) this.cut = true;
    else this.at = piece.start;
  }
}
