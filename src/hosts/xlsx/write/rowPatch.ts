import { sheetCellName } from '../../../workbook/a1';
import { HostError } from '../../../workbook/hostError';
import { ByteWriter } from '../xml/byteWriter';
import { CellCursor } from '../read/cellCursor';
import { cellElement, cellHolds } from './cellXml';
import type { SharedStrings, WritableContent } from './cellXml';
import { decodeUtf8 } from '../xml/decodeText';
import { withAttribute } from '../xml/openTag';
import { rowSegments } from './rowSegments';
import type { ColumnChange, RowChanges, RowSegment, StyleSet } from './rowSegments';
import { changedTag, openedRow, rowFormat, withHeight } from './rowTag';

/** The rows to patch, and what their cells refer to. */
export interface RowSource {
  /** A worksheet part in UTF-8. */
  readonly bytes: Uint8Array;
  /** Names of the sheet and of its part, for errors. */
  readonly sheet: string;
  readonly part: string;
  /** Range of bytes between the tags of `sheetData`. */
  readonly rows: { readonly start: number; readonly end: number };
  /** Of the elements, with its colon; often empty. */
  readonly prefix: string;
  readonly strings: SharedStrings;
  /** Format of the cells of a column that do not exist yet. */
  columnStyle(column: number): number;
  /** Format of a cell that had the format `base`. */
  restyle(base: number, set: StyleSet): number;
}

export interface PatchedRows {
  /** What stands between the tags of `sheetData` now. */
  readonly pieces: readonly Uint8Array[];
  /** Whether a cell holds something else than before. */
  readonly contentChanged: boolean;
  /** Whether a formula was overwritten or emptied. */
  readonly formulasRemoved: boolean;
  readonly formulasWritten: boolean;
}

/**
 * Brings rows to what changes say. Cells that hold it already, and all that no change speaks of, stay byte for byte.
 *
 * @throws HostError `truncated` when the part is cut, `row-order`
 */
export function patchRows(source: RowSource, changes: RowChanges): PatchedRows {
  return new RowPatch(source).run(changes);
}

class RowPatch {
  private readonly out = new ByteWriter();
  private readonly cursor: CellCursor;
  /** Up to where the source was copied or replaced. */
  private copied: number;
  private contentChanged = false;
  private formulasRemoved = false;
  private formulasWritten = false;

  constructor(private readonly source: RowSource) {
    this.cursor = new CellCursor(source.bytes, source.part);
    this.copied = source.rows.start;
  }

  run(changes: RowChanges): PatchedRows {
    const { cursor, source, out } = this;
    let more = cursor.nextRow();
    for (const segment of rowSegments(changes)) {
      for (let row = segment.start; row < segment.end; row += 1) {
        while (more && cursor.row < row) more = this.nextRow();
        if (more && cursor.row === row) this.changeRow(segment);
        else this.addRow(row, segment, more ? cursor.rowStart : source.rows.end);
      }
    }
    // Rows that stand twice in the part: which of them count?
    if (!more && cursor.rows.end !== source.rows.end) throw this.disordered();
    out.slice(source.bytes, this.copied, source.rows.end);
    const { contentChanged, formulasRemoved, formulasWritten } = this;
    return { pieces: out.finish(), contentChanged, formulasRemoved, formulasWritten };
  }

  private nextRow(): boolean {
    const before = this.cursor.row;
    const more = this.cursor.nextRow();
    if (more && this.cursor.row <= before) throw this.disordered();
    return more;
  }

  private addRow(row: number, segment: RowSegment, at: number): void {
    let cells = '';
    for (const change of segment.columns) cells += this.newCell(row, change, undefined);
    const height = segment.height;
    if (cells === '' && height === undefined) return;
    const { prefix } = this.source;
    const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    this.replaceUpTo(at, at, `<${prefix}row r="${row + 1}"${size}>${cells}</${prefix}row>`);
  }

