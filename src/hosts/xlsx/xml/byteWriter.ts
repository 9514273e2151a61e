/** Bytes per piece: large enough that deflating it apart costs nothing, small enough to grow without copying. */
const PIECE = 1 << 20;

/** From this length a slice is handed on as it is rather than copied. */
const WHOLE = 1 << 16;

/** Texts are encoded together, this many UTF-16 units or more at once: three times faster than one by one. */
const TOGETHER = 1 << 14;

/** Gathers the bytes of a part, in order, as pieces that nobody needs to join. */
export class ByteWriter {
  readonly #pieces: Uint8Array[] = [];
  #open = Buffer.allocUnsafe(PIECE);
  #length = 0;
  #texts = '';

  /** Appends text as UTF-8. */
  text(text: string): void {
    this.#texts += text;
    if (this.#texts.length >= TOGETHER) this.#encode();
  }

  /** Appends `source` from `start` up to, not including, `end`. It must not change afterwards. */
  slice(source: Uint8Array, start: number, end: number): void {
    if (end <= start) return;
    this.#encode();
    if (end - start >= WHOLE) {
      this.#close(PIECE);
      this.#pieces.push(source.subarray(start, end));
      return;
    }
    this.#reserve(end - start);
    this.#open.set(source.subarray(start, end), this.#length);
    this.#length += end - start;
  }

  /** All that was appended so far. */
  finish(): readonly Uint8Array[] {
    this.#encode();
    this.#close(PIECE);
    return this.#pieces;
  }

  #encode(): void {
    if (this.#texts === '') return;
    // One UTF-16 unit takes three bytes at most.
    this.#reserve(this.#texts.length * 3);
    this.#length += this.#open.write(this.#texts, this.#length);
    this.#texts = '';
  }

  #reserve(bytes: number): void {
    if (this.#length + bytes > this.#open.length) this.#close(Math.max(PIECE, bytes));
  }

  #close(next: number): void {
    if (this.#length > 0) this.#pieces.push(this.#open.subarray(0, this.#length));
    this.#open =
      next > this.#open.length - this.#length ? Buffer.allocUnsafe(next) : this.#open.subarray(this.#length);
    this.#length = 0;
  }
}
