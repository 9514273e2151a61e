import { MAX_COLUMNS, MAX_ROWS } from '../../../workbook/area';
import { readCellType } from './cellType';
import type { CellType } from './cellType';
import { TagScanner } from '../xml/tagScanner';

/** A range of bytes; empty and at -1 where the element is absent. */
interface Range {
  start: number;
  end: number;
}

/**
 * Walks over the rows and cells of a worksheet part, in the order of the file. Offsets are in bytes; what a cursor
 * says of a row or a cell holds until it moves on.
 */
export class CellCursor {
  /** `<sheetData>`: the element, and what lies between its tags. All at -1 where the sheet has none. */
  readonly sheetData: Range = { start: -1, end: -1 };
  readonly rows: Range = { start: -1, end: -1 };

  /** From 0. A row that does not say its number follows the one before. */
  row = -1;
  rowStart = -1;
  /** After the `>` of the opening tag. */
  rowOpenEnd = -1;
  rowSelfClosing = false;
  /** Offset of `</row`, known once `nextCell` has returned false. */
  rowCloseStart = -1;
  rowEnd = -1;

  /** From 0. A cell that does not say its name follows the one before. */
  column = -1;
  cellStart = -1;
  cellOpenEnd = -1;
  cellEnd = -1;
  cellSelfClosing = false;
  type: CellType = 'n';
  /** Index of the cell's format in cellXfs, 0 when absent. */
  style = 0;
  /** `<f>`: the whole element, and its content. */
  readonly formula: Range = { start: -1, end: -1 };
  readonly formulaText: Range = { start: -1, end: -1 };
  /** Content of `<v>`. */
  readonly value: Range = { start: -1, end: -1 };
  /** Content of `<is>`. */
  readonly inline: Range = { start: -1, end: -1 };

  private readonly scanner: TagScanner;
  private readonly found: Range = { start: -1, end: -1 };
  private inRow = false;
  private done = false;

  /**
   * @param bytes a worksheet part in UTF-8
   * @param part its name, for errors
   * @throws HostError `truncated` here and from both `next…` when the XML is cut or a reference is none
   */
  constructor(bytes: Uint8Array, part: string) {
    this.scanner = new TagScanner(bytes, part);
    this.findSheetData();
  }

  /** Moves to the next row, past what is left of this one. False after the last, `sheetData` then being complete. */
  nextRow(): boolean {
    while (this.inRow) this.nextCell();
    const { scanner } = this;
    while (!this.done) {
      if (!scanner.next()) throw scanner.broken();
      if (scanner.closing) {
        this.rows.end = scanner.start;
        this.sheetData.end = scanner.end;
        this.done = true;
      } else if (scanner.is('row')) {
        this.openRow();
        return true;
      } else scanner.skipElement();
    }
    return false;
  }

  /** Moves to the next cell of the row. False after the last, `rowCloseStart` and `rowEnd` then being known. */
  nextCell(): boolean {
    const { scanner } = this;
    while (this.inRow) {
      if (!scanner.next()) throw scanner.broken();
      if (scanner.closing) this.closeRow(scanner.start, scanner.end);
      else if (scanner.is('c')) {
        this.readCell();
        return true;
      } else scanner.skipElement();
    }
    return false;
  }

  private findSheetData(): void {
    const { scanner } = this;
    while (scanner.next()) {
      if (scanner.closing || !scanner.is('sheetData')) continue;
      this.sheetData.start = scanner.start;
      this.rows.start = scanner.end;
      this.done = scanner.selfClosing;
      if (this.done) this.sheetData.end = this.rows.end = scanner.end;
      return;
    }
    this.done = true;
  }

  private openRow(): void {
    const { scanner } = this;
    this.row = scanner.attribute('r', this.found) ? this.readInteger(this.found) - 1 : this.row + 1;
    if (this.row < 0 || this.row >= MAX_ROWS) throw scanner.broken();
    this.rowStart = scanner.start;
    this.rowOpenEnd = scanner.end;
    this.rowSelfClosing = scanner.selfClosing;
    this.column = -1;
    this.inRow = true;
    if (scanner.selfClosing) this.closeRow(scanner.end, scanner.end);
  }

  private closeRow(start: number, end: number): void {
    this.rowCloseStart = start;
    this.rowEnd = end;
    this.inRow = false;
  }

  private readCell(): void {
    const { scanner } = this;
    this.readCellTag();
    clear(this.formula);
    clear(this.formulaText);
    clear(this.value);
    clear(this.inline);
    while (!this.cellSelfClosing) {
      if (!scanner.next()) throw scanner.broken();
      if (scanner.closing) break;
      this.readCellChild();
    }
    this.cellEnd = scanner.end;
  }

  private readCellChild(): void {
    const { scanner } = this;
    const start = scanner.start;
    const content = this.contentRange();
    content.start = scanner.end;
    content.end = scanner.skipElement();
    if (content === this.formulaText) {
      this.formula.start = start;
      this.formula.end = scanner.end;
    }
  }

  /** Where the content of the child at hand belongs; that of unknown ones is thrown away. */
  private contentRange(): Range {
    if (this.scanner.is('v')) return this.value;
    if (this.scanner.is('f')) return this.formulaText;
    return this.scanner.is('is') ? this.inline : this.found;
  }

  private readCellTag(): void {
    const { scanner } = this;
    this.cellStart = scanner.start;
    this.cellOpenEnd = scanner.end;
    this.cellSelfClosing = scanner.selfClosing;
    this.column += 1;
    this.style = 0;
    this.type = 'n';
    // One pass: three would be a tenth of the time that a sheet takes.
    for (let at = scanner.attributeAfter(scanner.nameEnd); at >= 0; at = scanner.attributeAfter(at)) {
      if (scanner.attributeNameEnd - scanner.attributeStart !== 1) continue;
      this.readCellAttribute(scanner.bytes[scanner.attributeStart], scanner.attributeValue);
    }
  }

  private readCellAttribute(letter: number | undefined, value: Readonly<Range>): void {
    if (letter === 0x72) this.column = this.readColumn(value);
    else if (letter === 0x73) this.style = this.readInteger(value);
    else if (letter === 0x74) this.type = readCellType(this.scanner.bytes, value.start, value.end);
  }

  /** `AB12` → 27. The row is that of the row element. */
  private readColumn({ start, end }: Range): number {
    const { bytes } = this.scanner;
    let column = 0;
    for (let at = start; at < end; at += 1) {
      const letter = (bytes[at] ?? 0) & 0xdf;
      if (letter < 0x41 || letter > 0x5a) break;
      column = column * 26 + letter - 0x40;
    }
    if (column === 0 || column > MAX_COLUMNS) throw this.scanner.broken();
    return column - 1;
  }

  private readInteger({ start, end }: Range): number {
    let value = 0;
    for (let at = start; at < end; at += 1) {
      const digit = (this.scanner.bytes[at] ?? 0) - 0x30;
      if (digit < 0 || digit > 9) throw this.scanner.broken();
      value = value * 10 + digit;
    }
    return value;
  }
}

function clear(range: Range): void {
  range.start = -1;
  range.end = -1;
}
