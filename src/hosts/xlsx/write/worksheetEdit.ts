import { HostError } from '../../../workbook/hostError';
import { requireWithin } from '../limits';
import { CellCursor } from '../read/cellCursor';
import { toUtf8 } from '../xml/decodeText';
import type { Dialect } from '../package/dialect';
import { documentText, Markup } from '../xml/markup';
import type { MarkupDocument } from '../xml/markup';
import type { OpcPackage } from '../package/opcPackage';

/** Stands for the rows while the rest of the part is text; no XML can hold it. */
const ROWS = '\u0000';

/** The end of a `sheetData` that got no row. */
const EMPTY = new RegExp(`>${ROWS}</[^>]*>`);

/** A sheet without cells. */
export function blankWorksheet({ main, relationships }: Dialect): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${main}" xmlns:r="${relationships}"><sheetData/></worksheet>`
  );
}

/**
 * A worksheet part, to be changed: its rows as bytes, because there may be a million, and everything around them as
 * elements.
 */
export class WorksheetEdit {
  readonly bytes: Uint8Array;
  /** Range of bytes between the tags of `sheetData`. */
  readonly rows: { readonly start: number; readonly end: number };
  /** What stands there from now on, once it has changed. */
  newRows: readonly Uint8Array[] | undefined;
  readonly #document: MarkupDocument;
  readonly #frame: string;
  /** Whether `sheetData` had no room for rows. */
  readonly #closesItself: boolean;

  /**
   * @param name of the sheet
   * @throws HostError `truncated`, `too-large`
   */
  constructor(
    private readonly opc: OpcPackage,
    readonly name: string,
    readonly part: string,
  ) {
    this.bytes = toUtf8(opc.bytes(part));
    const { sheetData, rows } = new CellCursor(this.bytes, part);
    if (sheetData.start < 0) throw new HostError('truncated', part);
    this.rows = { start: rows.start, end: rows.end >= 0 ? rows.end : endOfRows(this.bytes, part) };
    this.#closesItself = rows.end >= 0;
    requireWithin('part-bytes', this.bytes.length - (this.rows.end - this.rows.start), part);
    const before = decode(this.bytes.subarray(0, this.rows.start));
    const after = decode(this.bytes.subarray(this.rows.end));
    const opened = this.#closesItself ? before.replace(/\s*\/>$/, '>') : before;
    const close = this.#closesItself ? `</${/<([^\s<>/]+)[^<]*$/.exec(before)?.[1] ?? ''}>` : '';
    this.#frame = opened + ROWS + close + after;
    this.#document = Markup.parse(this.#frame, part);
  }

  /** Everything but the rows. */
  get root(): Markup {
    return this.#document.root;
  }

  /** Whether the rows are other bytes than before. */
  get rowsChanged(): boolean {
    return this.newRows !== undefined && !isSame(this.#oldRows, this.newRows);
  }

  get #oldRows(): Uint8Array {
    return this.bytes.subarray(this.rows.start, this.rows.end);
  }

  /** Writes the part back, unless it would say the same. */
  save(): void {
    const frame = documentText(this.#document);
    if (frame === this.#frame && !this.rowsChanged) return;
    const rows = (this.newRows ?? [this.#oldRows]).filter((piece) => piece.length > 0);
    if (this.#closesItself && rows.length === 0) {
      this.opc.set(this.part, frame.replace(EMPTY, '/>'));
      return;
    }
    const at = frame.indexOf(ROWS);
    this.opc.set(this.part, [encode(frame.slice(0, at)), ...rows, encode(frame.slice(at + 1))]);
  }
}

/** Whether pieces, one after the other, are the same bytes. */
function isSame(bytes: Uint8Array, pieces: readonly Uint8Array[]): boolean {
  let at = 0;
  for (const piece of pieces) {
    if (Buffer.compare(bytes.subarray(at, at + piece.length), piece) !== 0) return false;
    at += piece.length;
  }
  return at === bytes.length;
}

/** Offset of the closing tag of `sheetData`; what follows it may not name it again. */
function endOfRows(bytes: Uint8Array, part: string): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = buffer.lastIndexOf('sheetData'); at > 0; at = buffer.lastIndexOf('sheetData', at - 1)) {
    const open = buffer.lastIndexOf('<', at);
    if (/^<\/(?:[^\s:<>]+:)?$/.test(buffer.toString('latin1', open, at))) return open;
  }
  throw new HostError('truncated', part);
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function encode(text: string): Uint8Array {
  return Buffer.from(text, 'utf8');
}
