import type { Format } from '../../model/book';
import type { FileFont, FileStyle } from '../spreadsheetLibrary';
import type { CodeOf } from './plainNumbers';
import type { ReadColour } from './readColour';
import { readFormat } from './readFormat';

/** The format of a style; null for that of a cell that nobody formatted. */
export type FormatOf = (style: FileStyle | undefined) => Format | null;

/** Cells that look the same share one format: hucre makes a style for each cell, of parts that are shared. */
export function formatMemory(usualFont: FileFont, readColour: ReadColour, codeOf: CodeOf): FormatOf {
  const numbers = new Map<unknown, number>();
  const formats = new Map<string, Format | null>();
  const numberOf = (part: unknown): number => {
    const known = numbers.get(part) ?? numbers.size;
    numbers.set(part, known);
    return known;
  };
  return (style = NO_STYLE) => {
    const { font, fill, border, alignment, protection, numFmt } = style;
    const key = [font, fill, border, alignment, protection, numFmt].map(numberOf).join();
    const known = formats.get(key);
    if (known !== undefined) return known;
    const named = numFmt === undefined ? style : { ...style, numFmt: codeOf(numFmt) };
    const format = readFormat(named, usualFont, readColour);
    const made = Object.keys(format).length === 0 ? null : format;
    formats.set(key, made);
    return made;
  };
}

const NO_STYLE: FileStyle = {};
