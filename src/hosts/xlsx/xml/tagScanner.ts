import { HostError } from '../../../workbook/hostError';
import { decodeUtf8 } from './decodeText';
import { decodeXml } from './xml';

const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const BANG = 0x21;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const DASH = 0x2d;
const SLASH = 0x2f;
const COLON = 0x3a;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;
const BRACKET = 0x5b;

/**
 * Walks over the tags of a UTF-8 part without decoding it: a sheet of 100,000 rows is 60 MB, and a string of it would
 * be twice that. Offsets are in bytes from the start of the part.
 */
export class TagScanner {
  /** Offset of `<`. */
  start = 0;
  /** Offset after `>`. */
  end = 0;
  closing = false;
  selfClosing = false;
  /** The name, prefix included, then its local part. */
  nameStart = 0;
  localStart = 0;
  nameEnd = 0;
  /** What `attributeAfter` found last. */
  attributeStart = 0;
  attributeNameEnd = 0;
  readonly attributeValue = { start: 0, end: 0 };

  /**
   * @param part its name, for errors
   * @param position where to begin, outside any tag
   * @param limit where to stop
   */
  constructor(
    readonly bytes: Uint8Array,
    readonly part: string,
    public position = 0,
    readonly limit = bytes.length,
  ) {}

  /** Moves to the next tag; comments, instructions and CDATA are no tags. False at the limit. */
  next(): boolean {
    const { bytes, limit } = this;
    let at = this.position;
    for (;;) {
      while (at < limit && bytes[at] !== LESS) at += 1;
      if (at >= limit) {
        this.position = limit;
        return false;
      }
      const mark = bytes[at + 1];
      if (mark !== BANG && mark !== QUESTION) break;
      at = this.skipMarkup(at);
    }
    this.readTag(at);
    this.position = this.end;
    return true;
  }

  /** Whether the tag has that name, prefix apart. */
  is(local: string): boolean {
    if (this.nameEnd - this.localStart !== local.length) return false;
    for (let index = 0; index < local.length; index += 1) {
      if (this.bytes[this.localStart + index] !== local.charCodeAt(index)) return false;
    }
    return true;
  }

  /**
   * From an opening tag, moves after its element.
   *
   * @returns the offset where its content ends
   */
  skipElement(): number {
    if (this.selfClosing) return this.end;
    for (let depth = 1; depth > 0;) {
      if (!this.next()) throw this.broken();
      if (this.closing) depth -= 1;
      else if (!this.selfClosing) depth += 1;
    }
    return this.start;
  }

  /**
   * Moves to the next attribute of this tag: `attributeStart`, `attributeNameEnd` and `attributeValue` tell it.
   *
   * @param from end of the tag's name, or what the last call returned
   * @returns the offset after it, -1 when there is none
   */
  attributeAfter(from: number): number {
    const { bytes, end, attributeValue } = this;
    let at = from;
    while (at < end && isSpace(bytes[at])) at += 1;
    if (at >= end || bytes[at] === SLASH || bytes[at] === GREATER) return -1;
    this.attributeStart = at;
    while (at < end && bytes[at] !== EQUALS && !isSpace(bytes[at])) at += 1;
    this.attributeNameEnd = at;
    while (at < end && bytes[at] !== QUOTE && bytes[at] !== APOSTROPHE) at += 1;
    const quote = bytes[at];
    attributeValue.start = at + 1;
    for (at += 1; at < end && bytes[at] !== quote;) at += 1;
    if (at >= end) throw this.broken();
    attributeValue.end = at;
    return at + 1;
  }

  /**
   * Finds an attribute of this tag by its full name.
   *
   * @param found receives the range of the value
   */
  attribute(name: string, found: { start: number; end: number }): boolean {
    for (let at = this.attributeAfter(this.nameEnd); at >= 0; at = this.attributeAfter(at)) {
      if (!this.matches(name, this.attributeStart, this.attributeNameEnd)) continue;
      found.start = this.attributeValue.start;
      found.end = this.attributeValue.end;
      return true;
    }
    return false;
  }

  /** The attribute's value as text, undefined when the tag has none of that full name. */
  attributeText(name: string): string | undefined {
    const found = { start: 0, end: 0 };
    if (!this.attribute(name, found)) return undefined;
    return decodeXml(decodeUtf8(this.bytes, found.start, found.end));
  }

  /** The part is cut or is no XML. */
  broken(): HostError {
    return new HostError('truncated', this.part);
  }

  private matches(name: string, start: number, end: number): boolean {
    if (end - start !== name.length) return false;
    for (let index = 0; index < name.length; index += 1) {
      if (this.bytes[start + index] !== name.charCodeAt(index)) return false;
    }
    return true;
  }

  private readTag(start: number): void {
    const { bytes, limit } = this;
    this.start = start;
    this.closing = bytes[start + 1] === SLASH;
    let at = start + (this.closing ? 2 : 1);
    this.nameStart = at;
    this.localStart = at;
    for (; at < limit; at += 1) {
      const byte = bytes[at];
      if (byte === COLON) this.localStart = at + 1;
      else if (byte === GREATER || byte === SLASH || isSpace(byte)) break;
    }
    this.nameEnd = at;
    while (at < limit && bytes[at] !== GREATER) at = this.afterByte(at);
    if (at >= limit) throw this.broken();
    this.selfClosing = !this.closing && bytes[at - 1] === SLASH;
    this.end = at + 1;
  }

  /** After one byte of a tag, or after the whole value that it opens: `>` may stand between quotes. */
  private afterByte(at: number): number {
    const byte = this.bytes[at];
    if (byte !== QUOTE && byte !== APOSTROPHE) return at + 1;
    let close = at + 1;
    while (close < this.limit && this.bytes[close] !== byte) close += 1;
    return close + 1;
  }

  /** After a comment, an instruction, a CDATA section or a document type that begins at `start`. */
  private skipMarkup(start: number): number {
    const { bytes } = this;
    if (bytes[start + 1] === QUESTION) return this.after('?>', start + 2);
    if (bytes[start + 2] === DASH) return this.after('-->', start + 4);
    if (bytes[start + 2] === BRACKET) return this.after(']]>', start + 9);
    return this.after('>', start + 2);
  }

  private after(mark: string, from: number): number {
    for (let at = from; at + mark.length <= this.limit; at += 1) {
      if (this.matches(mark, at, at + mark.length)) return at + mark.length;
    }
    throw this.broken();
  }
}

function isSpace(byte: number | undefined): boolean {
  return byte === SPACE || byte === LINE_FEED || byte === CARRIAGE_RETURN || byte === TAB;
}
