import { columnLetters } from '../../model/a1';
import { attributesOf, parseXml } from '../package/xmlTree';
import type { XmlNode } from '../package/xmlTree';

/** What a sheet's part says of one row beside its cells. */
export interface RowLine {
  readonly row: number;
  /** In points. */
  readonly height: number | null;
  /** Somebody chose the height; else it follows from what the row holds. */
  readonly isChosen: boolean;
  readonly isHidden: boolean;
}

/** The part of a sheet, cut in three: what stands before and after its rows is small, and read as a tree. */
export interface SheetText {
  readonly root: XmlNode;
  readonly lines: readonly RowLine[];
  /** How many rows there are down to the last that the part names. */
  readonly rowCount: number;
}

/** @throws UnreadableBook `damaged` */
export function readSheetText(xml: string): SheetText {
  const [start, end] = rowsIn(xml);
  const lines: RowLine[] = [];
  let rowCount = 0;
  for (const [, rest = ''] of xml.slice(start, end).matchAll(/<(?:\w+:)?row(\s[^>]*?)?\/?>/g)) {
    const row = rowNumber(rest) ?? rowCount;
    rowCount = row + 1;
    // Most rows say nothing but their number, and which columns they use.
    if (!/\sht=|\shidden=/.test(rest)) continue;
    const { ht, hidden, customHeight } = attributesOf(rest);
    lines.push({
      row,
      height: ht === undefined ? null : Number(ht),
      isChosen: isYes(customHeight),
      isHidden: isYes(hidden),
    });
  }
  return { root: parseXml(xml.slice(0, start) + xml.slice(end)), lines, rowCount };
}

/**
 * The part with one more row below the others, whose cells have these styles: hucre tells the format of a cell, and of
 * nothing else.
 *
 * @param row of the added row, from 0
 */
export function withStyledRow(xml: string, row: number, styles: readonly string[]): string {
  const cells = styles.map((style, at) => `<c r="${columnLetters(at)}${String(row + 1)}" s="${style}"/>`);
  const added = `<row r="${String(row + 1)}">${cells.join('')}</row>`;
  const [start, end] = rowsIn(xml);
  if (start < xml.length) return xml.slice(0, end) + added + xml.slice(end);
  return xml.replace(/<((?:\w+:)?sheetData)\s*\/>/, `<$1>${added}</$1>`);
}

/** Start and end of what stands inside `sheetData`; the end of the part where nothing does. */
function rowsIn(xml: string): readonly [start: number, end: number] {
  const open = /<(?:\w+:)?sheetData\s*>/.exec(xml);
  const close = /<\/(?:\w+:)?sheetData\s*>/.exec(xml);
  if (open === null || close === null) return [xml.length, xml.length];
  return [open.index + open[0].length, close.index];
}

/** Rows without content this far below the last one that has some are left by a slip of the hand. */
const FAR = 1_000;
const MANY = 100_000;

/** The part without rows that hold formats alone far below all others: they would count as a million rows in use. */
export function withoutGhosts(xml: string, rowCount: number): string {
  if (rowCount < MANY) return xml;
  const [start, end] = rowsIn(xml);
  const rows = xml.slice(start, end);
  const content = Math.max(
    ...['v', 'f', 'is'].flatMap((tag) => [`<${tag}`, `:${tag}`]).map((tag) => rows.lastIndexOf(tag)),
  );
  let last = -1;
  for (const { index, 1: rest = '' } of rows.matchAll(/<(?:\w+:)?row(\s[^>]*?)?\/?>/g)) {
    const row = rowNumber(rest) ?? last + 1;
    if (index > content && row > last + FAR) return xml.slice(0, start + index) + xml.slice(end);
    if (index < content) last = row;
  }
  return xml;
}

function isYes(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** @returns null where the row does not say which it is */
function rowNumber(attributes: string): number | null {
  const number = /\sr=["'](\d+)["']/.exec(attributes)?.[1];
  return number === undefined ? null : Number(number) - 1;
}
