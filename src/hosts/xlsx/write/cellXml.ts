import { columnLetters } from '../../../workbook/a1';
import type { CellContent, SpecialValue } from '../../../workbook/cellValue';
import type { CellCursor } from '../read/cellCursor';
import { contentText, stringItemText, unescapeXstring } from '../read/cellText';
import { escapeText, textElement } from './sheetText';
import { encodeXml } from '../xml/xml';

/** What can be written in a cell: what a plan says, and what another file held. */
export type WritableContent = CellContent | SpecialValue;

/** Text of a shared string by its index, from 0. */
export type SharedStrings = (index: number) => string | undefined;

/**
 * A cell element. Texts are written in the cell itself: shared strings are never touched.
 *
 * @param prefix of the sheet's elements, with its colon
 * @param style index in cellXfs
 * @throws RangeError for a number that no cell can hold: a bug of the plan
 */
export function cellElement(
  prefix: string,
  row: number,
  column: number,
  style: number,
  content: WritableContent,
): string {
  const tag = `<${prefix}c r="${lettersOf(column)}${row + 1}"${style === 0 ? '' : ` s="${style}"`}`;
  if (content === null || content === '') return `${tag}/>`;
  if (typeof content === 'string') {
    return `${tag} t="inlineStr"><${prefix}is>${textElement(prefix, content)}</${prefix}is></${prefix}c>`;
  }
  if (typeof content === 'number')
    return `${tag}><${prefix}v>${numberText(content)}</${prefix}v></${prefix}c>`;
  const { type, formula, value } = storedForm(content);
  const f = formula === undefined ? '' : `<${prefix}f>${encodeXml(formula)}</${prefix}f>`;
  const v = value === undefined ? '' : `<${prefix}v>${encodeXml(value)}</${prefix}v>`;
  return `${tag}${type === undefined ? '' : ` t="${type}"`}>${f}${v}</${prefix}c>`;
}

const LETTERS: string[] = [];

/** As `columnLetters`, computed once: a report has half a million cells in nine columns. */
function lettersOf(column: number): string {
  return (LETTERS[column] ??= columnLetters(column));
}

interface StoredForm {
  /** Absent: a number. */
  readonly type?: 'b' | 'str' | 'e';
  readonly formula?: string;
  readonly value?: string;
}

function storedForm(content: Exclude<WritableContent, string | null>): StoredForm {
  if (typeof content === 'number') return { value: numberText(content) };
  if (typeof content === 'boolean') return { type: 'b', value: content ? '1' : '0' };
  switch (content.kind) {
    case 'error':
      return { type: 'e', value: content.text };
    case 'date':
      return { value: numberText(content.serial) };
    case 'uncomputed':
      return { formula: content.formula };
    case 'formula':
      if (typeof content.value !== 'string')
        return { ...storedForm(content.value), formula: content.formula };
      return { type: 'str', formula: content.formula, value: escapeText(content.value) };
  }
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`no cell can hold ${value}`);
  return String(value);
}

/** Whether the cell at the cursor already holds exactly that, so that it can be left as it is. */
export function cellHolds(
  bytes: Uint8Array,
  part: string,
  cell: CellCursor,
  content: WritableContent,
  strings: SharedStrings,
): boolean {
  if (content !== null && typeof content === 'object') return holdsObject(bytes, cell, content);
  if (cell.formula.start >= 0) return false;
  const empty = cell.value.start < 0 && cell.inline.start < 0;
  if (content === null || empty) return empty && (content === null || content === '');
  if (typeof content === 'string') return storedText(bytes, part, cell, strings) === content;
  if (typeof content === 'number') return cell.type === 'n' && holdsNumber(valueText(bytes, cell), content);
  return cell.type === 'b' && valueText(bytes, cell) === (content ? '1' : '0');
}

/** Special values only come with a new workbook: they are always written. */
function holdsObject(bytes: Uint8Array, cell: CellCursor, content: WritableContent & object): boolean {
  if (content.kind !== 'formula' || !isPlainFormula(bytes, cell)) return false;
  const formula = contentText(bytes, cell.formulaText.start, cell.formulaText.end);
  if (formula !== content.formula) return false;
  const stored = storedForm(content);
  const text = cell.value.start < 0 ? undefined : valueText(bytes, cell);
  if (stored.type === undefined)
    return cell.type === 'n' && text !== undefined && holdsNumber(text, Number(stored.value));
  return cell.type === stored.type && (text ?? '') === stored.value;
}

function holdsNumber(text: string, value: number): boolean {
  return text.trim() !== '' && Number(text) === value;
}

/** A formula of its own: neither shared, nor of an array or a data table. */
function isPlainFormula(bytes: Uint8Array, cell: CellCursor): boolean {
  const { start } = cell.formula;
  if (start < 0 || cell.formulaText.start < 0) return false;
  return !/\s(?:t|ref|si)\s*=/.test(contentOf(bytes, start, cell.formulaText.start));
}

/** The text that a cell without formula holds, undefined when it holds none. */
export function storedText(
  bytes: Uint8Array,
  part: string,
  cell: CellCursor,
  strings: SharedStrings,
): string | undefined {
  switch (cell.type) {
    case 's':
      return cell.value.start < 0 ? undefined : strings(Number(valueText(bytes, cell)));
    case 'inlineStr':
      return cell.inline.start < 0
        ? undefined
        : stringItemText(bytes, part, cell.inline.start, cell.inline.end);
    case 'str':
      return cell.value.start < 0 ? undefined : unescapeXstring(valueText(bytes, cell));
    case 'n':
    case 'b':
    case 'e':
    case 'd':
      return undefined;
  }
}

function valueText(bytes: Uint8Array, cell: CellCursor): string {
  return contentText(bytes, cell.value.start, cell.value.end);
}

function contentOf(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
}
