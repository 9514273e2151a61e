import type { Format } from '../../model/book';
import { HORIZONTAL, SIDES, UNDERLINES, VERTICAL } from '../convert/formatNames';
import { lineOf } from '../convert/lineStyle';
import { officeName } from '../convert/namePairs';
import { orientationOf } from '../convert/orientation';
import type { FileAlignment, FileBorder, FileFont, FileStyle } from '../spreadsheetLibrary';
import type { ReadColour } from './readColour';

type Properties = Record<string, string | number | boolean>;

const BLACK = '#000000';

/** The flat properties that differ from those of a cell that nobody formatted. */
export function readFormat(style: FileStyle, usualFont: FileFont, readColour: ReadColour): Format {
  const format: Properties = {};
  const { numFmt, font, fill, border, alignment, protection } = style;
  if (numFmt !== undefined && numFmt !== 'General') format['numberFormat'] = numFmt;
  readFont(format, font ?? usualFont, readColour);
  if (fill !== undefined) {
    const colour = readColour(shownColour(fill));
    if (colour !== null) format['fill/color'] = colour;
  }
  if (border !== undefined) readBorder(format, border, readColour);
  if (alignment !== undefined) readAlignment(format, alignment);
  if (protection?.locked === false) format['protection/locked'] = false;
  if (protection?.hidden === true) format['protection/formulaHidden'] = true;
  return format;
}

function readFont(format: Properties, font: FileFont, readColour: ReadColour): void {
  const colour = readColour(font.color);
  if (font.name !== undefined && font.name !== 'Calibri') format['font/name'] = font.name;
  if (font.size !== undefined && font.size !== 11) format['font/size'] = font.size;
  if (colour !== null && colour !== BLACK) format['font/color'] = colour;
  if (font.bold === true) format['font/bold'] = true;
  if (font.italic === true) format['font/italic'] = true;
  if (font.strikethrough === true) format['font/strikethrough'] = true;
  if (font.vertAlign !== undefined) format[`font/${font.vertAlign}`] = true;
  const underline = underlineOf(font.underline);
  if (underline !== undefined) format['font/underline'] = underline;
}

export function underlineOf(underline: FileFont['underline']): string | undefined {
  return underline === true ? 'Single' : officeName(UNDERLINES, underline);
}

/** Of a pattern or a gradient, the one colour that comes nearest. */
function shownColour(fill: NonNullable<FileStyle['fill']>): FileFont['color'] {
  if (fill.type === 'gradient') return fill.stops[0]?.color;
  if (fill.pattern === 'none') return undefined;
  return fill.pattern === 'solid' ? (fill.fgColor ?? fill.bgColor) : fill.bgColor;
}

function readBorder(format: Properties, border: FileBorder, readColour: ReadColour): void {
  for (const [side, name] of SIDES) readLine(format, side, border[name], readColour);
  if (border.diagonalUp) readLine(format, 'DiagonalUp', border.diagonal, readColour);
  if (border.diagonalDown) readLine(format, 'DiagonalDown', border.diagonal, readColour);
}

function readLine(format: Properties, side: string, line: FileBorder['top'], readColour: ReadColour): void {
  const known = line === undefined ? null : lineOf(line.style);
  if (line === undefined || known === null) return;
  const colour = readColour(line.color);
  format[`borders/${side}/style`] = known.style;
  if (known.weight !== 'Thin') format[`borders/${side}/weight`] = known.weight;
  if (colour !== null && colour !== BLACK) format[`borders/${side}/color`] = colour;
}

function readAlignment(format: Properties, alignment: FileAlignment): void {
  const horizontal = officeName(HORIZONTAL, alignment.horizontal);
  const vertical = officeName(VERTICAL, alignment.vertical);
  if (horizontal !== undefined) format['horizontalAlignment'] = horizontal;
  if (vertical !== undefined) format['verticalAlignment'] = vertical;
  if (alignment.wrapText) format['wrapText'] = true;
  if (alignment.shrinkToFit) format['shrinkToFit'] = true;
  if (alignment.indent) format['indentLevel'] = alignment.indent;
  if (alignment.textRotation) format['textOrientation'] = orientationOf(alignment.textRotation);
}