  private changeRow(segment: RowSegment): void {
    const { cursor } = this;
    const tag = this.sourceText(cursor.rowStart, cursor.rowOpenEnd);
    const opened = changedTag(tag, segment);
    const rowStyle = rowFormat(tag);
    const edit = (start: number, end: number, text: string): void => {
      if (text === '' && start === end) return;
      if (this.copied <= cursor.rowStart) this.replaceUpTo(cursor.rowStart, cursor.rowOpenEnd, opened);
      this.replaceUpTo(start, end, text);
    };
    const after = this.changeCells(segment.columns, rowStyle, edit);
    if (cursor.rowSelfClosing) {
      if (after !== '')
        this.replaceUpTo(cursor.rowStart, cursor.rowEnd, openedRow(opened, after, this.source.prefix));
      else this.changeHeight(tag, segment);
    } else {
      edit(cursor.rowCloseStart, cursor.rowCloseStart, after);
      this.changeHeight(tag, segment);
    }
  }

  /** When no cell of the row has changed, its tag may still have to. */
  private changeHeight(tag: string, segment: RowSegment): void {
    const { cursor } = this;
    if (segment.height === undefined || this.copied > cursor.rowStart) return;
    const tall = withHeight(tag, segment.height);
    if (tall !== tag) this.replaceUpTo(cursor.rowStart, cursor.rowOpenEnd, tall);
  }

  /** @returns the cells to add at the end of the row */
  private changeCells(
    changes: readonly ColumnChange[],
    rowStyle: number | undefined,
    edit: (start: number, end: number, text: string) => void,
  ): string {
    const { cursor } = this;
    let index = 0;
    for (let before = -1; cursor.nextCell(); before = cursor.column) {
      if (cursor.column <= before) throw this.disordered();
      let change = changes[index];
      for (; change !== undefined && change.column < cursor.column; change = changes[index]) {
        edit(cursor.cellStart, cursor.cellStart, this.newCell(cursor.row, change, rowStyle));
        index += 1;
      }
      if (change?.column === cursor.column) {
        this.changeCell(change, edit);
        index += 1;
      }
    }
    let after = '';
    for (const change of changes.slice(index)) after += this.newCell(cursor.row, change, rowStyle);
    return after;
  }

  /** A cell that did not exist; nothing where it would say no more than its row or column does. */
  private newCell(row: number, change: ColumnChange, rowStyle: number | undefined): string {
    const { column, style: set } = change;
    const base = rowStyle ?? this.source.columnStyle(column);
    const style = set === undefined ? base : this.source.restyle(base, set);
    const content = contentAt(change, row) ?? null;
    if ((content === null || content === '') && style === base) return '';
    this.noteContent(content);
    return cellElement(this.source.prefix, row, column, style, content);
  }

  private changeCell(change: ColumnChange, edit: (start: number, end: number, text: string) => void): void {
    const { cursor, source } = this;
    const style = change.style === undefined ? cursor.style : source.restyle(cursor.style, change.style);
    const content = contentAt(change, cursor.row);
    if (content === undefined || cellHolds(source.bytes, source.part, cursor, content, source.strings)) {
      if (style === cursor.style) return;
      const tag = this.sourceText(cursor.cellStart, cursor.cellOpenEnd);
      edit(cursor.cellStart, cursor.cellOpenEnd, withAttribute(tag, 's', String(style)));
      return;
    }
    if (cursor.formula.start >= 0) this.formulasRemoved = true;
    this.noteContent(content);
    edit(
      cursor.cellStart,
      cursor.cellEnd,
      cellElement(source.prefix, cursor.row, cursor.column, style, content),
    );
  }

  private noteContent(content: WritableContent): void {
    this.contentChanged = true;
    if (content === null || typeof content !== 'object') return;
    if (content.kind === 'formula' || content.kind === 'uncomputed') this.formulasWritten = true;
  }

  /** Copies what was not yet, up to `start`, then writes `text` instead of what stands up to `end`. */
  private replaceUpTo(start: number, end: number, text: string): void {
    this.out.slice(this.source.bytes, this.copied, start);
    this.out.text(text);
    this.copied = end;
  }

  private sourceText(start: number, end: number): string {
    return decodeUtf8(this.source.bytes, start, end);
  }

  private disordered(): HostError {
    return HostError.unsupported('row-order', sheetCellName(this.source.sheet, this.cursor.row, 0));
  }
}

/** What the plan says of the cell's content; undefined where it says nothing. */
function contentAt({ block, column }: ColumnChange, row: number): WritableContent | undefined {
  return block?.values[row - block.area.row]?.[column - block.area.column];
}
